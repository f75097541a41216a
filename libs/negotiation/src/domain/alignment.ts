/** An entry's place in two lists: null where it was added or removed. */
export interface Pairing {
  readonly before: number | null;
  readonly after: number | null;
}

/** Dropping one entry and adding another is dearer than a change up to this share of its fields. */
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
  const costs = costTable(before, after, distance);
  const pairs: Pairing[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const step = costs[row]![column]!.step;
    pairs.push({
      before: step === 'add' ? null : row,
      after: step === 'remove' ? null : column,
    });
    if (step !== 'add') row += 1;
    if (step !== 'remove') column += 1;
  }
  return pairs;
}

interface Cell {
  readonly cost: number;
  readonly step: 'keep' | 'remove' | 'add';
}

function costTable<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  distance: (before: Entry, after: Entry) => number,
): Cell[][] {
  const table: Cell[][] = Array.from({ length: before.length + 1 }, () => []);
  const costAt = (row: number, column: number) => table[row]?.[column]?.cost ?? 0;
  for (let row = before.length; row >= 0; row -= 1) {
    for (let column = after.length; column >= 0; column -= 1) {
      const ended = row === before.length && column === after.length;
      const options: Cell[] = ended ? [{ cost: 0, step: 'keep' }] : [];
      if (row < before.length)
        options.push({ cost: costAt(row + 1, column) + GAP, step: 'remove' });
      if (column < after.length) options.push({ cost: costAt(row, column + 1) + GAP, step: 'add' });
      if (row < before.length && column < after.length) {
        const change = distance(before[row]!, after[column]!);
        options.push({ cost: costAt(row + 1, column + 1) + change, step: 'keep' });
      }
      table[row]![column] = options.reduce(cheaper);
    }
  }
  return table;
}

function cheaper(left: Cell, right: Cell): Cell {
  return right.cost < left.cost ? right : left;
}
