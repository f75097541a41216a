import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { Navigation } from '../frame/navigation';
import { TopBar } from '../frame/top-bar';
import { Home } from './home';

beforeAll(() => import('./member-home'));

async function askedEarly(html: string): Promise<string[]> {
  document.head.innerHTML = html;
  vi.stubGlobal('fetch', () => Promise.reject(new Error('not answered')));
  vi.resetModules();
  await import('./early');
  const asked = [...window.earlyAnswers!.byAddress.keys()];
  delete window.earlyAnswers;
  document.head.innerHTML = '';
  return asked;
}
const MEMBER = '<meta name="first-view" content="member">';
const IN_PAGE = '<script type="application/json" id="first-answers">{}</script>';

describe('what is asked for while the code is on its way', () => {
  it('is what the frame and the home of a member ask for, to the letter', async () => {
    const early = await askedEarly(MEMBER);
    const rights = { posts: [], rights: [], memberRights: [], memberDuties: [] };
    const { sent } = serve({
      'GET /api/v1/me': () => ({ body: person() }),
      'GET /api/v1/site': () => ({ body: { demo: true, contact: {} } }),
      'GET /api/v1/my-rights': () => ({ body: rights }),
      'GET /api/v1/home': () => ({ body: { items: [], unavailable: [] } }),
      'GET /api/v1/notices': () => ({ body: { ...page(), unread: 0 } }),
      'GET /api/v1/my-listings': () => ({ body: page() }),
      'GET /api/v1/listing-imports': () => ({ body: page() }),
      'GET /api/v1/matches': () => ({ body: page() }),
      'GET /api/v1/my-unit': () => ({ body: { id: 'unit-seller', industries: [] } }),
      'GET /api/v1/my-unit/colleagues': () => ({ body: page() }),
      'GET /api/v1/deal-rooms': () => ({ body: page() }),
    });
    const { client } = show(
      <>
        <TopBar />
        <Navigation />
        <Home />
      </>,
      { me: person() },
    );
    await screen.findByText('没有等您处理的事');
    await client.invalidateQueries();
    const asked = sent.map(({ path, query }) => {
      const search = new URLSearchParams(query).toString();
      return search ? `${path}?${search}` : path;
    });
    expect(early.filter((address) => !asked.includes(address))).toEqual([]);
    expect(early).toContain('/api/v1/home');
  });

  it('is not asked where the page holds it', async () => {
    const early = await askedEarly(MEMBER + IN_PAGE);
    expect(early).not.toContain('/api/v1/me');
    expect(early).not.toContain('/api/v1/home');
    expect(early).toContain('/api/v1/my-rights');
  });

  it('is nothing of a member for whoever is none', async () => {
    expect(await askedEarly('')).toEqual(['/api/v1/me', '/api/v1/site']);
  });
});
