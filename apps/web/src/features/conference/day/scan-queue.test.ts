import { beforeEach, expect, it } from 'vitest';
import { forgetScans, keepScan, keptScans } from './scan-queue';

beforeEach(() => localStorage.clear());

it('R7.1 keeps scans of a conference until the server has answered them', () => {
  const first = keepScan('c', 'badge-1');
  const second = keepScan('c', 'badge-2');
  keepScan('other', 'badge-3');
  expect(keptScans('c').map(({ code }) => code)).toEqual(['badge-1', 'badge-2']);
  expect(first.nonce).not.toBe(second.nonce);
  forgetScans('c', [first.nonce]);
  expect(keptScans('c')).toEqual([second]);
  expect(keptScans('other')).toHaveLength(1);
});

it('R7.1 begins anew where what was kept cannot be read', () => {
  localStorage.setItem('wanchang.scans.c', '{');
  expect(keptScans('c')).toEqual([]);
});
