import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { buyer, listing, match, person, room } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { DealRoomPage } from './deal-room-page';

const ROOM = '/api/v1/deal-rooms/room-1';
const message = {
  id: 'message-1',
  seq: 1,
  kind: 'text',
  author: { personId: 'person-2', name: '王芳', side: 'seller' },
  body: '含税到厂价',
  files: [],
  at: '2026-11-25T00:00:00Z',
  clientId: null,
};

function open(change: Parameters<typeof room>[0] = {}, more: Parameters<typeof serve>[0] = {}) {
  const member = { ...buyer, role: 'staff' as const };
  const server = serve({
    [`GET ${ROOM}`]: () => ({ body: room(change) }),
    'GET /api/v1/matches/match-1': () => ({
      body: { ...match([]), misfits: ['通径不符：供 DN50，需 DN200'] },
    }),
    [`GET ${ROOM}/messages`]: () => ({ body: { items: [message] } }),
    [`POST ${ROOM}/messages`]: () => ({ status: 201, body: { ...message, seq: 2 } }),
    [`POST ${ROOM}/offers/1/accept`]: () => ({
      body: room({ actions: [] }),
    }),
    ...more,
  });
  show(
    <Routes>
      <Route path="/deal-rooms/:id" element={<DealRoomPage />} />
    </Routes>,
    { path: '/deal-rooms/room-1', me: person({ member, members: [member] }) },
  );
  return server;
}

describe('a deal room', () => {
  it('shows what was written, the terms on the table and whose turn it is', async () => {
    open();
    expect(await screen.findByText('含税到厂价')).toBeTruthy();
    expect(screen.getByText('轮到我方')).toBeTruthy();
    fireEvent.click(screen.getByText('当前条款'));
    expect(await screen.findByText('铸钢闸阀 Z41H-25')).toBeTruthy();
  });

  it('shows beside the talk what is asked, the ceiling, what is on offer and, first, what does not fit', async () => {
    const demand = listing({
      ...{ price: { amount: '230', currency: 'CNY' }, priceUnit: '台' },
      quantity: { value: '200', unit: '台' },
    });
    const supply = listing({
      ...{ id: 'listing-2', side: 'supply', title: '铸钢闸阀 现货', leadTimeDays: 15 },
      ...{ quantity: { value: '500', unit: '台' }, price: { amount: '186', currency: 'CNY' } },
    });
    open({ demand, supply, matchId: 'match-1' });
    const panel = await screen.findByRole('region', { name: '供需对照' });
    expect(await within(panel).findByText('通径不符：供 DN50，需 DN200')).toBeTruthy();
    for (const said of [
      '求购 铸钢闸阀',
      '铸钢闸阀 现货',
      /最高限价.*230/,
      /可供\s*500/,
      '15 天交货',
    ])
      expect(panel.textContent).toMatch(said);
  });

  it('sends a message by Enter, which leaves the field empty', async () => {
    const { sent } = open();
    const field = await screen.findByLabelText<HTMLTextAreaElement>('消息');
    fireEvent.change(field, { target: { value: '请按图纸报价' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(field.value).toBe(''));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        body: '请按图纸报价',
        fileIds: [],
      }),
    );
  });

  it('accepts the offer on the table only after its terms were confirmed', async () => {
    const { sent } = open();
    fireEvent.click(await screen.findByText('当前条款'));
    fireEvent.click(await screen.findByText('接受报价'));
    expect(await screen.findByText('接受第 1 版报价？')).toBeTruthy();
    expect(sent.some(({ path }) => path.endsWith('/accept'))).toBe(false);
    fireEvent.click(screen.getByText('确认接受，达成协议'));
    await waitFor(() =>
      expect(sent.some(({ path }) => path === `${ROOM}/offers/1/accept`)).toBe(true),
    );
  });

  describe('after an agreement', () => {
    const LISTING = '/api/v1/listings/listing-1';
    const own = listing({ state: 'published', version: 4, quantity: { value: '500', unit: '台' } });
    const agreed = (unit: string) => {
      const offer = room().offers[0]!;
      const [line] = offer.terms.lines;
      const terms = { ...offer.terms, lines: [{ ...line!, quantity: '200.5', unit }] };
      return {
        ...{ number: 'XY-2026-000001', acceptedByName: '王芳', terms },
        ...{ acceptedAt: '2999-01-01T00:00:00Z', total: offer.total, sums: offer.sums },
      };
    };
    const openAfter = (unit: string) =>
      open(
        {
          role: 'buyer',
          demand: own,
          state: 'agreed',
          actions: [],
          agreement: agreed(unit) as never,
        },
        { [`GET ${LISTING}`]: () => ({ body: own }), [`PATCH ${LISTING}`]: () => ({ body: own }) },
      );

    it('asks what becomes of my listing, and takes off it what was agreed when that is chosen', async () => {
      const { sent } = openAfter('台');
      fireEvent.click(await screen.findByText('当前条款'));
      fireEvent.click(await screen.findByText('改为 299.5 台'));
      await waitFor(() =>
        expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({
          version: 4,
          quantity: { value: '299.5', unit: '台' },
        }),
      );
    });

    it('offers no figure where units differ, and changes nothing by itself', async () => {
      const { sent } = openAfter('箱');
      fireEvent.click(await screen.findByText('当前条款'));
      fireEvent.click(await screen.findByText('保持不变'));
      expect(screen.queryByText(/^改为/)).toBeNull();
      await waitFor(() => expect(screen.queryByText('撤回发布')).toBeNull());
      expect(sent.some(({ method }) => method !== 'GET')).toBe(false);
    });
  });
});
