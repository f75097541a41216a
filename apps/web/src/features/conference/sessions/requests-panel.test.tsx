import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { RequestsPanel } from './requests-panel';
import type { MeetingRequest, MyRequests, MySession } from './types';

const request = (id: string, more: Partial<MeetingRequest>): MeetingRequest => ({
  ...{ id, mine: false, memberId: `m-${id}`, name: `单位${id}`, message: null, state: 'asked' },
  ...{ askedAt: '2026-01-01T00:00:00Z', expiresAt: '2999-01-04T00:00:00Z', ...more },
});
const mine = (more: Partial<MyRequests>): MyRequests => ({
  ...{ most: 8, accepted: 1, asked: 0, left: 7, items: [], ...more },
});
const candidate = {
  memberId: 'm-x',
  name: '丙厂',
  wish: null,
  score: 0.8,
  theirs: null,
  ours: null,
};
const session = { id: 's', open: true, candidates: [candidate] } as unknown as MySession;

describe('requests', () => {
  it('R2.1 are accepted or declined, and the unit sees how many meetings it can expect', async () => {
    const { sent } = serve({
      'GET /api/v1/matchmaking-sessions/s/requests': () => ({
        body: mine({ items: [request('a', { message: '谈阀门' })] }),
      }),
      'POST /api/v1/meeting-requests/a/answer': () => ({ body: mine({ accepted: 2 }) }),
    });
    show(<RequestsPanel session={session} />);
    const received = within(await screen.findByRole('region', { name: '收到的约见' }));
    expect(received.getByText('已约定 1 场，最多 8 场')).toBeTruthy();
    expect(received.getByText(/谈阀门/)).toBeTruthy();
    fireEvent.click(received.getByRole('button', { name: '接受' }));
    await expect
      .poll(() => sent.find(({ method }) => method === 'POST')?.body)
      .toEqual({
        accepted: true,
      });
  });

  it('R2.1 cannot be made without a place left', async () => {
    serve({
      'GET /api/v1/matchmaking-sessions/s/requests': () => ({ body: mine({ left: 0 }) }),
    });
    show(<RequestsPanel session={session} />);
    expect(await screen.findByRole('button', { name: '约见 丙厂' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
