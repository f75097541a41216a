import { type Instance } from '../instance/instance';

/** First and last slot that each meeting can take. */
export interface Windows {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The slots that a meeting can take, order left aside. A meeting that can take none has `first > last`. */
export function ownWindows({ M, S, allowed }: Instance): Windows {
  const first = new Int32Array(M);
  const last = new Int32Array(M);
  for (let m = 0; m < M; m++) {
    const row = allowed.subarray(m * S, m * S + S);
    first[m] = row.includes(1) ? row.indexOf(1) : S;
    last[m] = row.lastIndexOf(1);
  }
  return { first, last };
}

/** Meeting `before` comes in an earlier slot than meeting `after`. */
export interface Order {
  readonly before: number;
  readonly after: number;
}

export function ordersOf({ earlier }: Instance, among: (m: number) => boolean): Order[] {
  return earlier.flatMap((list, after) =>
    [...list]
      .filter((before) => among(before) && among(after))
      .map((before) => ({ before, after })),
  );
}

/** Narrows the meetings' windows by their order until nothing changes, or until one is empty. */
export function windows(instance: Instance, orders: readonly Order[]): Windows {
  const { S, allowed } = instance;
  const { first, last } = ownWindows(instance);
  for (let changed = true; changed;) {
    changed = false;
    for (const { before, after } of orders) {
      let from = Math.max(first[after]!, first[before]! + 1);
      let to = Math.min(last[before]!, last[after]! - 1);
      while (from < S && !allowed[after * S + from]) from++;
      while (to >= 0 && !allowed[before * S + to]) to--;
      if (from === first[after] && to === last[before]) continue;
      first[after] = from;
      last[before] = to;
      changed = true;
      if (from > last[after]! || to < first[before]!) return { first, last };
    }
  }
  return { first, last };
}
