import type { Coast } from '@wanchang/kernel';

/** What a buyer wishes of an award; null: no such wish. */
export interface SplitWishes {
  /** At most so many suppliers. */
  readonly maxSuppliers: number | null;
  /** At least so many percent of the value to the interior. */
  readonly interiorShare: number | null;
  /** Nobody above so many percent of the value. */
  readonly maxShare: number | null;
}

export const WISHES = ['maxSuppliers', 'interiorShare', 'maxShare'] as const;
export type Wish = (typeof WISHES)[number];

/** A line as the solver sees it; figures in the unit and currency of the request. */
export interface SplitLine {
  readonly no: number;
  readonly quantity: number;
}

/** What one supplier can do of one line. */
export interface SplitOffer {
  readonly no: number;
  readonly price: number;
  readonly most: number;
  readonly least: number;
}

export interface SplitSupplier {
  readonly invitationId: string;
  readonly coast: Coast;
  readonly freight: number;
  readonly offers: readonly SplitOffer[];
}

export interface SplitProblem {
  readonly lines: readonly SplitLine[];
  readonly suppliers: readonly SplitSupplier[];
}

/** Lines that nobody quotes in full, all suppliers together; without them a split is not possible. */
export function uncovered({ lines, suppliers }: SplitProblem): number[] {
  return lines
    .filter(({ no, quantity }) => {
      const offered = suppliers.flatMap(({ offers }) => offers.filter((one) => one.no === no));
      return offered.reduce((sum, { most }) => sum + most, 0) < quantity;
    })
    .map(({ no }) => no);
}

/** The lowest total, freight included, of one supplier for everything; null: nobody can do all. */
export function bestSingle({ lines, suppliers }: SplitProblem): number | null {
  const totals = suppliers.flatMap(({ offers, freight }) => {
    const byLine = new Map(offers.map((offer) => [offer.no, offer]));
    const whole = lines.every(({ no, quantity }) => (byLine.get(no)?.most ?? 0) >= quantity);
    if (!whole) return [];
    return [
      lines.reduce((sum, { no, quantity }) => sum + byLine.get(no)!.price * quantity, freight),
    ];
  });
  return totals.length > 0 ? Math.min(...totals) : null;
}

/** A quote that could be awarded now and has a price in the currency of the request. */
export function canBeSplit(quote: {
  readonly outdated: boolean;
  readonly lapsed: boolean;
  readonly total: string | null;
}): boolean {
  return !quote.outdated && !quote.lapsed && quote.total !== null;
}
