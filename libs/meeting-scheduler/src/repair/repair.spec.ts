import { generate } from '../bench/generate';
import { checkSchedule } from '../check/check-schedule';
import { type Result } from '../result';
import { solve } from '../solve';
import { repair } from './repair';

const problem = generate({ participants: 80, requests: 400, slots: 12, tables: 20 }, 3);
let schedule: Result;

beforeAll(async () => {
  schedule = await solve(problem, { iterations: 100_000 });
});

describe('repair', () => {
  it('when a participant falls out, moves at most 5 % of the others and calls off its meetings', () => {
    const mended = repair(problem, schedule.placements, [
      { kind: 'participant-out', participant: 'p0' },
    ]);
    const own = problem.meetings
      .filter(({ between }) => between.includes('p0'))
      .map(({ id }) => id);
    const kept = schedule.placements.filter(({ meeting }) => !own.includes(meeting));
    expect(mended.moved.length).toBeLessThanOrEqual(kept.length * 0.05);
    expect(mended.placements.some(({ meeting }) => own.includes(meeting))).toBe(false);
    expect(checkSchedule(mended.problem, mended.placements).violations).toEqual([]);
  });

  it('when a table breaks, leaves the past and moves only what sat there and what makes room', () => {
    const mended = repair(problem, schedule.placements, [{ kind: 'table-out', table: 't0' }], {
      now: 4,
    });
    const there = schedule.placements.filter(({ slot, table }) => slot >= 4 && table === 't0');
    const touched = mended.moved.length + mended.dropped.length;
    expect(there.length).toBeGreaterThan(0);
    expect(touched).toBeGreaterThanOrEqual(there.length);
    expect(touched).toBeLessThanOrEqual(there.length * 3);
    expect([...mended.moved, ...mended.dropped].every(({ before }) => before!.slot >= 4)).toBe(
      true,
    );
    expect(checkSchedule(mended.problem, mended.placements).violations).toEqual([]);
  });

  it('when a meeting overruns by ten minutes, frees its two participants from the next slot', () => {
    const late = schedule.placements.find(({ slot }) => slot === 3)!;
    const mended = repair(
      problem,
      schedule.placements,
      [{ kind: 'overrun', meeting: late.meeting, minutes: 10 }],
      { now: 4 },
    );
    const pair = problem.meetings.find(({ id }) => id === late.meeting)!.between;
    const next = mended.placements.filter(({ slot }) => slot === 4).map(({ meeting }) => meeting);
    const busy = problem.meetings
      .filter(({ id }) => next.includes(id))
      .flatMap(({ between }) => between);
    expect(busy).not.toEqual(expect.arrayContaining([pair[0]]));
    expect(busy).not.toEqual(expect.arrayContaining([pair[1]]));
    expect(mended.placements).toContainEqual(late);
  });

  it('changes nothing when nothing happened', () => {
    const { moved, dropped } = repair(problem, schedule.placements, []);
    expect({ moved, dropped }).toEqual({ moved: [], dropped: [] });
  });
});
