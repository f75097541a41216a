import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import type { Board, ScheduleFigures } from './types';
import { WeightsForm } from './weights-form';

const weights = {
  ...{ bothMust: 1000, mustAndWant: 500, bothWant: 250, oneMust: 120, oneWant: 50 },
  ...{ score: 40, metBefore: 20, noShow: 60, crossRegion: 15 },
};
const board = {
  ...{ id: 's', title: '对接会', most: 4, wishesUntil: '2999-05-01T00:00:00Z', version: 1 },
  ...{ weights, mostNoShows: 3 },
} as Board;
const before: ScheduleFigures = {
  ...{ pairs: { met: 9, of: 12 }, musts: { met: 2, of: 2 }, mutual: { met: 5, of: 6 } },
  ...{ crossRegion: { met: 4, of: 6 }, metBefore: { met: 1, of: 1 } },
  ...{ unserved: 0, fewest: 1, most: 4, proven: true },
};
const answer = {
  ...{ before, after: { ...before, crossRegion: { met: 6, of: 6 } } },
  ...{ isEstimate: true, gained: 2, lost: 1 },
  gainedPairs: [{ aName: '甲厂', bName: '乙县' }],
  lostPairs: [{ aName: '甲厂', bName: '丙厂' }],
};
const PREVIEW = 'POST /api/v1/matchmaking-sessions/s/weights/preview';

describe('the preview of weights', () => {
  it('R2.1 tries what is typed, and says what changes and that it is an estimate', async () => {
    const { sent } = serve({ [PREVIEW]: () => ({ body: answer }) });
    show(<WeightsForm board={board} onClose={() => undefined} />);
    fireEvent.change(screen.getByLabelText('沿海与中西部之间增加'), { target: { value: '400' } });
    fireEvent.click(screen.getByRole('button', { name: '预览变化' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/2 对.*1 对.*估计/);
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      ...weights,
      crossRegion: 400,
    });
    const row = within(screen.getByRole('row', { name: /沿海与中西部之间/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '4 / 6',
      '6 / 6',
    ]);
    expect(screen.getByText('甲厂 × 丙厂')).toBeTruthy();
  });

  it('R2.1 is said to be old once a weight is changed again', async () => {
    serve({ [PREVIEW]: () => ({ body: answer }) });
    show(<WeightsForm board={board} onClose={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: '预览变化' }));
    await screen.findByText(/2 对单位/);
    fireEvent.change(screen.getByLabelText('双方必须见'), { target: { value: '7' } });
    expect((await screen.findByRole('status')).textContent).toContain('重新预览');
  });
});
