import { fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { QueuePage } from './queue-page';
import type { Queue, QueueTicket } from './types';

const ticket = (number: number, more: Partial<QueueTicket> = {}): QueueTicket => ({
  ...{ id: `t${number}`, number, state: 'waiting', memberName: null, desk: null, mine: false },
  ...{ expectedAt: '2999-06-01T01:20:00Z', ...more },
});
const queue = (more: Partial<Queue>): Queue => ({
  ...{ id: 'q', conferenceId: 'c', title: '采购专场', hostName: '华东采购', place: '一号厅' },
  ...{ open: true, mayCall: false, now: '2999-06-01T01:00:00Z', minutes: 8, done: 3 },
  ...{ desks: [{ desk: 1, ticket: null, since: null }], waiting: [], skipped: [], ...more },
});
const open = (shown: Queue, more = {}) => {
  const served = serve({ 'GET /api/v1/conference-queues/q': () => ({ body: shown }), ...more });
  show(
    <Routes>
      <Route path="/conference-queues/:id" element={<QueuePage />} />
    </Routes>,
    { path: '/conference-queues/q' },
  );
  return served;
};

describe('a queue on the phone', () => {
  it('R0.5 says how many stand before one’s number, and when it is expected', async () => {
    open(queue({ waiting: [ticket(4), ticket(5, { mine: true })] }));
    expect(await screen.findByText('前面还有 1 家，预计 09:20 叫到')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /叫下一号/ })).toBeNull();
  });

  it('R0.5 says which desk to come to', async () => {
    const mine = ticket(5, { mine: true, state: 'called', desk: 1 });
    open(queue({ desks: [{ desk: 1, ticket: mine, since: '2999-06-01T01:00:00Z' }] }));
    expect(await screen.findByText('请到 1 号台')).toBeTruthy();
  });

  it('R0.5 lets the host call the next number to a desk', async () => {
    const { sent } = open(queue({ mayCall: true, waiting: [ticket(4, { memberName: '甲厂' })] }), {
      'POST /api/v1/conference-queues/q/calls': () => ({ body: queue({ mayCall: true }) }),
    });
    fireEvent.click(await screen.findByRole('button', { name: '1 号台叫下一号' }));
    await expect
      .poll(() => sent.find(({ method }) => method === 'POST')?.body)
      .toEqual({ desk: 1 });
  });
});
