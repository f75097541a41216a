import { simplified, unitByName } from '@wanchang/kernel';
import type { RowReading } from '../domain/import/read-row';
import { HOME, type Amount, type Expected } from './expected';

export interface ReadRow {
  readonly sheet: string;
  readonly row: number;
  readonly reading: RowReading;
}

export interface Verdict {
  readonly rows: number;
  readonly right: number;
  /** Something is wrong, and no note of the row is about it. */
  readonly silentlyWrong: number;
  /** Something is wrong or missing, and a note says so; or a lesser field is missing. */
  readonly wrong: number;
  readonly lost: number;
  readonly tooMany: number;
  /** What is wrong, in words, for whoever mends it. */
  readonly faults: readonly string[];
}

/** Rows are paired by where they stand; of several in one row the likest. */
export function compare(expected: readonly Expected[], read: readonly ReadRow[]): Verdict {
  const rest = [...read];
  const counts = { right: 0, silentlyWrong: 0, wrong: 0, lost: 0 };
  const faults: string[] = [];
  for (const one of expected) {
    const here = rest.filter((other) => other.row === one.row && (one.sheet === null || other.sheet === one.sheet)); // prettier-ignore
    const judged = here.map((other) => ({ other, differences: differencesOf(one, other.reading) }));
    const best = judged.sort((a, b) => a.differences.length - b.differences.length)[0];
    if (!best?.other.reading.content) {
      counts.lost += 1;
      faults.push(`lost: ${one.title} (row ${one.row})`);
      if (best) rest.splice(rest.indexOf(best.other), 1);
      continue;
    }
    rest.splice(rest.indexOf(best.other), 1);
    const { differences } = best;
    const isSilent = differences.some(({ isTold, isGrave }) => isGrave && !isTold);
    counts[differences.length === 0 ? 'right' : isSilent ? 'silentlyWrong' : 'wrong'] += 1;
    faults.push(...differences.map(({ field, wanted, got, isTold }) => `${isTold ? 'told' : 'untold'} ${field}: ${wanted} read as ${got} (${one.title}, row ${one.row})`)); // prettier-ignore
  }
  faults.push(...rest.map(({ reading, row }) => `too many: ${reading.title} (row ${row})`));
  return { rows: expected.length, ...counts, tooMany: rest.length, faults };
}

interface Difference {
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
  readonly isTold: boolean;
  /** A buyer would be misled, not only know less. */
  readonly isGrave: boolean;
}

function differencesOf(expected: Expected, { content, problems }: RowReading): Difference[] {
  if (!content) return [{ field: 'row', wanted: 'goods', got: 'nothing', isTold: true, isGrave: true }]; // prettier-ignore
  const told = new Set(problems.map(({ field }) => field));
  const differences: Difference[] = [];
  const check = (
    field: string,
    isRight: boolean,
    wanted: unknown,
    got: unknown,
    isGrave = true,
  ) => {
    // prettier-ignore
    if (!isRight) differences.push({ field, wanted: JSON.stringify(wanted), got: JSON.stringify(got), isTold: told.has(field), isGrave }); // prettier-ignore
  };
  const { price } = content;
  const samePrice = expected.price === null ? price === null : Number(price?.amount) === expected.price; // prettier-ignore
  check('title', isTitle(expected, content.title), expected.title, content.title);
  check('price', samePrice, expected.price, price?.amount ?? null);
  if (expected.price !== null && price) {
    check('price', price.currency === expected.currency, expected.currency, price.currency);
    check('price', isUnit(expected.priceUnit, content.priceUnit), expected.priceUnit, content.priceUnit); // prettier-ignore
  }
  for (const field of ['quantity', 'minimumOrder'] as const)
    check(field, isAmount(expected[field], content[field]), expected[field], content[field], content[field] !== null); // prettier-ignore
  for (const field of ['leadTimeDays', 'dueDate'] as const)
    check(field, expected[field] === content[field], expected[field], content[field], content[field] !== null); // prettier-ignore
  check('regionCode', expected.regionCode === content.regionCode, expected.regionCode, content.regionCode ?? HOME); // prettier-ignore
  const own = expected.ownNumber;
  check('ownNumber', own === null || content.ownNumber === own, own, null, false); // prettier-ignore
  return differences;
}

function isTitle({ title, size }: Expected, got: string): boolean {
  return got === title || (size !== '' && got === `${title} ${size}`.replace(/\s+/g, ' '));
}

function isUnit(wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got;
  const [one, other] = [unitByName(wanted)?.code, unitByName(got)?.code];
  return wanted === simplified(got) || (one !== undefined && one === other);
}

function isAmount(wanted: Amount | null, got: { value: string; unit: string } | null): boolean {
  if (wanted === null || got === null) return wanted === got;
  return Number(got.value) === wanted.value && isUnit(wanted.unit, got.unit);
}
