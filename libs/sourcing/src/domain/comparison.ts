import type { Coast } from '@wanchang/kernel';
import Big from 'big.js';
import type { QuoteContent, QuoteLine } from './quote';
import { exact, isLess, productIn, textOf } from './exact';
import { factorOf, priceIn } from './price-in-request';
import { inUnit } from './quote.rules';
import {
  CRITERIA,
  type Criterion,
  type Rates,
  type RfqContent,
  type RfqLine,
  type Targets,
} from './rfq';

/** A quote as it is compared. */
export interface ComparedQuote {
  readonly invitationId: string;
  readonly coast: Coast;
  readonly quote: QuoteContent;
}

/** One line of one supplier; prices in the currency, unit and tax basis of the request. Decimal strings. */
export interface Cell {
  readonly no: number;
  /** Null: no rate for its currency. */
  readonly price: string | null;
  readonly quantity: string;
  readonly minimumOrder: string | null;
  readonly leadTimeDays: number;
  readonly alternative: string;
  /** As the supplier wrote it. */
  readonly original: { readonly price: string; readonly unit: string };
  /** Less than what is asked. */
  readonly partial: boolean;
}

export interface Column {
  readonly invitationId: string;
  readonly cells: readonly Cell[];
  /** Sum over what is quoted, freight included; null: no rate. */
  readonly total: string | null;
  readonly freight: string | null;
  /** Lines that are quoted whole. */
  readonly covered: number;
  /** The longest of its lines. */
  readonly leadTimeDays: number;
  /** 0..1. */
  readonly score: number;
  /** Value 0..1 of each criterion; weight × value sums to the score. */
  readonly parts: Readonly<Record<Criterion, number>>;
}

export interface Best {
  readonly no: number;
  readonly invitationIds: readonly string[];
  readonly price: string;
  /** In percent above (or below 0, under) the target; null: there is none. */
  readonly toTarget: number | null;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly best: readonly Best[];
  /** Of the lowest of each line that reaches the whole quantity, freight left out; null: a line has none. */
  readonly lowestTotal: string | null;
}

interface Request {
  readonly content: RfqContent;
  readonly targets: Targets;
  readonly rates: Rates;
  readonly buyerCoast: Coast;
}

/** Lines × suppliers in one currency, unit and tax basis; a score that says of what it is made. */
export function compare(request: Request, quotes: readonly ComparedQuote[]): Comparison {
  const asked = new Map(request.content.lines.map((line) => [line.no, line]));
  const priced = quotes.map((quote) => ({ ...quote, ...cellsOf(request, asked, quote) }));
  const byLine = offersByLine(priced);
  const best = bestOf(request, byLine);
  const shortest = Math.min(...priced.map(({ quote }) => longest(quote)));
  const columns = priced.map((column) => toColumn(request, column, shortest, best));
  return {
    columns,
    best: [...best.values()],
    lowestTotal: lowestTotal(request.content, byLine),
  };
}

interface Priced extends ComparedQuote {
  readonly cells: readonly Cell[];
  readonly freight: Big | null;
}

function cellsOf(
  { content: { currency, taxBasis }, rates }: Request,
  asked: ReadonlyMap<number, RfqLine>,
  { quote }: ComparedQuote,
): Pick<Priced, 'cells' | 'freight'> {
  const factor = factorOf(quote, { currency, taxBasis }, rates);
  const cells = quote.lines.flatMap((line): Cell[] => {
    const about = asked.get(line.no);
    return about ? [cellOf(line, about, factor)] : [];
  });
  return { cells, freight: factor && new Big(quote.freight).times(factor).round(2) };
}

function cellOf(line: QuoteLine, about: RfqLine, factor: Big | null): Cell {
  const { no, leadTimeDays, alternative, minimumOrder, unit } = line;
  const offered = quantityIn(line.quantity, unit, about.unit);
  const partial = offered !== null && isLess(exact(offered), exact(about.quantity));
  // Ten thousand of these are made at once: no object is made only to be spread.
  return {
    no,
    price: factor && priceIn(line, about.unit, factor),
    quantity: partial ? offered : about.quantity,
    minimumOrder: quantityIn(minimumOrder, unit, about.unit),
    leadTimeDays,
    alternative,
    original: { price: line.unitPrice, unit },
    partial,
  };
}

/** Most are in the unit of the request already, and quotes are kept in one spelling. */
const quantityIn = (quantity: string | null, from: string, to: string): string | null =>
  quantity === null || from === to ? quantity : inUnit(quantity, from, to).toFixed();

interface Offer {
  readonly invitationId: string;
  readonly price: string;
  /** The same, to sort by. */
  readonly value: number;
  readonly quantity: string;
}

/** Of each line, the cheapest first: prices have at most 15 digits, which a double tells apart. */
function offersByLine(priced: readonly Priced[]): Map<number, Offer[]> {
  const byLine = new Map<number, Offer[]>();
  for (const { invitationId, cells } of priced)
    for (const { no, price, quantity } of cells) {
      if (price === null) continue;
      const offers = byLine.get(no) ?? [];
      if (offers.length === 0) byLine.set(no, offers);
      offers.push({ invitationId, price, value: Number(price), quantity });
    }
  for (const offers of byLine.values()) offers.sort((left, right) => left.value - right.value);
  return byLine;
}

function bestOf(
  { content, targets }: Request,
  byLine: ReadonlyMap<number, readonly Offer[]>,
): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const { no } of content.lines) {
    const offers = byLine.get(no);
    const price = offers?.[0]?.price;
    if (!offers || price === undefined) continue;
    const target = targets[String(no)];
    best.set(no, {
      ...{ no, price },
      invitationIds: offers.filter((one) => one.price === price).map((one) => one.invitationId),
      toTarget: target ? percentAbove(price, target) : null,
    });
  }
  return best;
}

/** To one decimal; below 0: under it. */
export function percentAbove(price: string, other: string): number {
  return Number(new Big(price).div(other).minus(1).times(100).round(1).toFixed());
}

const ZERO = new Big(0);

/** In hundredths of the currency. */
const amountOf = ({ price, quantity }: Cell): bigint =>
  price === null ? 0n : productIn(price, quantity, 2);

function toColumn(
  { content, buyerCoast }: Request,
  { invitationId, coast, cells, freight, quote }: Priced,
  shortest: number,
  best: ReadonlyMap<number, Best>,
): Column {
  const known = freight !== null;
  const amounts = cells.reduce((sum, cell) => sum + amountOf(cell), 0n);
  const lowest = cells.reduce(
    (sum, { no, quantity }) => sum + Number(best.get(no)?.price ?? 0) * Number(quantity),
    0,
  );
  const total = textOf(amounts + productIn((freight ?? ZERO).toFixed(), '1', 2), 2);
  const covered = cells.filter(({ partial }) => !partial).length;
  const leadTimeDays = longest(quote);
  const parts: Record<Criterion, number> = {
    price:
      known && Number(total) > 0
        ? Math.min(1, Math.round((lowest / Number(total)) * 1e4) / 1e4)
        : 0,
    leadTime: (shortest + 1) / (leadTimeDays + 1),
    coverage: covered / content.lines.length,
    crossRegion: coast === buyerCoast ? 0 : 1,
  };
  const score = CRITERIA.reduce(
    (sum, name) => sum + (content.weights[name] / 100) * parts[name],
    0,
  );
  return {
    ...{ invitationId, cells, covered, leadTimeDays, parts },
    total: known ? total : null,
    freight: known ? freight.toFixed(2) : null,
    score: Math.round(score * 1e4) / 1e4,
  };
}

function longest({ lines }: QuoteContent): number {
  return lines.reduce((most, { leadTimeDays }) => Math.max(most, leadTimeDays), 0);
}

/** Each line from its cheapest suppliers until the whole quantity is there. */
function lowestTotal(
  { lines }: RfqContent,
  byLine: ReadonlyMap<number, readonly Offer[]>,
): string | null {
  let total = new Big(0);
  for (const { no, quantity } of lines) {
    let open = new Big(quantity);
    for (const offer of byLine.get(no) ?? []) {
      if (open.lte(0)) break;
      const taken = open.lt(offer.quantity) ? open : new Big(offer.quantity);
      total = total.plus(taken.times(offer.price).round(2));
      open = open.minus(taken);
    }
    if (open.gt(0)) return null;
  }
  return total.toFixed(2);
}
