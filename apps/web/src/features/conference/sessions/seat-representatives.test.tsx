import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { SeatRepresentatives } from './seat-representatives';
import type { Board, BoardMeeting } from './types';

const meeting = {
  ...{ id: 'm', version: 3, aMemberId: 'a', aName: '甲厂', aDelegateId: 'a1', aPerson: '王一' },
  ...{ bMemberId: 'b', bName: '乙厂', bDelegateId: 'gone', bPerson: '已撤回的人' },
} as BoardMeeting;
const board = {
  id: 's',
  meetings: [meeting],
  people: [
    { delegateId: 'a1', memberId: 'a', name: '王一' },
    { delegateId: 'a2', memberId: 'a', name: '王二' },
    { delegateId: 'b1', memberId: 'b', name: '李一' },
  ],
} as unknown as Board;
const open = (name: string) => fireEvent.mouseDown(screen.getByRole('combobox', { name }));

describe('who sits at a meeting', () => {
  it('R2.1 is chosen among the people of that unit, for the meeting as it is seen', async () => {
    const { sent } = serve({
      'POST /api/v1/matchmaking-sessions/s/representatives': () => ({ body: board }),
    });
    show(<SeatRepresentatives board={board} meeting={meeting} />);
    open('甲厂的出席人');
    expect(screen.queryByTitle('李一')).toBeNull();
    fireEvent.click(await screen.findByTitle('王二'));
    await expect
      .poll(() => sent.find(({ method }) => method === 'POST')?.body)
      .toEqual({ meetingId: 'm', version: 3, delegateId: 'a2' });
  });

  it('R2.1 is named also where they cannot sit at a table any more, and a refusal is shown', async () => {
    serve({
      'POST /api/v1/matchmaking-sessions/s/representatives': () => ({
        status: 409,
        body: { code: 'matchmaking-session.clash', detail: '一方人员该时段已有洽谈', status: 409 },
      }),
    });
    show(<SeatRepresentatives board={board} meeting={meeting} />);
    expect(screen.getByText('已撤回的人')).toBeTruthy();
    open('乙厂的出席人');
    fireEvent.click(await screen.findByTitle('李一'));
    expect((await screen.findByRole('alert')).textContent).toContain('一方人员该时段已有洽谈');
  });
});
