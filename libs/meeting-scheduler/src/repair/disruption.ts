import { schedulerErrors } from '../errors';
import { type Participant, type Placement, type Problem, type Table } from '../problem';

/** What went wrong. Slots are indices; `from` is the first slot that it touches. */
export type Disruption =
  | { readonly kind: 'participant-out'; readonly participant: string; readonly from?: number }
  | { readonly kind: 'table-out'; readonly table: string; readonly from?: number }
  | { readonly kind: 'overrun'; readonly meeting: string; readonly minutes: number };

interface Effect {
  /** Slots that a participant or a table loses, by id. */
  readonly people: ReadonlyMap<string, ReadonlySet<number>>;
  readonly tables: ReadonlyMap<string, ReadonlySet<number>>;
  /** Participants that do not come (back). */
  readonly gone: ReadonlySet<string>;
}

/**
 * The problem as it is after the disruptions: what happened before slot `now` is locked as a fact, meetings of
 * those who are gone are called off, and locks that cannot be kept are opened.
 */
export function disrupted(
  problem: Problem,
  placements: readonly Placement[],
  disruptions: readonly Disruption[],
  now: number,
): Problem {
  const effect = effectOf(problem, placements, disruptions, now);
  const { people, tables, gone } = effect;
  const past = placements.filter(({ slot }) => slot < now);
  const held = new Set(past.map(({ meeting }) => meeting));
  const pairs = new Map(problem.meetings.map(({ id, between }) => [id, between]));
  const stands = ({ meeting, slot, table }: Placement) =>
    !held.has(meeting) &&
    slot >= now &&
    !tables.get(table)?.has(slot) &&
    !pairs.get(meeting)!.some((id) => people.get(id)?.has(slot));
  const meetings = problem.meetings.filter(
    ({ id, between }) => held.has(id) || !between.some((one) => gone.has(one)),
  );
  const on = new Set(meetings.map(({ id }) => id));
  return {
    ...problem,
    participants: problem.participants.map((one): Participant => {
      const lost = people.get(one.id);
      if (!lost) return one;
      const unavailable = [...(one.unavailable ?? []), ...lost];
      return { ...one, unavailable, ...(gone.has(one.id) ? { fewest: 0 } : {}) };
    }),
    tables: problem.tables.map((one): Table => {
      const lost = tables.get(one.id);
      return lost ? { ...one, closed: [...(one.closed ?? []), ...lost] } : one;
    }),
    meetings: meetings.map((meeting) =>
      meeting.after ? { ...meeting, after: meeting.after.filter((id) => on.has(id)) } : meeting,
    ),
    locked: [
      ...past,
      ...(problem.locked ?? []).filter((lock) => on.has(lock.meeting) && stands(lock)),
    ],
  };
}

function effectOf(
  problem: Problem,
  placements: readonly Placement[],
  disruptions: readonly Disruption[],
  now: number,
): Effect {
  const people = new Map<string, Set<number>>();
  const tables = new Map<string, Set<number>>();
  const gone = new Set<string>();
  const after = (from: number) => problem.slots.map((_, s) => s).filter((s) => s >= from);
  const lose = (map: Map<string, Set<number>>, id: string, slots: readonly number[]) =>
    map.set(id, new Set([...(map.get(id) ?? []), ...slots]));
  disruptions.forEach((disruption, i) => {
    switch (disruption.kind) {
      case 'participant-out':
        known(problem.participants, disruption.participant, `disruptions[${i}].participant`);
        gone.add(disruption.participant);
        return lose(people, disruption.participant, after(Math.max(now, disruption.from ?? now)));
      case 'table-out':
        known(problem.tables, disruption.table, `disruptions[${i}].table`);
        return lose(tables, disruption.table, after(Math.max(now, disruption.from ?? now)));
      case 'overrun': {
        const field = `disruptions[${i}].meeting`;
        const held = placements.map((one) => ({ ...one, id: one.meeting }));
        const placement = known(held, disruption.meeting, field);
        const end = problem.slots[placement.slot]!.end + disruption.minutes;
        const lost = after(placement.slot + 1).filter((s) => problem.slots[s]!.start < end);
        const { between } = problem.meetings.find(({ id }) => id === disruption.meeting)!;
        for (const id of between) lose(people, id, lost);
        return lose(tables, placement.table, lost);
      }
    }
  });
  return { people, tables, gone };
}

function known<T extends { readonly id: string }>(
  things: readonly T[],
  id: string,
  field: string,
): T {
  const found = things.find((thing) => thing.id === id);
  if (found) return found;
  const [zh, en] = [`找不到“${id}”`, `names “${id}”, which does not exist or is not placed`];
  const fields = [{ field, code: 'unknown-id', message: { zh, en } }];
  throw schedulerErrors('invalid-problem', {
    args: { first: { zh: `${field} ${zh}`, en: `${field} ${en}` } },
    fields,
  });
}
