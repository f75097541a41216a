import { type Instance, NOWHERE } from '../instance/instance';
import { type Problem } from '../problem';
import { type Unplaced } from '../result';
import { type Timetable } from '../search/timetable';
import { reason } from './reasons';

/** Says of every meeting that is not placed what stands in its way now. */
export function explainUnplaced(problem: Problem, timetable: Timetable): Unplaced[] {
  const { instance, slotOf } = timetable;
  return problem.meetings.flatMap((meeting, m) =>
    slotOf[m] === NOWHERE
      ? [{ meeting: meeting.id, reason: obstacle(problem, instance, timetable, m) }]
      : [],
  );
}

function obstacle(problem: Problem, instance: Instance, timetable: Timetable, m: number) {
  const { S, allowed, host, guest, vetoed, most } = instance;
  const { at, count } = timetable;
  const slots = [...allowed.subarray(m * S, m * S + S).keys()].filter((s) => allowed[m * S + s]);
  if (vetoed[m]) return reason(problem, 'veto', { meetings: [m] });
  if (slots.length === 0) return reason(problem, 'no-slot', { meetings: [m] });
  for (const p of [host[m]!, guest[m]!]) {
    if (count[p]! < most[p]!) continue;
    const numbers = { most: most[p]! };
    return reason(problem, 'most-reached', { participants: [p], meetings: [m], numbers });
  }
  const numbers = { slots: slots.length, busy: 0, tables: 0, order: 0, row: 0 };
  for (const s of slots) {
    const busy = at[host[m]! * S + s] !== NOWHERE || at[guest[m]! * S + s] !== NOWHERE;
    if (busy) numbers.busy++;
    else if (!timetable.tableFree(m, s)) numbers.tables++;
    else if (!timetable.inOrder(m, s)) numbers.order++;
    else numbers.row++;
  }
  return reason(problem, 'slots-taken', {
    participants: [host[m]!, guest[m]!],
    meetings: [m],
    numbers,
  });
}
