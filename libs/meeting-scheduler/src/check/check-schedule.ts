import {
  PAUSE_MINUTES,
  type Meeting,
  type Participant,
  type Placement,
  type Problem,
} from '../problem';

/** What a schedule is, computed from nothing but the problem and the placements. */
export interface Checked {
  /** Every rule that is broken, as a line of English; empty for a sound schedule. */
  readonly violations: readonly string[];
  /** Mandatory meetings that are missing and `fewest` that are not reached, as lines. */
  readonly missing: readonly string[];
  readonly weight: number;
  readonly breaks: number;
  /** Most breaks − fewest breaks. */
  readonly fairness: number;
  readonly idleSlots: number;
}

/**
 * Checks a schedule against the problem's text, rule by rule. It shares no code with the search on purpose:
 * plain loops over ids, slow and easy to read.
 */
export function checkSchedule(problem: Problem, placements: readonly Placement[]): Checked {
  const violations: string[] = [];
  const missing: string[] = [];
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const placed = new Map<string, Placement>();
  const uses = new Set<string>();
  const use = (what: string) => {
    if (uses.has(what)) violations.push(`${what} is used twice`);
    uses.add(what);
  };
  for (const placement of placements) {
    const meeting = meetings.get(placement.meeting);
    if (!meeting) {
      violations.push(`meeting ${placement.meeting} does not exist`);
      continue;
    }
    use(`meeting ${meeting.id}`);
    use(`table ${placement.table} in slot ${placement.slot}`);
    for (const id of meeting.between) use(`participant ${id} in slot ${placement.slot}`);
    placed.set(meeting.id, placement);
    violations.push(...placementViolations(problem, meeting, placement));
  }
  violations.push(...lockViolations(problem, placed));
  for (const meeting of problem.meetings) {
    const own = placed.get(meeting.id);
    if (!own && meeting.mandatory) missing.push(`mandatory meeting ${meeting.id} is not placed`);
    for (const id of meeting.after ?? []) {
      const before = placed.get(id);
      if (own && before && before.slot >= own.slot)
        violations.push(`meeting ${id} does not come before meeting ${meeting.id}`);
    }
  }
  const rows = problem.participants.map((participant) => {
    const row = [...placed.values()].filter(({ meeting }) =>
      meetings.get(meeting)!.between.includes(participant.id),
    );
    const slots = row.map(({ slot }) => slot).sort((a, b) => a - b);
    violations.push(...rowViolations(problem, participant, slots));
    if (slots.length < (participant.fewest ?? 0))
      missing.push(`participant ${participant.id} has less than its fewest`);
    return slots;
  });
  violations.push(...keptTableViolations(problem, meetings, placements));
  const breaks = rows.map((slots) => slots.filter((s, i) => i > 0 && s > slots[i - 1]! + 1).length);
  const spread = breaks.length > 0 ? Math.max(...breaks) - Math.min(...breaks) : 0;
  if (spread > (problem.fairness ?? Infinity)) missing.push('the breaks lie too far apart');
  const weighed = problem.meetings.filter(({ id, mandatory }) => placed.has(id) && !mandatory);
  return {
    violations,
    missing,
    weight: weighed.reduce((sum, { weight = 1 }) => sum + weight, 0),
    breaks: breaks.reduce((sum, value) => sum + value, 0),
    fairness: spread,
    idleSlots: rows.reduce(
      (sum, row) => sum + (row.length ? row.at(-1)! - row[0]! + 1 - row.length : 0),
      0,
    ),
  };
}

function placementViolations(problem: Problem, meeting: Meeting, placement: Placement): string[] {
  const lock = problem.locked?.find((locked) => locked.meeting === meeting.id);
  if (lock) return [];
  const found: string[] = [];
  const { slot } = placement;
  const say = (text: string) => found.push(`meeting ${meeting.id} in slot ${slot}: ${text}`);
  const inSession = (id: string) =>
    problem.sessions?.find((session) => session.id === id)?.slots.includes(slot) ?? false;
  if (!problem.slots[slot]) say('no such slot');
  if (meeting.session !== undefined && !inSession(meeting.session)) say('outside its session');
  if (meeting.slot !== undefined && meeting.slot !== slot) say('not in its fixed slot');
  for (const id of meeting.between) {
    const participant = problem.participants.find((one) => one.id === id)!;
    const other = meeting.between.find((one) => one !== id)!;
    if (participant.unavailable?.includes(slot)) say(`participant ${id} is not available`);
    if (participant.sessions && !participant.sessions.some(inSession))
      say(`participant ${id} is not there`);
    if (participant.vetoes?.includes(other)) say('vetoed');
  }
  const table = problem.tables.find(({ id }) => id === placement.table);
  if (!table) say(`table ${placement.table} does not exist`);
  if (table?.closed?.includes(slot)) say('its table is closed');
  if ((table?.seats ?? Infinity) < (meeting.seats ?? 0)) say('its table is too small');
  for (const need of meeting.needs ?? [])
    if (!table?.properties?.includes(need)) say(`its table has no ${need}`);
  return found;
}

function lockViolations(problem: Problem, placed: ReadonlyMap<string, Placement>): string[] {
  const moved = (problem.locked ?? []).filter((lock) => {
    const now = placed.get(lock.meeting);
    return now?.slot !== lock.slot || now.table !== lock.table;
  });
  return moved.map(({ meeting }) => `locked meeting ${meeting} was moved`);
}

function rowViolations(
  problem: Problem,
  { id, most = Infinity, longestRun = Infinity }: Participant,
  slots: readonly number[],
): string[] {
  return [
    ...(slots.length > most ? [`participant ${id} has more than its most`] : []),
    ...(longestRow(problem, slots) > longestRun ? [`participant ${id} has too long a row`] : []),
  ];
}

function longestRow(problem: Problem, slots: readonly number[]): number {
  let [longest, length] = [0, 0];
  slots.forEach((slot, i) => {
    const before = slots[i - 1];
    const joined =
      before === slot - 1 &&
      problem.slots[slot]!.start - problem.slots[before]!.end < PAUSE_MINUTES;
    length = joined ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
}

function keptTableViolations(
  problem: Problem,
  meetings: ReadonlyMap<string, Meeting>,
  placements: readonly Placement[],
): string[] {
  const keepers = new Set(
    problem.participants.filter(({ keepsTable }) => keepsTable).map(({ id }) => id),
  );
  const locked = new Set(problem.locked?.map(({ meeting }) => meeting));
  const tableOf = new Map<string, string>();
  const ownerOf = new Map<string, string>();
  const found: string[] = [];
  for (const { meeting, table } of placements) {
    if (locked.has(meeting)) continue;
    const host = meetings.get(meeting)?.between.find((id) => keepers.has(id));
    if (host === undefined) continue;
    if ((tableOf.get(host) ?? table) !== table)
      found.push(`participant ${host} does not keep its table`);
    tableOf.set(host, table);
    ownerOf.set(table, host);
  }
  for (const { meeting, table } of placements) {
    const owner = ownerOf.get(table);
    const between = meetings.get(meeting)?.between;
    if (owner !== undefined && !locked.has(meeting) && !between?.includes(owner))
      found.push(`meeting ${meeting} is at the table that ${owner} keeps`);
  }
  return found;
}
