import { isId, newId } from '@wanchang/kernel';
import { decodeCursor, encodeCursor, isInstant, isWhole, toPage } from './page';

const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const id = newId();
const at = '2026-11-23T06:30:00.123456Z';

it('reads back the key that it wrote', () => {
  expect(decodeCursor(encodeCursor([at, id]), [isInstant, isId])).toEqual([at, id]);
});

it('begins at the first page without a cursor', () => {
  expect(decodeCursor(undefined, [isId])).toBeNull();
});

it.each([
  ['another list’s', encodeCursor([1, id])],
  ['a shorter key', encodeCursor([at])],
  ['a longer key', encodeCursor([at, id, 1])],
  ['an object', cursorOf({ 0: at, 1: id, length: 2 })],
  ['no JSON', 'bm8ganNvbg'],
  ['no base64', '%%%'],
  ['a date that PostgreSQL would not read', cursorOf(['1', id])],
  ['a day that is not in the calendar', cursorOf(['2026-02-30T00:00:00Z', id])],
])('refuses a cursor that is %s', (_, cursor) => {
  expect(() => decodeCursor(cursor, [isInstant, isId])).toThrow('platform.bad-cursor');
});

it.each([2 ** 31, 1.5, '1', null])(
  'refuses %j where the key is an integer of the database',
  (part) => {
    expect(() => decodeCursor(cursorOf([part]), [isWhole])).toThrow('platform.bad-cursor');
  },
);

it('has a next page exactly when there is one more row than the limit', () => {
  const page = (rows: number[]) =>
    toPage(
      rows,
      2,
      (row) => [row],
      (row) => row * 10,
    );
  expect(page([1, 2])).toEqual({ items: [10, 20], nextCursor: null });
  expect(page([1, 2, 3])).toEqual({ items: [10, 20], nextCursor: encodeCursor([2]) });
  expect(page([])).toEqual({ items: [], nextCursor: null });
});
