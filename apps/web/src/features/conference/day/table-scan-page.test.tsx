import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { TableScanPage } from './table-scan-page';
import type { TableScanResult } from './types';

const CALL = 'POST /api/v1/matchmaking-sessions/s/table-scans';
const page = (
  <Routes>
    <Route path="/matchmaking-sessions/:id/tables/:code" element={<TableScanPage />} />
  </Routes>
);
const path = '/matchmaking-sessions/s/tables/c-1';
const answering =
  (result: TableScanResult) =>
  ({ body }: { body: unknown }) => ({
    body: (body as { scans: { nonce: string }[] }).scans.map(({ nonce }) => ({
      ...{ nonce, result, hall: '一号厅', table: 'A1', startsAt: '2999-06-01T01:00:00Z' },
      ...{ endsAt: '2999-06-01T01:25:00Z', memberName: '乙县', meetingHall: '一号厅' },
      meetingTable: 'B7',
    })),
  });

beforeEach(() => localStorage.clear());

it('R7.1 says by itself, once, that whoever opens the code of a table sits there', async () => {
  const { sent } = serve({ [CALL]: answering('in') });
  show(page, { path });
  expect(await screen.findByText('已入座')).toBeTruthy();
  expect(screen.getByText(/与 乙县 洽谈/)).toBeTruthy();
  expect(sent).toHaveLength(1);
  expect(sent[0]!.body).toMatchObject({ scans: [{ code: 'c-1' }] });
  expect(localStorage.getItem('wanchang.scans.tables.s..')).toBe('[]');
});

it('R7.1 says where the meeting is to whoever scans another table', async () => {
  serve({ [CALL]: answering('wrong-table') });
  show(page, { path });
  expect(await screen.findByText('您此时的洽谈在 一号厅 B7，不在此桌')).toBeTruthy();
});

it('R7.1 keeps the scan where there is no network, and says so', async () => {
  serve({ [CALL]: () => ({ status: 503, body: { code: 'network' } }) });
  show(page, { path });
  expect(await screen.findByText(/已存在本机/)).toBeTruthy();
  expect(JSON.parse(localStorage.getItem('wanchang.scans.tables.s..')!)).toHaveLength(1);
});

it('R7.1 keeps no code that is too long to be one, and says so', async () => {
  const { sent } = serve({});
  show(page, { path: `/matchmaking-sessions/s/tables/${'x'.repeat(101)}` });
  expect(await screen.findByText(/此码过长/)).toBeTruthy();
  expect(sent).toEqual([]);
  expect(localStorage.getItem('wanchang.scans.tables.s..')).toBeNull();
});

it('R7.1 a scan that the server refuses for what it is holds up no others, and goes with a word', async () => {
  const kept = { nonce: 'n-1', deviceAt: '2026-06-01T01:00:00Z' };
  localStorage.setItem(
    'wanchang.scans.tables.s..',
    JSON.stringify([{ ...kept, code: 'y'.repeat(101) }]),
  );
  const answer = answering('in');
  serve({
    [CALL]: (asked) =>
      JSON.stringify(asked.body).includes('n-1')
        ? { status: 400, body: { code: 'platform.validation-failed', detail: '码过长' } }
        : answer(asked),
  });
  show(page, { path });
  expect(await screen.findByText('已入座')).toBeTruthy();
  expect(await screen.findByText(/1 次扫码未被接受/)).toBeTruthy();
  expect(screen.getByText('码过长')).toBeTruthy();
  expect(localStorage.getItem('wanchang.scans.tables.s..')).toBe('[]');
});
