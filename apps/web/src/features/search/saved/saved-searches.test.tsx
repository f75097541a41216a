import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { SearchPage } from '../search-page';
import { SavedSearchesPage } from './saved-searches-page';

const nothing = {
  'GET /api/v1/search': () => ({
    body: {
      ...page(),
      ...{ total: { value: 0, capped: false }, readAs: 'words', specs: [], priced: null },
      facets: { side: [], kind: [], coast: [], province: [], industry: [] },
    },
  }),
};
const saved = {
  ...{ id: 'saved-1', name: '中西部球阀', conditions: { q: '球阀', coast: 'interior' } },
  ...{ notify: true, createdAt: '2026-11-01T00:00:00Z', toldAt: null, told: 0 },
};

describe('a saved search', () => {
  it('is made where nothing was found, with what was asked', async () => {
    const { sent } = serve({
      ...nothing,
      'POST /api/v1/saved-searches': () => ({ body: { id: 'x' } }),
    });
    show(<SearchPage />, { path: '/search?q=球阀&coast=interior&sort=newest', me: person() });
    fireEvent.click(await screen.findByRole('button', { name: /有了告诉我/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^保\s?存$/ }));
    await waitFor(() =>
      expect(sent.at(-1)?.body).toEqual({
        ...{ name: '球阀 · 中西部', notify: true },
        conditions: { q: '球阀', coast: 'interior' },
      }),
    );
  });

  it('is not offered to visitors, and not without words and filters', async () => {
    serve(nothing);
    show(<SearchPage />, { path: '/search?q=球阀' });
    expect(await screen.findByText('没有找到相符的内容')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /有了告诉我/ })).toBeNull();
  });

  it('is listed with its conditions in words, and can be changed, switched off and deleted', async () => {
    const { sent } = serve({
      'GET /api/v1/industries': () => ({ body: { items: [] } }),
      'GET /api/v1/regions': () => ({ body: { items: [] } }),
      'GET /api/v1/saved-searches': () => ({ body: { items: [saved], limit: 20 } }),
      'PATCH /api/v1/saved-searches/saved-1': () => ({ status: 204 }),
      'DELETE /api/v1/saved-searches/saved-1': () => ({ status: 204 }),
    });
    show(<SavedSearchesPage />, { path: '/saved-searches', me: person() });
    expect(await screen.findByText('球阀 · 中西部')).toBeTruthy();
    const link = screen.getByText('中西部球阀').getAttribute('href');
    expect(new URLSearchParams(link?.split('?')[1]).get('sort')).toBe('newest');
    fireEvent.click(screen.getByRole('button', { name: /修\s?改/ }));
    fireEvent.change(await screen.findByLabelText('词语'), { target: { value: '闸阀' } });
    fireEvent.click(screen.getByRole('button', { name: /保\s?存/ }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({
        ...{ name: '中西部球阀', conditions: { q: '闸阀', coast: 'interior' } },
      }),
    );
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(sent.findLast(({ method }) => method === 'PATCH')?.body).toEqual({ notify: false })); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: /删\s?除/ }));
    const buttons = await screen.findAllByRole('button', { name: /删\s?除/ });
    fireEvent.click(buttons.at(-1)!);
    await waitFor(() => expect(sent.some(({ method }) => method === 'DELETE')).toBe(true));
  });
});
