import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { clockOf } from './countdown';
import { SeatPage } from './seat-page';

const PATH = '/api/v1/rfq-invitations/i-1/auction';
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const seat = (changes: object = {}) => ({
  ...{
    invitationId: 'i-1',
    number: 'XJ-2026-000001',
    title: '阀门',
    currency: 'CNY',
    step: '100.00',
  },
  ...{ startsAt: at(-5), endsAt: at(5), now: at(0), extensionMinutes: 3, rankVisible: true },
  ...{ state: 'running', startAmount: '88000.00', amount: '88000.00', mostNext: '87900.00' },
  ...{ rank: 2, bids: [], ...changes },
});

it('R0.5 a bid is asked for once more, sent, and what was taken is shown', async () => {
  const taken = seat({ amount: '87000.00', rank: 1, mostNext: '86900.00' });
  const { sent } = serve({
    [`GET ${PATH}`]: () => ({
      body: sent.some(({ method }) => method === 'POST') ? taken : seat(),
    }),
    [`POST ${PATH}/bids`]: () => ({ body: taken }),
  });
  show(
    <Routes>
      <Route path="/rfq-invitations/:id/auction" element={<SeatPage />} />
    </Routes>,
    { me: person(), path: '/rfq-invitations/i-1/auction' },
  );
  expect(await screen.findByText('第 2 名')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '87000' } });
  fireEvent.click(screen.getByRole('button', { name: /出\s?价/ }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: /出\s?价/ }));
  await waitFor(() =>
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ amount: '87000' }),
  );
  expect(await screen.findByText('第 1 名')).toBeTruthy();
});

it('counts down in hours, minutes and seconds', () => {
  expect([clockOf(59), clockOf(754), clockOf(3723)]).toEqual(['00:59', '12:34', '1:02:03']);
});
