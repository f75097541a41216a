import { idOf, sharedArray, type Columns } from '../segment/columns';

/** The best of many lists at once, in flat arrays: list `i` has its items at `i * k` … */
export interface TopLists {
  readonly k: number;
  /** Row of the counterpart; −1 where a list has no more. */
  readonly rows: Int32Array;
  /** Steps. */
  readonly scores: Int32Array;
}

/** Lists that all still have to be written. */
export function topListsOf(count: number, k: number): TopLists {
  return {
    k,
    rows: sharedArray(Int32Array, count * k),
    scores: sharedArray(Int32Array, count * k),
  };
}

/** Whether one row stands behind another at the same score. */
export type IsAfter = (row: number, other: number) => boolean;

export function idsAfter(columns: Columns): IsAfter {
  return (row, other) => idOf(columns, row) > idOf(columns, other);
}

/** The best of lists in order, which may not have an item in common. */
export function mergeLists(a: TopLists, b: TopLists, isAfter: IsAfter): TopLists {
  const { k } = a;
  const merged = topListsOf(a.rows.length / k, k);
  for (let first = 0; first < merged.rows.length; first += k) {
    let [i, j] = [first, first];
    for (let at = first; at < first + k; at++) {
      const [list, place] = isWorseItem(a, i, b, j, isAfter) ? [b, j++] : [a, i++];
      merged.rows[at] = list.rows[place] as number;
      merged.scores[at] = list.scores[place] as number;
    }
  }
  return merged;
}

function isWorseItem(a: TopLists, i: number, b: TopLists, j: number, isAfter: IsAfter): boolean {
  const [row, other] = [a.rows[i] as number, b.rows[j] as number];
  if (row < 0 || other < 0) return row < 0;
  const [score, otherScore] = [a.scores[i] as number, b.scores[j] as number];
  return score !== otherScore ? score < otherScore : isAfter(row, other);
}

/**
 * The least scores that can come onto some lists: −1 until they are full. Threads that look for the same lists share
 * them without a lock: what any of them wrote is a bound, if not the tightest.
 */
export function floorsOf(count: number): Int32Array {
  return sharedArray(Int32Array, count).fill(-1);
}

/** Bounded heaps over `TopLists`, the worst item on top. */
export class TopHeaps {
  private readonly sizes: Int32Array;

  /** @param floors see `floorsOf`. */
  constructor(
    readonly lists: TopLists,
    private readonly isAfter: IsAfter,
    readonly floors: Int32Array,
  ) {
    this.sizes = new Int32Array(lists.rows.length / lists.k);
    lists.rows.fill(-1);
  }

  offer(list: number, score: number, row: number): void {
    const { k, rows, scores } = this.lists;
    const first = list * k;
    const size = this.sizes[list] as number;
    if (size < k) {
      this.rise(first, size, score, row);
      this.sizes[list] = size + 1;
    } else if (this.isWorse(scores[first] as number, rows[first] as number, score, row)) {
      this.sink(first, size, score, row);
    }
    if (this.sizes[list] === k) {
      this.floors[list] = Math.max(this.floors[list] as number, scores[first] as number);
    }
  }

  /** Puts every list in order, the best first. */
  sort(): void {
    const { k, rows, scores } = this.lists;
    for (let list = 0; list < this.sizes.length; list++) {
      const first = list * k;
      for (let size = this.sizes[list] as number; size > 1; size--) {
        const [score, row] = [scores[first] as number, rows[first] as number];
        const last = first + size - 1;
        this.sink(first, size - 1, scores[last] as number, rows[last] as number);
        scores[last] = score;
        rows[last] = row;
      }
    }
  }

  private isWorse(score: number, row: number, thanScore: number, thanRow: number): boolean {
    return score !== thanScore ? score < thanScore : this.isAfter(row, thanRow);
  }

  private rise(first: number, size: number, score: number, row: number): void {
    const { rows, scores } = this.lists;
    let hole = size;
    while (hole > 0) {
      const above = first + ((hole - 1) >> 1);
      if (!this.isWorse(score, row, scores[above] as number, rows[above] as number)) break;
      scores[first + hole] = scores[above] as number;
      rows[first + hole] = rows[above] as number;
      hole = above - first;
    }
    scores[first + hole] = score;
    rows[first + hole] = row;
  }

  private sink(first: number, size: number, score: number, row: number): void {
    const { rows, scores } = this.lists;
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= size) break;
      const [left, right] = [first + below, first + below + 1];
      if (below + 1 < size && this.isWorse(scores[right] as number, rows[right] as number, scores[left] as number, rows[left] as number)) below++; // prettier-ignore
      const at = first + below;
      if (!this.isWorse(scores[at] as number, rows[at] as number, score, row)) break;
      scores[first + hole] = scores[at] as number;
      rows[first + hole] = rows[at] as number;
      hole = below;
    }
    scores[first + hole] = score;
    rows[first + hole] = row;
  }
}
