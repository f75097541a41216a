import Big from 'big.js';
import { feesErrors } from '../fees.errors';
import type { StatementLine } from './statement';

interface Gap {
  readonly previous: StatementLine;
  readonly line: StatementLine;
  readonly expected: string;
}

/** Where the balance of a line is not the one before it and its amount; lines in the order of time. */
function gapsOf(lines: readonly StatementLine[]): Gap[] {
  return lines.slice(1).flatMap((line, index) => {
    const previous = lines[index]!;
    const expected = new Big(previous.balance).plus(line.amount);
    return expected.eq(line.balance) ? [] : [{ previous, line, expected: expected.toFixed(2) }];
  });
}

/**
 * The lines in the order of time, proven whole: each balance follows from the one before it.
 * @throws DomainError fees.statement-gap, which names the rows between which one is missing or wrong
 */
export function proveChain(lines: readonly StatementLine[]): readonly StatementLine[] {
  const forward = gapsOf(lines);
  if (forward.length === 0) return lines;
  const turned = [...lines].reverse();
  const backward = gapsOf(turned);
  if (backward.length === 0) return turned;
  // Of a file that begins with the newest, the last gap is the one that a reader meets first.
  const { previous, line, expected } =
    forward.length <= backward.length ? forward[0]! : backward.at(-1)!;
  const [before, row] = [previous.row, line.row].sort((one, other) => one - other);
  throw feesErrors('statement-gap', {
    args: { before: before!, row: row!, expected, found: line.balance },
  });
}
