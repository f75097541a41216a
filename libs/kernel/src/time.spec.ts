import { addDays, isDate, isInstant, shanghaiDate } from './time';

it('begins a day at midnight in Shanghai, 16:00 UTC of the day before', () => {
  expect(shanghaiDate(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
  expect(shanghaiDate(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

it('counts days over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it.each([
  '2026-02-30',
  '2026-13-01',
  '2027-02-29',
  '0000-01-01',
  '2026-1-1',
  '20260101',
  ' 2026-01-01',
  20260101,
])('refuses %j as a day', (value) => {
  expect(isDate(value)).toBe(false);
});

it.each(['2026-11-23T06:30:00Z', '2026-11-23T06:30Z', '2026-11-23T14:30:00.123456+08:00'])(
  'takes %s as an instant',
  (text) => {
    expect(isInstant(text)).toBe(true);
  },
);

it.each([
  '2026-02-30T00:00:00Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T06:60:00Z',
  '2026-11-23T06:30:00',
  '2026-11-23T06:30:00+23:59',
  '2026-11-23',
  'tomorrow',
  1,
])('refuses %j as an instant', (value) => {
  expect(isInstant(value)).toBe(false);
});
