import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import type { Report } from '../follow-up/types';
import type { Conference } from '../types';
import { ReportPanel } from './report-panel';

const report = (more: Partial<Report> = {}): Report => ({
  ...{ units: 4, registered: 9, present: 8, planned: 6, held: 5, noShows: 1, useful: 4.5 },
  ...{
    nextSteps: 3,
    crossRegion: 2,
    industries: [],
    followUps: [],
    rooms: 0,
    deals: [],
    sums: [],
    approval: null,
    ...more,
  },
});
const conference = {
  ...{ id: 'c', state: 'closed', results: '签约 3 项', version: 7 },
} as Conference;

it('R1.3 is approved as it was read, before it counts as reported', async () => {
  const { sent } = serve({
    'GET /api/v1/conferences/c/report': () => ({ body: report() }),
    'POST /api/v1/conferences/c/report-approval': () => ({ status: 204 }),
  });
  show(<ReportPanel id="c" approving={conference} />);
  expect(await screen.findByText('草稿')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '审定总结' }));
  const sure = within(await screen.findByRole('tooltip'));
  fireEvent.click(sure.getByRole('button', { name: '审定总结' }));
  await expect
    .poll(() => sent.find(({ method }) => method === 'POST')?.body)
    .toEqual({ version: 7 });
});

it('R1.3 shows its charts, what was answered later and who approved it, and approves nothing elsewhere', async () => {
  const round = {
    days: 30,
    asked: 5,
    answers: 7,
    bothAgree: 2,
    oneAgrees: 1,
    talks: 1,
    nothing: 1,
  };
  const approval = { at: '2026-06-05T01:00:00Z', by: '李秘书' };
  const followUps = [round] as Report['followUps'];
  serve({
    'GET /api/v1/conferences/c/report': () => ({ body: report({ approval, followUps }) }),
  });
  show(<ReportPanel id="c" />);
  expect(await screen.findByText(/李秘书/)).toBeTruthy();
  expect(await screen.findByRole('img', { name: '人数与场次' })).toBeTruthy();
  expect(screen.getByRole('region', { name: '会后进展统计' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '审定总结' })).toBeNull();
});
