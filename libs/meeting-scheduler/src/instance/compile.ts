import { PAUSE_MINUTES, type Meeting, type Participant, type Problem } from '../problem';
import { capacityRules } from './capacity';
import { type Instance, NOWHERE, UNBOUNDED } from './instance';
import { keepTables } from './kept-tables';

/**
 * Translates a valid problem into arrays.
 *
 * @param seated where participants that keep a table would rather stay, table ids by participant id
 * @throws DomainError `meeting-scheduler.too-few-kept-tables`; `meeting-scheduler.invalid-problem` for too
 *   many combinations of table needs
 */
export function compile(
  problem: Problem,
  seated: ReadonlyMap<string, string> = new Map(),
): Instance {
  const { participants, meetings, slots } = problem;
  const [P, M, S] = [participants.length, meetings.length, slots.length];
  const person = indexOf(participants);
  const index = indexOf(meetings);
  const keptTable = keepTables(problem, seated);
  const pairs = meetings.map(({ between }) =>
    orient(
      between.map((id) => person.get(id)!),
      keptTable,
    ),
  );
  const lockedAt = new Int32Array(M).fill(NOWHERE);
  for (const { meeting, slot } of problem.locked ?? []) lockedAt[index.get(meeting)!] = slot;
  const available = availability(problem);
  const vetoed = vetoes(problem, person);
  const earlier = meetings.map(({ after }) =>
    Int32Array.from(new Set(after), (id) => index.get(id)!),
  );
  const later = reversed(earlier);
  const bound = (pick: (participant: Participant) => number | undefined, absent: number) =>
    Int32Array.from(participants, (participant) =>
      Math.min(pick(participant) ?? absent, UNBOUNDED),
    );
  const instance = {
    P,
    M,
    S,
    host: Int32Array.from(pairs, ([p]) => p),
    guest: Int32Array.from(pairs, ([, q]) => q),
    weight: Float64Array.from(meetings, ({ weight = 1 }) => weight),
    mandatory: Uint8Array.from(meetings, (meeting) => Number(meeting.mandatory ?? false)),
    vetoed,
    lockedAt,
    earlier,
    later,
    ordered: Uint8Array.from(meetings, (_, m) => Number(earlier[m]!.length + later[m]!.length > 0)),
    meetingsOf: meetingsOf(pairs, P),
    available,
    most: bound(({ most }) => most, UNBOUNDED),
    fewest: bound(({ fewest }) => fewest, 0),
    longestRun: bound(({ longestRun }) => longestRun, UNBOUNDED),
    restAfter: rests(problem),
    fairness: problem.fairness ?? UNBOUNDED,
    keptTable,
  };
  const open = openTables(problem);
  const allowed = allowedSlots(problem, instance, open);
  const pooled = Uint8Array.from(pairs, ([p], m) =>
    Number(keptTable[p] === NOWHERE && lockedAt[m] === NOWHERE),
  );
  const pool = problem.tables
    .map((table, t) => ({ table, open: open[t]! }))
    .filter((_, t) => !keptTable.includes(t));
  return { ...instance, allowed, capacity: capacityRules(meetings, pooled, pool, S) };
}

/** Index of each thing by its id. */
export function indexOf(things: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, i) => [id, i]));
}

function vetoes(
  { participants, meetings }: Problem,
  person: ReadonlyMap<string, number>,
): Uint8Array {
  return Uint8Array.from(meetings, ({ between: [a, b] }) => {
    const [p, q] = [participants[person.get(a)!]!, participants[person.get(b)!]!];
    return Number((p.vetoes?.includes(b) ?? false) || (q.vetoes?.includes(a) ?? false));
  });
}

function orient([p, q]: number[], keptTable: Int32Array): [number, number] {
  const guestHosts = keptTable[p!] === NOWHERE && keptTable[q!] !== NOWHERE;
  return guestHosts ? [q!, p!] : [p!, q!];
}

function reversed(earlier: readonly Int32Array[]): Int32Array[] {
  const later: number[][] = earlier.map(() => []);
  earlier.forEach((before, m) => before.forEach((x) => later[x]!.push(m)));
  return later.map((list) => Int32Array.from(list));
}

function meetingsOf(pairs: readonly [number, number][], participants: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: participants }, () => []);
  pairs.forEach((pair, m) => pair.forEach((p) => lists[p]!.push(m)));
  return lists.map((list) => Int32Array.from(list));
}

function rests({ slots }: Problem): Uint8Array {
  return Uint8Array.from(slots, ({ end }, s) => {
    const next = slots[s + 1]?.start ?? Infinity;
    return Number(next - end >= PAUSE_MINUTES);
  });
}

function availability({ participants, sessions = [], slots }: Problem): Uint8Array {
  const S = slots.length;
  const slotsOf = new Map(sessions.map(({ id, slots: own }) => [id, own]));
  const available = new Uint8Array(participants.length * S);
  participants.forEach(({ unavailable = [], sessions: attends }, p) => {
    const row = available.subarray(p * S, p * S + S);
    if (!attends) row.fill(1);
    for (const id of attends ?? []) for (const s of slotsOf.get(id) ?? []) row[s] = 1;
    for (const s of unavailable) row[s] = 0;
  });
  return available;
}

/** Per table the slots in which nothing locked is there and it is not closed. */
function openTables({ tables, slots, locked = [] }: Problem): Uint8Array[] {
  const open = tables.map(({ closed = [] }) => {
    const row = new Uint8Array(slots.length).fill(1);
    for (const s of closed) row[s] = 0;
    return row;
  });
  const index = indexOf(tables);
  for (const { table, slot } of locked) open[index.get(table)!]![slot] = 0;
  return open;
}

function allowedSlots(
  problem: Problem,
  instance: Omit<Instance, 'allowed' | 'capacity'>,
  open: readonly Uint8Array[],
): Uint8Array {
  const { S, host, guest, available, vetoed, lockedAt, keptTable } = instance;
  const slotsOf = new Map(problem.sessions?.map(({ id, slots }) => [id, new Set(slots)]));
  const allowed = new Uint8Array(problem.meetings.length * S);
  problem.meetings.forEach(({ session, slot }: Meeting, m) => {
    const row = allowed.subarray(m * S, m * S + S);
    const locked = lockedAt[m]!;
    if (locked !== NOWHERE) row[locked] = 1;
    if (locked !== NOWHERE || vetoed[m]) return;
    const [p, q] = [host[m]! * S, guest[m]! * S];
    const own = session === undefined ? undefined : slotsOf.get(session);
    const table = open[keptTable[host[m]!]!];
    for (let s = 0; s < S; s++) {
      const asked = (slot ?? s) === s && (own?.has(s) ?? true);
      const free = available[p + s]! & available[q + s]! & (table?.[s] ?? 1);
      row[s] = Number(asked) & free;
    }
  });
  return allowed;
}
