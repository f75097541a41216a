import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { SendKeptScans } from './send-kept-scans';

const CALL = 'POST /api/v1/matchmaking-sessions/s/table-scans';
const me = person();
const keyOf = (memberId: string) => `wanchang.scans.tables.s.${me.person.id}.${memberId}`;
const scans = [{ nonce: 'n-1', code: 'c-1', deviceAt: '2026-06-01T01:00:00Z' }];
const keep = (key: string) => localStorage.setItem(key, JSON.stringify(scans));
const taken = {
  ...{ nonce: 'n-1', result: 'in', hall: '一号厅', table: 'A1', startsAt: null, endsAt: null },
  ...{ memberName: null, meetingHall: null, meetingTable: null },
};

beforeEach(() => localStorage.clear());

it('R7.1 scans of tables that were kept are sent wherever in the app the person is, and it is said', async () => {
  keep(keyOf(me.member!.id));
  const { sent } = serve({ [CALL]: () => ({ body: [taken] }) });
  show(<SendKeptScans />, { me });
  expect(await screen.findByText('离线时的 1 次扫码入座已上传')).toBeTruthy();
  expect(sent.map(({ body }) => body)).toEqual([{ scans }]);
  expect(localStorage.getItem(keyOf(me.member!.id))).toBe('[]');
});

it('R7.1 scans that were kept for another unit, or by another person, wait for them', async () => {
  keep(keyOf('another-unit'));
  keep(`wanchang.scans.tables.s.another.${me.member!.id}`);
  keep(keyOf(me.member!.id).replace('.s.', '.s2.'));
  const { sent } = serve({
    [CALL.replace('/s/', '/s2/')]: () => ({ body: [taken] }),
  });
  show(<SendKeptScans />, { me });
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(localStorage.getItem(keyOf('another-unit'))).toBe(JSON.stringify(scans));
});

it('R7.1 what the server answers of a scan that was kept is said, also where nobody sits there', async () => {
  keep(keyOf(me.member!.id));
  serve({ [CALL]: () => ({ body: [{ ...taken, result: 'settled' }] }) });
  show(<SendKeptScans />, { me });
  expect(await screen.findByText(/秘书处已登记这场洽谈的情况/)).toBeTruthy();
});
