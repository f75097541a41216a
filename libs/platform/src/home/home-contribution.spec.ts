import { byTimeLeft } from './home-contribution';

const NOW = Date.parse('2026-11-29T00:00:00Z');
const inHours = (hours: number) => ({ dueAt: new Date(NOW + hours * 3_600_000) });

it.each([
  ['over', inHours(-1), 'now'],
  ['due within a day', inHours(23), 'now'],
  ['due tomorrow', inHours(25), 'soon'],
  ['due within a week', inHours(24 * 7 - 1), 'soon'],
  ['due in a week or later', inHours(24 * 7), 'later'],
  ['never due', { dueAt: null }, 'later'],
] as const)('what is %s is to be done %j: %s', (_, waiting, urgency) => {
  expect(byTimeLeft(waiting, NOW)).toBe(urgency);
});
