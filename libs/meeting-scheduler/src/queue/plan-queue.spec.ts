import { planQueue } from './plan-queue';

const DAY = { desks: 2, opens: 0, closes: 60, minutesPerMeeting: 15, pauseMinutes: 5 };
const names = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `s${i}` }));

describe('the queue of one buyer', () => {
  it('calls better ranks earlier, desk by desk, and tells the rest why not', () => {
    const { calls, waiting } = planQueue({ ...DAY, suppliers: names(7) });
    expect(calls.map(({ supplier, desk, start }) => [supplier, desk, start])).toEqual([
      ['s0', 1, 0],
      ['s1', 2, 0],
      ['s2', 1, 20],
      ['s3', 2, 20],
      ['s4', 1, 40],
      ['s5', 2, 40],
    ]);
    expect(waiting).toMatchObject([{ supplier: 's6', code: 'no-time-left' }]);
  });

  it('never leaves out a better rank for a worse one, and moves it where presence demands', () => {
    const suppliers = [
      { id: 'first' },
      { id: 'second' },
      { id: 'early', until: 15 },
      { id: 'absent', from: 50 },
    ];
    const { calls, waiting } = planQueue({ ...DAY, desks: 1, suppliers });
    expect(calls.map(({ supplier }) => supplier)).toEqual(['early', 'first', 'second']);
    expect(waiting).toMatchObject([{ supplier: 'absent', code: 'not-there' }]);
  });

  it('puts a hundred suppliers before one buyer', () => {
    const { calls } = planQueue({ ...DAY, desks: 5, closes: 400, suppliers: names(100) });
    expect(new Set(calls.map(({ desk, start }) => `${desk} ${start}`)).size).toBe(100);
  });

  it('refuses what makes no sense', () => {
    expect(() => planQueue({ ...DAY, desks: 0, suppliers: [] })).toThrow(/desks/);
    expect(() => planQueue({ ...DAY, suppliers: [{ id: 'a' }, { id: 'a' }] })).toThrow(/suppliers/);
  });
});
