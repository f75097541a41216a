import fc from 'fast-check';
import { expectedCalls, expectedLength, placeOfReturn, ticketStates } from './queue';

const MINUTE = 60_000;

/** When those who wait really are called at desks whose meetings last as given, in the order of the calls. */
function reallyCalled(free: number[], lengths: readonly number[]): number[] {
  const desks = [...free];
  return lengths.map((length) => {
    const desk = desks.indexOf(Math.min(...desks));
    const called = desks[desk]!;
    desks[desk]! += length;
    return called;
  });
}

it('R0.5 states and steps of a number', () => {
  expect(ticketStates.describe()).toMatchSnapshot();
});

it('R0.5 the expected time is exact where all meetings last as long as expected', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 60 }),
      (desks, waiting, minutes) => {
        const length = minutes * MINUTE;
        const free = Array<null>(desks).fill(null);
        const real = reallyCalled(Array<number>(desks).fill(0), Array(waiting).fill(length));
        expect(expectedCalls(0, free, waiting, length)).toEqual(real);
      },
    ),
  );
});

it('R0.5 whoever is called next is told the time within a meeting’s length, however the meetings vary by half', () => {
  const varied = fc.array(fc.integer({ min: 5, max: 15 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(varied, fc.integer({ min: 1, max: 6 }), (lasting, waiting) => {
      const desks = lasting.length;
      const next = Math.min(waiting, desks);
      const busy = Array<number>(desks).fill(0);
      const told = expectedCalls(0, busy, next, 10 * MINUTE);
      const real = reallyCalled(
        lasting.map((minutes) => minutes * MINUTE),
        Array(next).fill(10 * MINUTE),
      );
      for (const [at, time] of told.entries())
        expect(Math.abs(time - real[at]!)).toBeLessThanOrEqual(10 * MINUTE);
    }),
  );
});

it('R0.5 nobody is expected in the past, and the order is kept', () => {
  const long = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(long, fc.integer({ min: 0, max: 40 }), (busy, waiting) => {
      const calls = expectedCalls(1000, busy, waiting, 300);
      expect(calls).toHaveLength(waiting);
      expect(calls).toEqual([...calls].sort((a, b) => a - b));
      expect(calls.every((at) => at >= 1000)).toBe(true);
    }),
  );
});

it('R0.5 the expected length follows what is held, and one odd meeting decides nothing', () => {
  expect(expectedLength(10, [])).toBe(10);
  expect(expectedLength(10, [50])).toBe(20);
  expect(expectedLength(10, Array(97).fill(20))).toBeCloseTo(19.7);
});

it('R0.5 who comes back stands behind one for each desk, and before the others', () => {
  expect(placeOfReturn([1, 2, 3, 4], 2)).toBe(2.5);
  expect(placeOfReturn([1], 2)).toBe(2);
  expect(placeOfReturn([], 2)).toBe(1);
});
