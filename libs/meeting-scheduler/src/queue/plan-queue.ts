import { type LocalisedText } from '@wanchang/kernel';
import { schedulerErrors } from '../errors';
import { matchInOrder } from '../tables/matching';

/** One buyer, many suppliers that wait for it: "a hundred to one". Times are minutes since any origin. */
export interface Queue {
  /** In order of rank, first most wanted. */
  readonly suppliers: readonly QueuedSupplier[];
  /** Meetings that can be held at once. */
  readonly desks: number;
  readonly opens: number;
  readonly closes: number;
  readonly minutesPerMeeting: number;
  /** Between two meetings at a desk; 0 where absent. */
  readonly pauseMinutes?: number;
}

export interface QueuedSupplier {
  readonly id: string;
  /** Here from and until; absent: as long as the queue is open. */
  readonly from?: number;
  readonly until?: number;
}

export interface QueuePlan {
  readonly calls: readonly QueueCall[];
  readonly waiting: readonly QueueMiss[];
}

export interface QueueCall {
  readonly supplier: string;
  /** 1 … desks. */
  readonly desk: number;
  readonly start: number;
  readonly end: number;
}

export interface QueueMiss {
  readonly supplier: string;
  readonly code: 'not-there' | 'no-time-left';
  readonly text: LocalisedText;
}

const MISSES = {
  'not-there': {
    zh: '到场时间内没有完整的会面时段。',
    en: 'Is not there for the whole of any meeting time.',
  },
  'no-time-left': {
    zh: '名次靠前的供应商已占满其可用的时段。',
    en: 'Suppliers of better rank take all the times that suit.',
  },
} as const satisfies Record<QueueMiss['code'], LocalisedText>;

const MOST_PLACES = 10_000;

/**
 * Calls the suppliers to desks. No supplier is left out for one of worse rank: those called are the best possible
 * set in order of rank (the sets that can be matched to times form a matroid, so the greedy choice is
 * optimal; Edmonds & Fulkerson 1965). Among these, better rank is called earlier where presence allows.
 *
 * When a meeting overruns, plan again with the suppliers that still wait and `opens` moved on.
 *
 * @throws DomainError `meeting-scheduler.invalid-problem`
 */
export function planQueue(queue: Queue): QueuePlan {
  const { suppliers, desks, opens, minutesPerMeeting } = queue;
  const turns = turnsOf(queue);
  const length = minutesPerMeeting + (queue.pauseMinutes ?? 0);
  const startOf = (turn: number) => opens + turn * length;
  const fitting = suppliers.map(({ from = -Infinity, until = Infinity }) =>
    Array.from({ length: turns }, (_, turn) => turn).filter(
      (turn) => startOf(turn) >= from && startOf(turn) + minutesPerMeeting <= until,
    ),
  );
  const places = (turn: number) => Array.from({ length: desks }, (_, d) => turn * desks + d);
  const choices = fitting.map((own) => own.flatMap(places));
  const taken = new Int32Array(turns * desks).fill(-1);
  const missed = new Set(matchInOrder(choices, taken));
  const called = suppliers.map((_, i) => i).filter((i) => !missed.has(i));
  const placeOf = earliestFirst(called, choices, taken);
  const calls = called.map((i): QueueCall => {
    const place = placeOf.get(i)!;
    const start = startOf(Math.floor(place / desks));
    return {
      supplier: suppliers[i]!.id,
      desk: (place % desks) + 1,
      start,
      end: start + minutesPerMeeting,
    };
  });
  const waiting = [...missed].map((i): QueueMiss => {
    const code = choices[i]!.length === 0 ? 'not-there' : 'no-time-left';
    return { supplier: suppliers[i]!.id, code, text: MISSES[code] };
  });
  return { calls: calls.sort((a, b) => a.start - b.start || a.desk - b.desk), waiting };
}

/** In order of rank, the earliest place with which those of worse rank still find theirs. */
function earliestFirst(
  called: readonly number[],
  choices: readonly (readonly number[])[],
  taken: Int32Array,
): Map<number, number> {
  const placeOf = new Map<number, number>();
  const settled = new Set<number>();
  for (const i of called) {
    for (const place of choices[i]!) {
      if (settled.has(place)) continue;
      if (taken[place] !== i && !canTake(i, place, choices, taken, settled)) continue;
      placeOf.set(i, place);
      settled.add(place);
      break;
    }
  }
  return placeOf;
}

/** Gives `place` to i and moves whoever has it along to another place, if that can be done. */
function canTake(
  i: number,
  place: number,
  choices: readonly (readonly number[])[],
  taken: Int32Array,
  settled: ReadonlySet<number>,
): boolean {
  const before = taken.slice();
  const owner = taken[place]!;
  taken[taken.indexOf(i)] = -1;
  taken[place] = i;
  if (owner === -1) return true;
  const open = choices[owner]!.filter((other) => other !== place && !settled.has(other));
  const seen = new Set<number>([place, ...settled]);
  const find = (left: number, own: readonly number[]): boolean => {
    for (const right of own) {
      if (seen.has(right)) continue;
      seen.add(right);
      const other = taken[right]!;
      if (other !== -1 && !find(other, choices[other]!)) continue;
      taken[right] = left;
      return true;
    }
    return false;
  };
  if (find(owner, open)) return true;
  taken.set(before);
  return false;
}

/** Meetings that fit one after the other at a desk. */
function turnsOf(queue: Queue): number {
  const { desks, opens, closes, minutesPerMeeting, pauseMinutes = 0 } = queue;
  const wrong = (field: string, zh: string, en: string): never => {
    const first = { zh: `${field} ${zh}`, en: `${field} ${en}` };
    const fields = [{ field, code: 'out-of-range', message: { zh, en } }];
    throw schedulerErrors('invalid-problem', { args: { first }, fields });
  };
  if (!Number.isInteger(desks) || desks < 1)
    wrong('desks', '应为正整数', 'must be a whole number above 0');
  if (!(minutesPerMeeting > 0)) wrong('minutesPerMeeting', '应大于 0', 'must be above 0');
  if (!(pauseMinutes >= 0)) wrong('pauseMinutes', '不能为负', 'must not be negative');
  if (!(closes >= opens)) wrong('closes', '不能早于 opens', 'must not be before opens');
  if (new Set(queue.suppliers.map(({ id }) => id)).size < queue.suppliers.length)
    wrong('suppliers', '编号重复', 'must have different ids');
  const turns = Math.floor((closes - opens + pauseMinutes) / (minutesPerMeeting + pauseMinutes));
  if (turns * desks > MOST_PLACES)
    wrong('closes', `会面次数不能超过 ${MOST_PLACES}`, `allow at most ${MOST_PLACES} meetings`);
  return turns;
}
