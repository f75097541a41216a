import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listing, page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SearchPage } from './search-page';

const teaser = {
  id: 'listing-1',
  teaser: true,
  title: '不锈钢球阀',
  side: 'supply',
  kind: 'products',
  industry: null,
  provinceName: '浙江省',
  coast: 'coastal',
  publishedAt: '2026-11-25T00:00:00Z',
};
const facets = {
  side: [{ value: 'supply', count: 3 }],
  kind: [],
  coast: [{ value: 'interior', count: 2 }],
  province: [{ value: '620000', label: '甘肃省', count: 1 }],
  industry: [],
};
const answer = (...items: unknown[]) => ({
  'GET /api/v1/search': () => ({
    body: { ...page(...items), total: { value: items.length, capped: false }, facets },
  }),
});

describe('the search', () => {
  it('shows a visitor a teaser, and the way to sign in', async () => {
    serve(answer(teaser));
    show(<SearchPage />, { path: '/search' });
    expect(await screen.findByText('不锈钢球阀')).toBeTruthy();
    expect(screen.getByText('会员可见规格、价格与单位')).toBeTruthy();
    expect(screen.getByText('1 条结果')).toBeTruthy();
  });

  it('shows a member whose it is', async () => {
    serve(answer(listing()));
    show(<SearchPage />, { path: '/search', me: person() });
    expect((await screen.findByText('陇上塬县')).getAttribute('href')).toBe('/members/unit-buyer');
  });

  it('is narrowed by a facet, which stands in the address and can be taken back', async () => {
    const { sent } = serve(answer(teaser));
    const { router } = show(<SearchPage />, { path: '/search?q=球阀' });
    fireEvent.click(await screen.findByText('甘肃省'));
    await waitFor(() => expect(sent.at(-1)?.query).toEqual({ q: '球阀', province: '620000' }));
    expect(new URLSearchParams(router.state.location.search).get('province')).toBe('620000');
    fireEvent.click(await screen.findByLabelText('取消筛选：甘肃省'));
    await waitFor(() => expect(router.state.location.search).not.toContain('province'));
  });
});
