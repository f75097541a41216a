import { schedulerErrors } from '../errors';
import { LIMITS, type Meeting, type Table } from '../problem';
import { type Capacity } from './instance';

/** Whether a meeting can be held at a table. */
export function suits(table: Table, meeting: Pick<Meeting, 'needs' | 'seats'>): boolean {
  const has = (property: string) => table.properties?.includes(property) ?? false;
  return (meeting.seats ?? 1) <= (table.seats ?? Infinity) && (meeting.needs ?? []).every(has);
}

/** A table of the pool, with the slots in which it can be used. */
export interface PoolTable {
  readonly table: Table;
  readonly open: Uint8Array;
}

/**
 * Turns tables into rules (see {@link Capacity}): one for each set of tables that some combination of needs
 * is confined to. `pooled[m]` is 0 for a meeting that does not draw on the pool.
 */
export function capacityRules(
  meetings: readonly Meeting[],
  pooled: Uint8Array,
  pool: readonly PoolTable[],
  slots: number,
): Capacity {
  const kinds = new Map<string, number>();
  const examples: Meeting[] = [];
  const kindOf = meetings.map((meeting, m) => {
    if (!pooled[m]) return -1;
    const key = JSON.stringify([[...new Set(meeting.needs)].sort(), meeting.seats ?? 1]);
    const kind = kinds.get(key) ?? kinds.size;
    if (kind === kinds.size) examples[kind] = meeting;
    kinds.set(key, kind);
    return kind;
  });
  if (examples.length > LIMITS.tableNeeds) refuse(examples.length);
  const fitting = examples.map((meeting) => pool.map(({ table }) => suits(table, meeting)));
  const unions = distinctUnions(fitting);
  const within = (kind: number, union: readonly boolean[]) =>
    fitting[kind]!.every((fits, t) => !fits || union[t]);
  const limit = new Int32Array(unions.length * slots);
  unions.forEach((union, rule) => {
    pool.forEach(({ open }, t) => {
      if (union[t]) for (let s = 0; s < slots; s++) limit[rule * slots + s]! += open[s]!;
    });
  });
  const rulesOfKind = examples.map((_, kind) =>
    Int32Array.from(unions.keys()).filter((rule) => within(kind, unions[rule]!)),
  );
  const none = new Int32Array(0);
  return { rules: unions.length, limit, rulesOf: kindOf.map((kind) => rulesOfKind[kind] ?? none) };
}

function distinctUnions(fitting: readonly (readonly boolean[])[]): boolean[][] {
  const unions = new Map<string, boolean[]>();
  for (let subset = 1; subset < 1 << fitting.length; subset++) {
    const members = fitting.filter((_, kind) => subset & (1 << kind));
    const union = members[0]!.map((_, t) => members.some((fits) => fits[t]));
    unions.set(union.map(Number).join(''), union);
  }
  return [...unions.values()];
}

function refuse(kinds: number): never {
  const zh = `最多支持 ${LIMITS.tableNeeds} 种不同的桌位要求，现有 ${kinds} 种`;
  const en = `ask for ${kinds} different combinations of needs and seats; at most ${LIMITS.tableNeeds} are supported`;
  const field = { field: 'meetings', code: 'too-many-needs', message: { zh, en } };
  throw schedulerErrors('invalid-problem', { args: { first: { zh, en } }, fields: [field] });
}
