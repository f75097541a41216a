import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { MySchedulePanel } from './my-schedule-panel';

const scanned = (printed: number) => {
  serve({
    'GET /api/v1/matchmaking-sessions/s/my-schedule': () => ({
      body: { id: 's', publishedVersion: 3, now: '2999-06-01T00:00:00Z', meetings: [] },
    }),
  });
  show(<MySchedulePanel id="s" />, { path: `/matchmaking-sessions/s?printed=${printed}` });
};

describe('a slip that was printed', () => {
  it('R7.1 of an earlier version says that it does not hold any more', async () => {
    scanned(2);
    expect(await screen.findByText(/第 2 版，已作废；现行为第 3 版/)).toBeTruthy();
  });

  it('R7.1 of the version in force says that it holds', async () => {
    scanned(3);
    expect(await screen.findByText('您手中的第 3 版日程单仍然有效。')).toBeTruthy();
  });
});
