import { periodOf } from './secretariat';

const now = new Date('2026-11-29T02:00:00Z');

it.each([
  ['from now for good', null, null, '2026-11-29T02:00:00Z', null],
  ['from now, also when the day has begun', '2026-11-29', null, '2026-11-29T02:00:00Z', null],
  ['from midnight in China', '2026-12-01', null, '2026-11-30T16:00:00Z', null],
  [
    'to the end of the last day',
    null,
    '2026-11-29',
    '2026-11-29T02:00:00Z',
    '2026-11-29T16:00:00Z',
  ],
])('a duty lasts %s', (_, from, until, startsAt, endsAt) => {
  expect(periodOf(from, until, now)).toEqual({
    startsAt: new Date(startsAt),
    endsAt: endsAt && new Date(endsAt),
  });
});

it.each([
  ['before today', null, '2026-11-28'],
  ['before the first', '2026-12-02', '2026-12-01'],
])('the last day cannot be %s', (_, from, until) => {
  expect(periodOf(from, until, now)).toBeNull();
});
