import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listing, page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MyListingsPage } from './my-listings-page';

const counts = { draft: 1, published: 4, paused: 0, withdrawn: 0, expired: 0 };
const mine = { 'GET /api/v1/my-listings': () => ({ body: { ...page(listing()), counts } }) };

describe('my listings', () => {
  it('are shown with their state, and counted by state', async () => {
    serve(mine);
    show(<MyListingsPage />, { me: person() });
    expect((await screen.findByText('求购 铸钢闸阀')).getAttribute('href')).toBe(
      '/listings/listing-1',
    );
    expect(screen.getByText('全部', { selector: 'button' }).textContent).toMatch(/5$/);
    expect(screen.getByText('已发布', { selector: 'button' }).textContent).toMatch(/4$/);
  });

  it('are published in the version that is on screen', async () => {
    const { sent } = serve({
      ...mine,
      'POST /api/v1/listings/listing-1/publish': () => ({ body: listing({ state: 'published' }) }),
    });
    show(<MyListingsPage />, { me: person() });
    fireEvent.click(await screen.findByText('发布'));
    expect(await screen.findByText('已发布，正在匹配')).toBeTruthy();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ version: 1 });
  });

  it('of one state are asked for by the tab, which stands in the address', async () => {
    const { sent } = serve(mine);
    const { router } = show(<MyListingsPage />, { me: person() });
    await screen.findByText('求购 铸钢闸阀');
    fireEvent.click(screen.getByText('草稿', { selector: 'button' }));
    await waitFor(() => expect(sent.at(-1)?.query).toEqual({ state: 'draft' }));
    expect(router.state.location.search).toBe('?state=draft');
  });
});
