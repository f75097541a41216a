import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { daysOf } from './set-policy';
import { SettingsPage } from './settings-page';
import type { Invoice } from './types';
import { WaiveFee } from './waive-fee';

const settings = { rates: [], graceDays: 90, remindBefore: [30, 7], remindAfter: [7] };
const replies = {
  'GET /api/v1/fee-settings': () => ({ body: settings }),
  'PUT /api/v1/fee-policy': () => ({ body: settings }),
};

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the policy of fees', () => {
  it('is changed by whom the fees are, marked as policy and not charter', async () => {
    const { sent } = serve(replies);
    show(<SettingsPage />, { me: clerk(['fee-work']) });
    expect(await screen.findByText(/宽限与催缴（管理规定，不是章程内容）/)).toBeTruthy();
    type(/宽限天数/, '60');
    type(/到期前几天/, '30、十天');
    fireEvent.click(screen.getAllByText('确定').at(-1)!);
    expect(await screen.findByText(/请填写天数/)).toBeTruthy();
    type(/到期前几天/, '30，14');
    fireEvent.click(screen.getAllByText('确定').at(-1)!);
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ graceDays: 60, remindBefore: [{ days: 30 }, { days: 14 }], remindAfter: [{ days: 7 }] },
    });
  });

  it('is only read by the others', async () => {
    serve(replies);
    show(<SettingsPage />, { me: clerk([]) });
    expect(await screen.findByText(/到期后 90 天宽限/)).toBeTruthy();
    expect(screen.queryByLabelText(/宽限天数/)).toBeNull();
  });

  it.each([
    ['30, 7', [30, 7]],
    ['7 7', [7]],
    ['', []],
    ['731', null],
    ['-1', null],
    ['1 2 3 4 5 6 7 8 9 10 11', null],
  ])('reads %j as days', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe('a waiver', () => {
  it('is of all that is owed, or of a part, with the reason', async () => {
    const { sent } = serve({ 'POST /api/v1/invoices/i-1/waive': () => ({ status: 204 }) });
    const invoice = { id: 'i-1', memberName: '永嘉阀门', owed: '5000.00' } as Invoice;
    show(<WaiveFee invoice={invoice} onClose={() => undefined} />, { me: clerk(['fee-work']) });
    expect(screen.getByLabelText<HTMLInputElement>(/减免金额/).value).toBe('5000.00');
    type(/减免金额/, '1200.50');
    type(/理由/, '受灾');
    fireEvent.click(screen.getByRole('button', { name: /^减\s?免$/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ amount: '1200.50', reason: '受灾' });
  });
});
