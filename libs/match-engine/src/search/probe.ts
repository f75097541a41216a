import type { Side } from '../listing';
import { termsOf, type Row } from '../segment/columns';
import type { Statistics } from '../text/statistics';

/** How much each word weighs. */
export type WeighedBy = Pick<Statistics, 'weightOf'>;

/** A listing that looks for counterparts, with its words weighed by the statistics of the moment. */
export interface Probe extends Row {
  readonly side: Side;
  readonly terms: Int32Array;
  /** By place in `terms`: weight × the own saturation. Times the counterpart's saturation it is what both share. */
  readonly weights: Int32Array;
  /** What the text scores against itself. */
  readonly own: number;
}

export function probeOf(side: Side, row: Row, statistics: Statistics): Probe {
  const packed = termsOf(row.columns, row.at);
  const terms = new Int32Array(packed.length);
  const weights = new Int32Array(packed.length);
  let own = 0;
  for (let i = 0; i < packed.length; i++) {
    const saturation = (packed[i] as number) & 0xff;
    terms[i] = (packed[i] as number) >>> 8;
    weights[i] = statistics.weightOf(terms[i] as number) * saturation;
    own += (weights[i] as number) * saturation;
  }
  return { ...row, side, terms, weights, own };
}

/** What the text of a row scores against itself. */
export function ownOf({ columns, at }: Row, statistics: WeighedBy): number {
  let own = 0;
  const end = columns.termStart[at + 1] as number;
  for (let i = columns.termStart[at] as number; i < end; i++) {
    const packed = columns.terms[i] as number;
    own += statistics.weightOf(packed >>> 8) * (packed & 0xff) * (packed & 0xff);
  }
  return own;
}

/** What two texts share. */
export function sharedOf({ terms, weights }: Probe, { columns, at }: Row): number {
  const saturations = new Map<number, number>();
  for (const packed of termsOf(columns, at)) saturations.set(packed >>> 8, packed & 0xff);
  let shared = 0;
  terms.forEach((term, i) => (shared += (weights[i] as number) * (saturations.get(term) ?? 0)));
  return shared;
}
