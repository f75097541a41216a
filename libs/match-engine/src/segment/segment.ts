import { compatibleBranches, branchOf, tailOf, tailBits } from '../industry';
import { kindOfKey, sharedArray, sortKeyOf, type Columns } from './columns';
import { idTableOf, rowOfId } from './id-table';
import { gather, placeLimit, type Chosen, type Source } from './gather';

/** Rows `from` … `to` − 1. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Listings of one side in sorted columns. Only `dead` ever changes. */
export interface Segment {
  readonly columns: Columns;
  readonly ids: Int32Array;
  /** Where rows of another key or industry begin, and the end. */
  readonly runs: Uint32Array;
  /** 1: removed or replaced. */
  readonly dead: Uint8Array;
}

/** One segment of all rows that live, in order of key, then industry. */
export function segmentOf(sources: readonly Source[]): Segment {
  const columns = gather(sources, inOrder(sources));
  return {
    columns,
    ids: idTableOf(columns),
    runs: runsOf(columns),
    dead: sharedArray(Uint8Array, columns.count),
  };
}

function runsOf({ count, key, path }: Columns): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < count; at++) {
    if (key[at] !== key[at - 1] || path[at] !== path[at - 1]) starts.push(at);
  }
  const runs = sharedArray(Uint32Array, starts.length + 1);
  runs.set([...starts, count]);
  return runs;
}

/** The rows of the same resource kind in an industry compatible with a path. */
export function compatibleRows({ columns }: Segment, key: number, path: number): RowRange[] {
  const kind = kindOfKey(key);
  return compatibleBranches(branchOf(path))
    .map(([first, last]) => ({
      from: lowerBound(columns.key, sortKeyOf(kind, first, 0, 0)),
      to: lowerBound(columns.key, sortKeyOf(kind, last, 0, 0) + 8),
    }))
    .filter(({ from, to }) => from < to);
}

export function findRow({ columns, ids, dead }: Segment, id: string): number {
  return rowOfId(columns, ids, dead, id);
}

/** The first index in an ascending array whose value is at least `value`. */
export function lowerBound(
  values: Int32Array | Uint32Array,
  value: number,
  from = 0,
  to = values.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The live rows of sources in sorted order. */
function inOrder(sources: readonly Source[]): Chosen {
  const order = new Float64Array(liveIn(sources));
  const ends: number[] = [];
  let next = 0;
  let before = 0;
  for (const { columns, dead } of sources) {
    const { key, path, count } = columns;
    for (let at = 0; at < count; at++) {
      if (dead[at] === 1) continue;
      const sorted = ((key[at] as number) << tailBits) | tailOf(path[at] as number);
      order[next++] = sorted * placeLimit + before + at;
    }
    ends.push((before += count));
  }
  order.sort();
  const [parts, rows] = [new Uint16Array(order.length), new Uint32Array(order.length)];
  let part = 0;
  for (let i = 0; i < order.length; i++) {
    const place = (order[i] as number) % placeLimit;
    while (place >= (ends[part] as number)) part++;
    while (part > 0 && place < (ends[part - 1] as number)) part--;
    parts[i] = part;
    rows[i] = place - (ends[part - 1] ?? 0);
  }
  return { parts, rows };
}

function liveIn(sources: readonly Source[]): number {
  return sources.reduce((sum, { columns, dead }) => sum + columns.count - deadIn(dead), 0);
}

function deadIn(dead: Uint8Array): number {
  return dead.reduce((sum, one) => sum + one, 0);
}
