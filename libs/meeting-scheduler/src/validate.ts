import { type FieldProblem } from '@wanchang/kernel';
import { schedulerErrors } from './errors';
import { LIMITS, type Problem } from './problem';

/** At most this many complaints are listed; the first ones are enough to continue. */
const MOST_COMPLAINTS = 50;

/**
 * Refuses what does not make sense, naming every field that is wrong.
 *
 * @throws DomainError `meeting-scheduler.invalid-problem`
 */
export function validate(problem: Problem): void {
  const complaints = new Complaints();
  sizes(problem, complaints);
  if (complaints.found.length === 0) {
    timetable(problem, complaints);
    const people = ids(problem.participants, 'participants', complaints);
    const meetings = ids(problem.meetings, 'meetings', complaints);
    const tables = ids(problem.tables, 'tables', complaints);
    const sessions = ids(problem.sessions ?? [], 'sessions', complaints);
    participants(problem, sessions, people, complaints);
    meetingRules(problem, { sessions, people, meetings }, complaints);
    tableRules(problem, complaints);
    lockedRules(problem, { meetings, tables }, complaints);
  }
  const fields = complaints.found.slice(0, MOST_COMPLAINTS);
  const first = fields[0];
  if (!first) return;
  const at = (text: string) => `${first.field} ${text}`;
  const args = { first: { zh: at(first.message.zh), en: at(first.message.en) } };
  throw schedulerErrors('invalid-problem', { args, fields });
}

class Complaints {
  readonly found: FieldProblem[] = [];

  check(holds: boolean, field: string, code: string, zh: string, en: string): void {
    if (!holds) this.found.push({ field, code, message: { zh, en } });
  }

  slots(slots: readonly number[] | undefined, count: number, field: string): void {
    slots?.forEach((slot, i) =>
      this.check(
        Number.isInteger(slot) && slot >= 0 && slot < count,
        `${field}[${i}]`,
        'unknown-slot',
        `应为 0 到 ${count - 1} 的时段序号`,
        `must be a slot index from 0 to ${count - 1}`,
      ),
    );
  }

  known(id: string | undefined, among: ReadonlySet<string>, field: string): void {
    const holds = id === undefined || among.has(id);
    this.check(holds, field, 'unknown-id', `找不到“${id}”`, `names “${id}”, which does not exist`);
  }

  count(value: number | undefined, least: number, field: string): void {
    const holds = value === undefined || (Number.isInteger(value) && value >= least);
    const [zh, en] = [`应为不小于 ${least} 的整数`, `must be a whole number of at least ${least}`];
    this.check(holds, field, 'not-a-count', zh, en);
  }
}

function sizes(problem: Problem, complaints: Complaints): void {
  for (const field of ['slots', 'participants', 'meetings', 'tables'] as const) {
    const [size, most] = [problem[field].length, LIMITS[field]];
    complaints.check(size <= most, field, 'too-many', `最多 ${most} 个`, `are at most ${most}`);
  }
  complaints.check(problem.slots.length > 0, 'slots', 'empty', '至少要有一个', 'must not be empty');
}

function timetable(problem: Problem, complaints: Complaints): void {
  problem.slots.forEach(({ start, end }, i) => {
    const next = problem.slots[i + 1]?.start ?? Infinity;
    const holds = Number.isFinite(start) && start < end && end <= next;
    const [zh, en] = [
      '应先开始后结束，且不与下一时段重叠',
      'must start, end, then let the next begin',
    ];
    complaints.check(holds, `slots[${i}]`, 'not-in-order', zh, en);
  });
  problem.sessions?.forEach((session, i) =>
    complaints.slots(session.slots, problem.slots.length, `sessions[${i}].slots`),
  );
  complaints.count(problem.fairness, 0, 'fairness');
}

function ids(
  things: readonly { readonly id: string }[],
  field: string,
  complaints: Complaints,
): Set<string> {
  const seen = new Set<string>();
  things.forEach(({ id }, i) => {
    const holds = id !== '' && !seen.has(id);
    const [zh, en] = [`编号“${id}”为空或重复`, `“${id}” is empty or used twice`];
    complaints.check(holds, `${field}[${i}].id`, 'not-unique', zh, en);
    seen.add(id);
  });
  return seen;
}

function participants(
  problem: Problem,
  sessions: ReadonlySet<string>,
  people: ReadonlySet<string>,
  complaints: Complaints,
): void {
  problem.participants.forEach((participant, i) => {
    const field = `participants[${i}]`;
    const { most, fewest, longestRun, unavailable } = participant;
    complaints.slots(unavailable, problem.slots.length, `${field}.unavailable`);
    complaints.count(most, 0, `${field}.most`);
    complaints.count(fewest, 0, `${field}.fewest`);
    complaints.count(longestRun, 1, `${field}.longestRun`);
    const [zh, en] = ['不能大于 most', 'must not exceed most'];
    complaints.check((fewest ?? 0) <= (most ?? Infinity), `${field}.fewest`, 'too-large', zh, en);
    participant.sessions?.forEach((id, k) =>
      complaints.known(id, sessions, `${field}.sessions[${k}]`),
    );
    participant.vetoes?.forEach((id, k) => complaints.known(id, people, `${field}.vetoes[${k}]`));
  });
}

interface Known {
  readonly sessions: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
}

function meetingRules(problem: Problem, known: Known, complaints: Complaints): void {
  problem.meetings.forEach((meeting, i) => {
    const field = `meetings[${i}]`;
    const { between, weight = 1, session, slot, after, seats } = meeting;
    between.forEach((id, k) => complaints.known(id, known.people, `${field}.between[${k}]`));
    const two = between[0] !== between[1];
    const [zh, en] = ['不能与自己会面', 'must be two different participants'];
    complaints.check(two, `${field}.between`, 'same-participant', zh, en);
    const positive = Number.isFinite(weight) && weight > 0 && weight <= 1e9;
    complaints.check(
      positive,
      `${field}.weight`,
      'not-positive',
      '应为 0 到 10⁹ 之间的数',
      'must be a number above 0, at most 10⁹',
    );
    complaints.known(session, known.sessions, `${field}.session`);
    complaints.slots(slot === undefined ? [] : [slot], problem.slots.length, `${field}.slot`);
    after?.forEach((id, k) => {
      complaints.known(id, known.meetings, `${field}.after[${k}]`);
      const itself = id === meeting.id;
      complaints.check(
        !itself,
        `${field}.after[${k}]`,
        'itself',
        '不能在自己之后',
        'must not be itself',
      );
    });
    complaints.count(seats, 1, `${field}.seats`);
  });
}

function tableRules(problem: Problem, complaints: Complaints): void {
  problem.tables.forEach((table, i) => {
    complaints.slots(table.closed, problem.slots.length, `tables[${i}].closed`);
    complaints.count(table.seats, 1, `tables[${i}].seats`);
  });
}

function lockedRules(
  problem: Problem,
  known: { readonly meetings: ReadonlySet<string>; readonly tables: ReadonlySet<string> },
  complaints: Complaints,
): void {
  const taken = new Set<string>();
  const between = new Map(problem.meetings.map((meeting) => [meeting.id, meeting.between]));
  problem.locked?.forEach(({ meeting, slot, table }, i) => {
    const field = `locked[${i}]`;
    complaints.known(meeting, known.meetings, `${field}.meeting`);
    complaints.known(table, known.tables, `${field}.table`);
    complaints.slots([slot], problem.slots.length, `${field}.slot`);
    const uses = [`meeting ${meeting}`, `${slot} table ${table}`];
    for (const id of between.get(meeting) ?? []) uses.push(`${slot} participant ${id}`);
    for (const use of uses) {
      const [zh, en] = ['与另一场锁定的会面冲突', 'clashes with another locked meeting'];
      complaints.check(!taken.has(use), field, 'clash', zh, en);
      taken.add(use);
    }
  });
}
