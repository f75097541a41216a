import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { match, page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MatchesPage } from './matches-page';

const found = match([
  {
    factor: 'text',
    weight: 1,
    value: 0.93,
    contribution: 0.93,
    basis: '都提到：闸阀',
    detail: null,
  },
]);
const answers = {
  'GET /api/v1/matches': () => ({ body: page(found) }),
  'GET /api/v1/matches/by-listing': () => ({
    body: page({ listing: found.demand, total: 7, matches: [found] }),
  }),
  'GET /api/v1/my-listings': () => ({ body: page() }),
  'GET /api/v1/industries': () => ({ body: page() }),
  'GET /api/v1/regions': () => ({ body: page() }),
};
const FEEDBACK = '/api/v1/matches/match-1/feedback';

describe('matches', () => {
  it('are shown with their score, the reason and the unit', async () => {
    serve(answers);
    show(<MatchesPage />, { me: person() });
    expect(await screen.findByText('93')).toBeTruthy();
    expect(screen.getByText('规格相符，浙江省（沿海）对甘肃省（中西部）。')).toBeTruthy();
    expect(screen.getByText('瓯江源阀门有限公司').getAttribute('href')).toBe(
      '/members/unit-seller',
    );
  });

  it('stand under the listing of mine that they are for, which leads to all of its matches', async () => {
    serve(answers);
    show(<MatchesPage />, { me: person(), path: '/matches?state=new' });
    const group = await screen.findByRole('region', { name: found.demand.title });
    expect(within(group).getByText('93')).toBeTruthy();
    expect(within(group).getByText('全部 7 个').getAttribute('href')).toBe(
      `/matches?state=new&listingId=${found.demand.id}`,
    );
  });

  it('get our interest, of which the other side is notified', async () => {
    const { sent } = serve({
      ...answers,
      [`PUT ${FEEDBACK}`]: () => ({ body: { ...found, myFeedback: { verdict: 'interested' } } }),
    });
    show(<MatchesPage />, { me: person() });
    await screen.findByText('93');
    fireEvent.click(screen.getByText('感兴趣', { selector: 'button[aria-pressed] span' }));
    expect(await screen.findByText('已告知对方您感兴趣')).toBeTruthy();
    expect(sent.find(({ path }) => path === FEEDBACK)?.body).toEqual({ verdict: 'interested' });
  });

  it('open a deal room', async () => {
    const { sent } = serve({
      ...answers,
      'POST /api/v1/deal-rooms': () => ({ status: 201, body: { id: 'room-9' } }),
    });
    const { router } = show(<MatchesPage />, { me: person() });
    fireEvent.click(await screen.findByText('发起洽谈'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/deal-rooms/room-9'));
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ matchId: 'match-1' });
  });

  it('of one demand lead to a request for quotes from its suppliers', async () => {
    serve(answers);
    const path = `/matches?listingId=${found.demand.id}`;
    show(<MatchesPage />, { me: person(), path });
    const link = await screen.findByText('向供应方询价');
    expect(link.closest('a')?.getAttribute('href')).toBe(`/rfqs/new?demand=${found.demand.id}`);
  });
});
