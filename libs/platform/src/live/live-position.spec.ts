import { formatPosition, isPast, parsePosition, type LivePosition } from './live-position';

it.each<LivePosition>([
  { seen: '775:775:' },
  { seen: '775:781:775,779' },
  { seen: '775:775:', next: { snapshot: '775:781:775,779', eventId: '42' } },
])('reads back what it wrote: %j', (position) => {
  expect(parsePosition(formatPosition(position))).toEqual(position);
});

it.each([
  undefined,
  '',
  '0',
  '775',
  '775-42',
  '9:5:',
  '5:9:4',
  '5:9:9',
  '5:9:7,6',
  '0:9:',
  '5:9:/5:9:',
  '5:9:/5:9:/x',
  '5:9:/5:9:/1/2',
  "5:9:'; DROP TABLE live_events",
  `5:9:${'6,'.repeat(5000)}6`,
  `5:${'9'.repeat(30)}:`,
])('refuses %j, which no stream handed out', (text) => {
  expect(parsePosition(text)).toBeNull();
});

it('knows a position of another database by its future', () => {
  expect(isPast({ seen: '5:9:' }, '8:9:')).toBe(true);
  expect(isPast({ seen: '5:10:' }, '8:9:')).toBe(false);
  expect(isPast({ seen: '5:9:', next: { snapshot: '9:12:', eventId: '1' } }, '8:9:')).toBe(false);
});
