import { toDecimal, type DateString } from '@wanchang/kernel';
import type { RfqContent, RfqLine, Targets } from './rfq';

/** What a buyer types; a line without a number is new. */
export interface RfqInput extends Omit<RfqContent, 'lines'> {
  /** ISO 8601 instant. */
  readonly deadline: string | null;
  readonly lines: readonly RfqInputLine[];
}

export interface RfqInputLine {
  readonly no?: number | null;
  readonly description: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly dueDate: DateString | null;
  readonly alternativesAllowed: boolean;
  readonly partialAllowed: boolean;
  /** For one unit, in the currency of the request; no supplier sees it. */
  readonly targetPrice: string | null;
}

/** What suppliers read apart from what only the buyer does. Lines keep their numbers; new ones take the next. */
export function textOf(
  { lines, deadline, ...rest }: RfqInput,
  before: readonly RfqLine[] = [],
): { content: RfqContent; targets: Targets; deadline: Date | null } {
  const free = new Set(before.map(({ no }) => no));
  let last = Math.max(0, ...free);
  const numbered = lines.map(({ no, ...line }) => {
    const kept = typeof no === 'number' && free.delete(no);
    return { no: kept ? no : (last += 1), ...line };
  });
  const targets = numbered.flatMap(({ no, targetPrice }) =>
    targetPrice === null ? [] : [[String(no), toDecimal(targetPrice)] as const],
  );
  const content: RfqContent = {
    title: rest.title,
    lines: numbered.map(lineOf),
    currency: rest.currency,
    taxBasis: rest.taxBasis,
    deliveryPlace: rest.deliveryPlace,
    paymentTerms: rest.paymentTerms,
    note: rest.note,
    validityDays: rest.validityDays,
    weights: {
      price: rest.weights.price,
      leadTime: rest.weights.leadTime,
      coverage: rest.weights.coverage,
      crossRegion: rest.weights.crossRegion,
    },
  };
  return {
    content,
    targets: Object.fromEntries(targets),
    deadline: deadline === null ? null : new Date(deadline),
  };
}

function lineOf(line: RfqInputLine & { no: number }): RfqLine {
  const { no, description, specification, unit, dueDate } = line;
  const { alternativesAllowed, partialAllowed } = line;
  return {
    ...{ no, description, specification, quantity: toDecimal(line.quantity), unit, dueDate },
    ...{ alternativesAllowed, partialAllowed },
  };
}
