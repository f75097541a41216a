import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { PaperRow } from './paper-row';
import type { PaperMeeting } from './types';

const nothing = { present: null, held: null, useful: null, nextStep: null, source: null, by: null };
const meeting: PaperMeeting = {
  ...{ meetingId: 'm', slotId: 's', tableId: 't', begun: true, decided: false },
  a: { ...nothing, name: '甲厂' },
  b: { ...nothing, name: '乙厂' },
};
const path = 'PUT /api/v1/conference-meetings/m/paper-record';
const row = (of: PaperMeeting, onSaved = () => undefined) =>
  show(<PaperRow meeting={of} place="一号厅 A1" onSaved={onSaved} />);

it('R7.1 a line of a sheet is typed in with the keyboard and saved by the return key, an empty one passed over', async () => {
  const { sent } = serve({ [path]: () => ({ status: 204 }) });
  let saved = 0;
  row(meeting, () => void (saved += 1));
  fireEvent.submit(screen.getByRole('form'));
  expect([saved, sent.length]).toEqual([1, 0]);
  fireEvent.click(screen.getByRole('checkbox', { name: '甲厂 到场' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '乙厂 到场' }));
  const useful = screen.getByRole('spinbutton', { name: '甲厂 评分（1 至 5）' });
  fireEvent.change(useful, { target: { value: '4' } });
  fireEvent.submit(screen.getByRole('form'));
  await expect.poll(() => saved).toBe(2);
  expect(sent.at(-1)?.body).toEqual({
    ...{ held: true, nextStep: null, replace: false },
    ...{ a: { present: true, useful: 4 }, b: { present: true, useful: null } },
  });
});

it('R7.1 what a unit said is shown, and replaced only where that is confirmed', async () => {
  const said = { ...nothing, held: true, useful: 2, source: 'unit', by: '王一' } as const;
  const { sent } = serve({
    [path]: ({ body }) =>
      (body as { replace: boolean }).replace
        ? { status: 204 }
        : {
            status: 409,
            body: { code: 'matchmaking-session.paper-differs', detail: '不同', status: 409 },
          },
  });
  row({ ...meeting, a: { ...said, name: '甲厂' } });
  expect(screen.getByText(/甲厂：已进行 · 2 分（单位填写，王一）/)).toBeTruthy();
  fireEvent.submit(screen.getByRole('form'));
  fireEvent.click(await screen.findByRole('button', { name: '以纸面为准' }));
  expect(sent).toHaveLength(1);
  fireEvent.click(document.querySelector('.ant-popconfirm-buttons .ant-btn-primary')!);
  await expect.poll(() => (sent.at(-1)?.body as { replace: boolean }).replace).toBe(true);
});
