/** An entry's place in two lists: null where it was added or removed. */
export interface Pairing {
  readonly before: number | null;
  readonly after: number | null;
}

/** What adding or removing an entry costs: less than half of replacing one by another altogether. */
const GAP = 0.4;

/**
 * The cheapest order-preserving alignment of two lists (weighted edit distance): `distance` is the
 * share of an entry that differs, 0 to 1. A row inserted on top then shows as one added row, not
 * as a change of every row below.
 */
export function align<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  distance: (before: Entry, after: Entry) => number,
): Pairing[] {
  if (isInPlace(before, after, distance)) return before.map((_, at) => ({ before: at, after: at }));
  const costs = new Costs(before, after, distance);
  const pairs: Pairing[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const step = costs.cheapestStep(row, column);
    pairs.push({ before: step === 'add' ? null : row, after: step === 'remove' ? null : column });
    if (step !== 'add') row += 1;
    if (step !== 'remove') column += 1;
  }
  return pairs;
}

/** The usual next version, recognised without the work of the general case: nothing moved, little changed. */
function isInPlace<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  distance: (before: Entry, after: Entry) => number,
): boolean {
  return (
    before.length === after.length &&
    before.every((entry, at) => distance(entry, after[at]!) <= GAP)
  );
}

/** For each pair of places, what aligning the two rests behind them costs. */
class Costs<Entry> {
  private readonly width: number;
  private readonly rest: Float64Array;

  constructor(
    private readonly before: readonly Entry[],
    private readonly after: readonly Entry[],
    private readonly distance: (before: Entry, after: Entry) => number,
  ) {
    this.width = after.length + 1;
    this.rest = new Float64Array((before.length + 1) * this.width);
    for (let row = before.length; row >= 0; row -= 1) {
      for (let column = after.length; column >= 0; column -= 1) {
        const atEnd = row === before.length && column === after.length;
        const cost = Math.min(
          this.keep(row, column),
          this.remove(row, column),
          this.add(row, column),
        );
        this.rest[row * this.width + column] = atEnd ? 0 : cost;
      }
    }
  }

  cheapestStep(row: number, column: number): 'keep' | 'remove' | 'add' {
    const [keep, remove, add] = [
      this.keep(row, column),
      this.remove(row, column),
      this.add(row, column),
    ];
    if (keep < remove && keep <= add) return 'keep';
    return remove <= add ? 'remove' : 'add';
  }

  private keep(row: number, column: number): number {
    if (row === this.before.length || column === this.after.length) return Infinity;
    return this.distance(this.before[row]!, this.after[column]!) + this.at(row + 1, column + 1);
  }

  private remove(row: number, column: number): number {
    return row === this.before.length ? Infinity : GAP + this.at(row + 1, column);
  }

  private add(row: number, column: number): number {
    return column === this.after.length ? Infinity : GAP + this.at(row, column + 1);
  }

  private at(row: number, column: number): number {
    return this.rest[row * this.width + column] ?? 0;
  }
}
