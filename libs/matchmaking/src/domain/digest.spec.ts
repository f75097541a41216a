import { digestAt } from './digest';

const at = (time: string) =>
  digestAt(new Date(`2026-11-23T${time}Z`))
    .toISOString()
    .slice(11, 19);

it.each([
  ['08:00:00', '08:10:00'],
  ['08:00:01', '08:10:00'],
  ['08:09:59', '08:10:00'],
  ['23:59:59', '00:00:00'],
])('of what is found at %s a unit is told at %s, however much follows', (found, told) => {
  expect(at(found)).toBe(told);
});
