import Big from 'big.js';

export interface ComparedLine {
  readonly description: string;
  readonly unit: string;
  readonly quantity: string;
}

/** Contracts of the same two units this many days apart are compared. */
export const DOUBLE_DAYS = 60;

/** From this share of lines that are alike, two contracts may be one that was signed twice. */
const ALIKE = 0.5;

const spelled = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** The same goods in quantities that differ by at most a tenth. */
function sameLine(left: ComparedLine, right: ComparedLine): boolean {
  if (spelled(left.description) !== spelled(right.description)) return false;
  if (spelled(left.unit) !== spelled(right.unit)) return false;
  const difference = new Big(left.quantity).minus(right.quantity).abs();
  return difference.lte(new Big(left.quantity).times('0.1'));
}

/** Whether two contracts of one pair may be one that was signed twice: half of the shorter one's lines are alike. */
export function looksDouble(
  left: readonly ComparedLine[],
  right: readonly ComparedLine[],
): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const alike = few.filter((line) => many.some((other) => sameLine(line, other))).length;
  return few.length > 0 && alike / few.length >= ALIKE;
}
