import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { UnitRatingsPanel } from './unit-ratings';

const HIDE = '/api/v1/contract-overviews/contract-1/hide-rating';
const answers = {
  'GET /api/v1/members/unit-1/ratings': () => ({
    body: {
      ...{ count: 1, raters: 1, quality: 4.25, punctuality: 4, conduct: 5 },
      latest: [
        {
          ...{ contractId: 'contract-1', side: 'buyer', raterName: '陇西县', quality: 4 },
          ...{ punctuality: 4, conduct: 5, words: '合作顺利', answer: '谢谢', hidden: false },
          at: '2026-05-01T08:00:00Z',
        },
      ],
    },
  }),
  [`POST ${HIDE}`]: () => ({ status: 204 }),
};

describe('the ratings of a unit', () => {
  it('are shown to members with the counts they rest on, without a way to hide them', async () => {
    serve(answers);
    show(<UnitRatingsPanel memberId="unit-1" />, { me: person() });
    expect(await screen.findByText('合作顺利')).toBeTruthy();
    expect(screen.getByText('共 1 份评价，来自 1 个单位')).toBeTruthy();
    expect(screen.queryByText('隐藏')).toBeNull();
  });

  it('are hidden by who follows contracts, with a reason only', async () => {
    const { sent } = serve(answers);
    const me = clerk(['fulfilment-work']);
    show(<UnitRatingsPanel memberId="unit-1" />, { me });
    fireEvent.click(await screen.findByText('隐藏'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByText('隐藏'));
    expect(await dialog.findByText('请填写原因')).toBeTruthy();
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: '人身攻击' } });
    fireEvent.click(dialog.getByText('隐藏'));
    await waitFor(() => expect(sent.some(({ path }) => path === HIDE)).toBe(true));
    expect(sent.find(({ path }) => path === HIDE)?.body).toEqual({
      ...{ side: 'buyer', reason: '人身攻击' },
    });
  });
});
