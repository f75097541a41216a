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
const specs = [
  {
    ...{ name: '口径', unit: 'mm', figures: true },
    values: [{ value: '50 mm', count: 4, number: 50, unit: 'mm' }],
  },
  {
    ...{ name: '材质', unit: null, figures: false },
    values: [{ value: '304', count: 3, number: null, unit: null }],
  },
];
const answerRead = (readAs: string, ...items: unknown[]) => ({
  'GET /api/v1/search': () => ({
    body: {
      ...page(...items),
      ...{ total: { value: items.length, capped: false }, facets, readAs },
      ...{ specs, priced: null },
    },
  }),
});

const answer = (...items: unknown[]) => answerRead('words', ...items);

describe('the search', () => {
  it.each([
    ['pinyin', '以下按拼音找到'],
    ['sound', '没有字面相同的结果，以下按读音找到'],
    ['synonyms', '没有字面相同的结果，以下按近义词找到'],
  ])('says how it was read when not as typed: %s', async (readAs, line) => {
    serve(answerRead(readAs, teaser));
    show(<SearchPage />, { path: '/search?q=qiufa' });
    expect((await screen.findByText(line)).getAttribute('role')).toBe('status');
  });

  it('says nothing of it when it was read as typed, or nothing was found', async () => {
    serve(answerRead('words', teaser));
    show(<SearchPage />, { path: '/search?q=球阀' });
    expect(await screen.findByText('不锈钢球阀')).toBeTruthy();
    expect(screen.queryByText(/找到$/)).toBeNull();
  });

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

  it('is narrowed by bounds and by words of a property, each with a chip that takes it back', async () => {
    const { sent } = serve(answer(listing()));
    const { router } = show(<SearchPage />, { path: '/search?q=球阀', me: person() });
    const asked = () => JSON.parse(String(sent.at(-1)?.query.specs ?? '[]')) as unknown;
    fireEvent.change(await screen.findByLabelText('口径：最小'), { target: { value: '50' } });
    fireEvent.change(screen.getByLabelText('口径：最大'), { target: { value: '100' } });
    fireEvent.click(screen.getByRole('button', { name: /确\s?定/ }));
    await waitFor(() =>
      expect(asked()).toEqual([{ name: '口径', from: '50', to: '100', unit: 'mm' }]),
    );
    fireEvent.click(await screen.findByRole('button', { name: /^304/ }));
    await waitFor(() => expect(asked()).toHaveLength(2));
    fireEvent.click(await screen.findByLabelText('取消筛选：口径 50–100 mm'));
    await waitFor(() => expect(asked()).toEqual([{ name: '材质', anyOf: ['304'] }]));
    expect(new URLSearchParams(router.state.location.search).get('specs')).toContain('304');
  });

  it('refuses bounds the wrong way round', async () => {
    serve(answer(listing()));
    show(<SearchPage />, { path: '/search?q=球阀', me: person() });
    fireEvent.change(await screen.findByLabelText('口径：最小'), { target: { value: '9' } });
    fireEvent.change(screen.getByLabelText('口径：最大'), { target: { value: '1' } });
    expect(await screen.findByText('最小值不能大于最大值')).toBeTruthy();
    expect(screen.getByRole('button', { name: /确\s?定/ })).toHaveProperty('disabled', true);
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
