import fc from 'fast-check';
import { addDays } from './time';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

describe('working days in China', () => {
  it.each([
    ['an ordinary Wednesday', '2026-11-25', true],
    ['an ordinary Saturday', '2026-11-28', false],
    ['New Year’s Day', '2026-01-01', false],
    ['the Sunday worked for it', '2026-01-04', true],
    ['the Saturday worked before the Spring Festival 2026', '2026-02-14', true],
    ['the Spring Festival 2026', '2026-02-17', false],
    ['its last day, a Monday', '2026-02-23', false],
    ['the Saturday worked after it', '2026-02-28', true],
    ['the Sunday worked before the Spring Festival 2025', '2025-01-26', true],
    ['the Spring Festival 2025', '2025-01-28', false],
    ['the Saturday worked after it', '2025-02-08', true],
    ['National Day 2025', '2025-10-01', false],
    ['its eighth day, since it met the Mid-Autumn Festival', '2025-10-08', false],
    ['the Thursday after it', '2025-10-09', true],
    ['the Saturday worked after it', '2025-10-11', true],
    ['National Day 2026', '2026-10-07', false],
    ['the Thursday after it', '2026-10-08', true],
    ['the Sunday worked before it', '2026-09-20', true],
    ['the Saturday worked after it', '2026-10-10', true],
    ['a Saturday of 2018 that was worked for the first days of 2019', '2018-12-29', true],
  ])('%s: %s is %s', (_what, day, working) => expect(isWorkingDay(day)).toBe(working));

  it.each([
    ['a year without a notice', '2199-03-01'],
    ['before the first notice that is known', '2003-06-02'],
    ['the end of a year whose successor has none', '2198-12-31'],
  ])('are not guessed: %s', (_what, day) => expect(isWorkingDay(day)).toBeNull());

  it('R10.2 ten working days leave out a holiday and count the days made up for it', () => {
    expect(addWorkingDays('2025-09-26', 10)).toEqual({ date: '2025-10-16', provisional: false });
    expect(addWorkingDays('2026-02-11', 10)).toEqual({ date: '2026-03-03', provisional: false });
    expect(addWorkingDays('2026-11-27', 1)).toEqual({ date: '2026-11-30', provisional: false });
  });

  it('that reach into days without a notice are marked provisional', () => {
    expect(addWorkingDays('2198-12-20', 10).provisional).toBe(true);
    expect(addWorkingDays('2199-03-01', 5)).toEqual({ date: '2199-03-08', provisional: true });
    expect(workingDaysBetween('2199-03-01', '2199-03-08')).toEqual({ days: 5, provisional: true });
  });

  it.each([0, -1, 1.5, 1001, NaN])('are no period of %s', (count) => {
    expect(() => addWorkingDays('2026-03-02', count)).toThrow(RangeError);
  });

  it('between two days are none when the second is not later', () => {
    expect(workingDaysBetween('2026-03-02', '2026-03-02')).toEqual({ days: 0, provisional: false });
    expect(workingDaysBetween('2026-03-03', '2026-03-02').days).toBe(0);
  });

  it('that are added are those between: the last one is worked, and its number is the count', () => {
    const day = fc.integer({ min: 0, max: 8000 }).map((n) => addDays('2004-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { date, provisional } = addWorkingDays(from, count);
        expect(workingDaysBetween(from, date)).toEqual({ days: count, provisional });
        expect(workingDaysBetween(from, addDays(date, -1)).days).toBe(count - 1);
        if (!provisional) expect(isWorkingDay(date)).toBe(true);
      }),
    );
  });
});
