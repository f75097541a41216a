import { describe, expect, it } from 'vitest';
import { pathOf } from './notice-target';
import type { Notice } from './types';

const notice = (type: string, data: Notice['data']): Notice => ({
  id: '1',
  type,
  data,
  at: '2026-11-25T00:00:00Z',
  read: false,
});

describe('a notice leads to what it is about', () => {
  it.each([
    ['match.found', { listingId: 'l', matchId: 'm', title: '球阀' }, '/matches?listingId=l'],
    ['match.interest', { matchId: 'm' }, '/matches/m'],
    ['deal-room.offer', { dealRoomId: 'r', seq: 4 }, '/deal-rooms/r'],
    ['listing-import.done', { importId: 'i' }, '/my-listings/imports/i'],
    ['rematch.done', { rematchId: 'r' }, '/secretariat/matching'],
    ['member.standing', { reason: '已缴清' }, '/unit'],
    ['something.new', {}, null],
  ])('%s %j → %s', (type, data, path) => {
    expect(pathOf(notice(type, data))).toBe(path);
  });
});
