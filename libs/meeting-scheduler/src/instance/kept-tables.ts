import { schedulerErrors } from '../errors';
import { type Meeting, type Problem } from '../problem';
import { matchInOrder } from '../tables/matching';
import { suits } from './capacity';

/**
 * Gives each participant that keeps a table one that suits all it hosts: where it sits already, else one
 * that is closed least and has least that others may need.
 *
 * @param seated table ids by participant id, where it would rather stay
 * @returns table index by participant, −1 for those that keep none
 * @throws DomainError `meeting-scheduler.too-few-kept-tables`
 */
export function keepTables(problem: Problem, seated: ReadonlyMap<string, string>): Int32Array {
  const keepers = problem.participants.flatMap((participant, p) =>
    participant.keepsTable ? [{ participant, p }] : [],
  );
  const kept = new Set(keepers.map(({ participant }) => participant.id));
  const hostOf = (between: readonly [string, string]) => between.find((id) => kept.has(id));
  const hosted = new Map<string | undefined, Meeting[]>();
  for (const meeting of problem.meetings) {
    const host = hostOf(meeting.between);
    const own = hosted.get(host);
    if (own) own.push(meeting);
    else hosted.set(host, [meeting]);
  }
  const richness = problem.tables.map((table) => [
    table.closed?.length ?? 0,
    table.properties?.length ?? 0,
    table.seats ?? Infinity,
  ]);
  const choices = keepers.map(({ participant }) => {
    const needs = hosted.get(participant.id) ?? [];
    const home = problem.tables.findIndex(({ id }) => id === seated.get(participant.id));
    const fits = [...problem.tables.keys()].filter((t) =>
      needs.every((meeting) => suits(problem.tables[t]!, meeting)),
    );
    const atHome = (t: number) => Number(t !== home);
    const order = (a: number, b: number) =>
      atHome(a) - atHome(b) || compare(richness[a]!, richness[b]!) || a - b;
    return fits.sort(order);
  });
  const taken = new Int32Array(problem.tables.length).fill(-1);
  const standing = matchInOrder(choices, taken);
  if (standing.length > 0) {
    const args = { keepers: keepers.length, tables: keepers.length - standing.length };
    throw schedulerErrors('too-few-kept-tables', { args });
  }
  const result = new Int32Array(problem.participants.length).fill(-1);
  taken.forEach((keeper, t) => {
    const found = keepers[keeper];
    if (found) result[found.p] = t;
  });
  return result;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
