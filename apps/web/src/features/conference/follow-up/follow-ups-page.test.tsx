import { fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { FollowUpsPage } from './follow-ups-page';
import type { MyFollowUp } from './types';

const asked = (more: Partial<MyFollowUp> = {}): MyFollowUp => ({
  ...{ meetingId: 'm', days: 30, sessionTitle: '对接会', startsAt: '2026-06-01T01:00:00Z' },
  ...{ memberName: '甲厂', mine: null, theirs: null, ...more },
});

const open = (all: MyFollowUp[]) => {
  const served = serve({
    'GET /api/v1/conference-follow-ups': () => ({ body: all }),
    'PUT /api/v1/conference-meetings/m/follow-up': () => ({ status: 204 }),
  });
  show(
    <Routes>
      <Route path="/conference-follow-ups" element={<FollowUpsPage />} />
    </Routes>,
    { path: '/conference-follow-ups' },
  );
  return served;
};

it('R1.3 is answered in a short form; a sum says what it stands for', async () => {
  const { sent } = open([asked()]);
  fireEvent.click(await screen.findByRole('button', { name: '填写进展' }));
  const form = within(await screen.findByRole('dialog'));
  fireEvent.click(form.getByLabelText('已达成'));
  fireEvent.change(form.getByLabelText('金额（可不填）'), { target: { value: '1200.5' } });
  fireEvent.click(form.getByRole('button', { name: /保\s*存/ }));
  await expect
    .poll(() => sent.find(({ method }) => method === 'PUT')?.body)
    .toEqual({
      ...{ days: 30, result: 'agreement' },
      sum: { stage: 'contract', amount: '1200.5', currency: 'CNY' },
    });
});

it('R1.3 where nothing came of a meeting, no sum is asked for or sent', async () => {
  const sum = { stage: 'intent', amount: '900.00', currency: 'CNY' } as const;
  const mine = { result: 'talks', sum } as const;
  const { sent } = open([asked({ mine, theirs: { result: 'nothing', sum: null } })]);
  expect(await screen.findByText('对方：无进展')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /修\s*改/ }));
  const form = within(await screen.findByRole('dialog'));
  fireEvent.click(form.getByLabelText('无进展'));
  await expect.poll(() => form.queryByLabelText('金额（可不填）')).toBeNull();
  fireEvent.click(form.getByRole('button', { name: /保\s*存/ }));
  await expect
    .poll(() => sent.find(({ method }) => method === 'PUT')?.body)
    .toEqual({ days: 30, result: 'nothing', sum: null });
});
