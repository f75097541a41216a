import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { buyer, person, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { AuctionPage } from './auction-page';

const PATH = '/api/v1/rfqs/rfq-1/auction';
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const auction = (changes: object = {}) => ({
  ...{ rfqId: 'rfq-1', number: 'XJ-2026-000001', title: '阀门', currency: 'CNY', step: '100.00' },
  ...{ startsAt: at(-5), endsAt: at(5), plannedEnd: at(5), now: at(0), extensionMinutes: 3 },
  ...{ rankVisible: true, state: 'running', cancelReason: null },
  bidders: [
    { invitationId: 'i-2', member: buyer, rank: 1, startAmount: '88000.00', amount: '79200.00', bids: 1 }, // prettier-ignore
    { invitationId: 'i-1', member: seller, rank: 2, startAmount: '88000.00', amount: '88000.00', bids: 0 }, // prettier-ignore
  ],
  bids: [{ invitationId: 'i-2', no: 1, amount: '79200.00', at: at(-1), byName: '王销售' }],
  ...changes,
});

const open = () =>
  show(
    <Routes>
      <Route path="/rfqs/:id/auction" element={<AuctionPage />} />
    </Routes>,
    { me: person(), path: '/rfqs/rfq-1/auction' },
  );

const quoted = (invitationId: string, changes: object = {}) => ({
  ...{ invitationId, member: { ...seller, nameZh: `单位 ${invitationId}` }, total: '88000.00' },
  ...{ currency: 'CNY', outdated: false, lapsed: false, hidden: false, shortListed: false },
  ...changes,
});

it('R0.5 the buyer sees who bids, the lowest first, and by how much each has gone down', async () => {
  serve({ [`GET ${PATH}`]: () => ({ body: { auction: auction() } }) });
  open();
  const names = await screen.findAllByText(/第 \d 名/);
  expect(names.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining(`第 1 名 ${buyer.nameZh}`),
    expect.stringContaining(`第 2 名 ${seller.nameZh}`),
  ]);
  expect(screen.getByText(/降 10.0%/)).toBeTruthy();
  expect(screen.getByText('王销售')).toBeTruthy();
});

it('R0.5 an auction is called off with a reason', async () => {
  const { sent } = serve({
    [`GET ${PATH}`]: () => ({ body: { auction: auction() } }),
    [`POST ${PATH}/cancel`]: () => ({ body: { auction: auction({ state: 'cancelled' }) } }),
  });
  open();
  fireEvent.click(await screen.findByRole('button', { name: '取消竞价' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '规格有误' } });
  fireEvent.click(within(dialog).getByRole('button', { name: '取消竞价' }));
  await waitFor(() =>
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: '规格有误' }),
  );
});

it('R0.5 all whose quotes stand are proposed as bidders, and none that cannot take part is sent', async () => {
  const suppliers = [
    ...[quoted('i-1'), quoted('i-2'), quoted('i-3', { outdated: true })],
    ...[quoted('i-4', { currency: 'USD' }), quoted('i-5', { hidden: true })],
  ];
  const { sent } = serve({
    [`GET ${PATH}`]: () => ({ body: { auction: null } }),
    'GET /api/v1/rfqs/rfq-1/comparison': () => ({ body: { suppliers, currency: 'CNY' } }),
    [`POST ${PATH}`]: () => ({ body: { auction: auction() } }),
  });
  open();
  fireEvent.change(await screen.findByLabelText('最小降幅（CNY）'), { target: { value: '100' } });
  expect(screen.queryByText(/单位 i-5/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '安排竞价并通知' }));
  await waitFor(() =>
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      ...{ invitationIds: ['i-1', 'i-2'], step: '100', extensionMinutes: 3, rankVisible: true },
    }),
  );
});
