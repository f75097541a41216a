import {
  addMoney,
  fieldProblem,
  isDecimal,
  multiplyMoney,
  shanghaiDate,
  toDecimal,
  type DateString,
  type FieldProblem,
  type LocalisedText,
  type Money,
} from '@wanchang/kernel';
import Big from 'big.js';

/** Decimal strings; unit price and line amount are in the currency of the terms. */
export interface OfferLine {
  readonly description: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
}

export interface FreeTerm {
  readonly title: string;
  readonly text: string;
}

/** Everything an offer promises. */
export interface Terms {
  readonly lines: readonly OfferLine[];
  readonly currency: string;
  readonly deliveryPlace: string;
  readonly deliveryDate: DateString;
  readonly paymentTerms: string;
  /** ISO 8601 instant until which the offer can be accepted. */
  readonly validUntil: string;
  readonly freeTerms: readonly FreeTerm[];
}

export const TERM_LIMITS = {
  lines: 100,
  description: 200,
  specification: 500,
  unit: 20,
  deliveryPlace: 200,
  paymentTerms: 500,
  freeTerms: 20,
  freeTermTitle: 100,
  freeTermText: 2000,
} as const;

const TOTAL_BELOW = '1000000000000000';

/** The sum of the line amounts, each rounded half up to the fen as on an invoice. */
export function totalOf({ lines, currency }: Pick<Terms, 'lines' | 'currency'>): Money {
  const amounts = lines.map(({ unitPrice, quantity }) =>
    multiplyMoney({ amount: unitPrice, currency }, quantity),
  );
  return addMoney(amounts, currency);
}

/** One spelling of each value, so that equal terms compare equal: `12.50` is `12.5`, times are UTC. */
export function normaliseTerms(terms: Terms): Terms {
  return {
    lines: terms.lines.map(({ description, specification, quantity, unit, unitPrice }) => ({
      description,
      specification,
      quantity: toDecimal(quantity),
      unit,
      unitPrice: toDecimal(unitPrice),
    })),
    currency: terms.currency,
    deliveryPlace: terms.deliveryPlace,
    deliveryDate: terms.deliveryDate,
    paymentTerms: terms.paymentTerms,
    validUntil: new Date(terms.validUntil).toISOString(),
    freeTerms: terms.freeTerms.map(({ title, text }) => ({ title, text })),
  };
}

/** What keeps well-formed terms from being offered at an instant. */
export function termsProblems(terms: Terms, now: Date): FieldProblem[] {
  const lines = terms.lines.flatMap(lineProblems);
  const wholes = lines.length > 0 ? [] : totalProblems(terms);
  const validity = new Date(terms.validUntil) > now ? [] : [problem('validUntil', 'in-the-past')];
  const delivery =
    terms.deliveryDate >= shanghaiDate(now) ? [] : [problem('deliveryDate', 'in-the-past')];
  return [...lines, ...wholes, ...validity, ...delivery];
}

const PROBLEMS = {
  'not-positive': { zh: '应大于 0', en: 'must be above 0' },
  negative: { zh: '不能小于 0', en: 'must not be below 0' },
  'total-too-large': { zh: '总价应小于 1000 万亿', en: 'the total must be below 10^15' },
  'in-the-past': { zh: '应晚于现在', en: 'must not be in the past' },
} as const satisfies Record<string, LocalisedText>;

function lineProblems({ quantity, unitPrice }: OfferLine, at: number): FieldProblem[] {
  return [
    ...(isDecimal(quantity) && new Big(quantity).gt(0)
      ? []
      : [problem(`lines.${at}.quantity`, 'not-positive')]),
    ...(isDecimal(unitPrice) && new Big(unitPrice).gte(0)
      ? []
      : [problem(`lines.${at}.unitPrice`, 'negative')]),
  ];
}

function totalProblems(terms: Terms): FieldProblem[] {
  return new Big(totalOf(terms).amount).lt(TOTAL_BELOW)
    ? []
    : [problem('lines', 'total-too-large')];
}

function problem(field: string, code: keyof typeof PROBLEMS): FieldProblem {
  return fieldProblem(`terms.${field}`, code, PROBLEMS[code]);
}
