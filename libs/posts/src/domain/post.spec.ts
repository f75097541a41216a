import { endOf, termEnd } from './post';

describe('a term', () => {
  it('R6.5 ends with the day before its anniversary', () => {
    expect(termEnd('director', '2026-05-01')).toBe('2030-04-30');
    expect(termEnd('liaison', '2026-05-01')).toBe('2034-04-30');
    expect(termEnd('director', '2024-02-29')).toBe('2028-02-29');
  });

  it('R6.5 ends with the last moment of that day in China', () => {
    expect(endOf('2030-04-30').toISOString()).toBe('2030-04-30T16:00:00.000Z');
  });
});
