import {
  convert,
  fieldProblem,
  sameDimension,
  toDecimal,
  type FieldProblem,
  type LocalisedText,
} from '@wanchang/kernel';
import Big from 'big.js';
import type { QuoteContent, QuoteLine } from './quote';
import type { RfqContent, RfqLine } from './rfq';

const DAY_MS = 24 * 3600 * 1000;

const PROBLEMS = {
  'no-lines': { zh: '至少报一行的价格', en: 'needs the price of one line at least' },
  'unknown-line': { zh: '询价没有这一行', en: 'is no line of the request' },
  twice: { zh: '这一行报了两次', en: 'is quoted twice' },
  'unit-differs': {
    zh: '单位不能换算为询价的单位',
    en: 'does not convert into the unit asked for',
  },
  'no-alternative': { zh: '此行不接受替代品', en: 'takes no alternative' },
  'not-whole': { zh: '此行须按全部数量报价', en: 'must be quoted for the whole quantity' },
  'minimum-above': { zh: '起订量超过所需数量', en: 'is above the quantity asked for' },
  'too-short': { zh: '有效期短于询价的要求', en: 'ends before the request allows' },
  'tax-rate-range': { zh: '税率应在 0 到 100 之间', en: 'must be between 0 and 100' },
  negative: { zh: '不能小于 0', en: 'must not be below 0' },
} as const satisfies Record<string, LocalisedText>;

/** What keeps a well-formed quote from being sent. */
export function quoteProblems(
  quote: QuoteContent,
  request: Pick<RfqContent, 'lines' | 'validityDays'>,
  deadline: Date,
): FieldProblem[] {
  const asked = new Map(request.lines.map((line) => [line.no, line]));
  const seen = new Set<number>();
  const lines = quote.lines.flatMap((line, at) => {
    const twice = seen.has(line.no);
    seen.add(line.no);
    if (twice) return [problem(`lines.${at}.no`, 'twice')];
    const about = asked.get(line.no);
    return about ? lineProblems(line, about, at) : [problem(`lines.${at}.no`, 'unknown-line')];
  });
  const holdsUntil = deadline.getTime() + request.validityDays * DAY_MS;
  const rate = new Big(quote.taxRate);
  return [
    ...(quote.lines.length > 0 ? [] : [problem('lines', 'no-lines')]),
    ...lines,
    ...(new Date(quote.validUntil).getTime() < holdsUntil
      ? [problem('validUntil', 'too-short')]
      : []),
    ...(rate.lt(0) || rate.gt(100) ? [problem('taxRate', 'tax-rate-range')] : []),
    ...(new Big(quote.freight).lt(0) ? [problem('freight', 'negative')] : []),
  ];
}

function lineProblems(line: QuoteLine, asked: RfqLine, at: number): FieldProblem[] {
  if (!convertible(line.unit, asked.unit)) return [problem(`lines.${at}.unit`, 'unit-differs')];
  const wanted = inUnit(asked.quantity, asked.unit, line.unit);
  const offered = line.quantity === null ? wanted : new Big(line.quantity);
  const minimum = line.minimumOrder === null ? null : new Big(line.minimumOrder);
  return [
    ...(line.alternative && !asked.alternativesAllowed
      ? [problem(`lines.${at}.alternative`, 'no-alternative')]
      : []),
    ...(offered.lt(wanted) && !asked.partialAllowed
      ? [problem(`lines.${at}.quantity`, 'not-whole')]
      : []),
    ...(minimum?.gt(wanted) ? [problem(`lines.${at}.minimumOrder`, 'minimum-above')] : []),
  ];
}

export function convertible(from: string, to: string): boolean {
  return from === to || sameDimension(from, to);
}

/** A quantity in another unit that it converts into, to 6 decimals. */
export function inUnit(quantity: string, from: string, to: string): Big {
  if (from === to) return new Big(quantity);
  const factor = convert(1, from, to);
  if (factor === null) throw new TypeError(`${from} does not convert into ${to}`);
  return new Big(quantity).times(factor).round(6, Big.roundHalfUp);
}

/** A price for one of `from` as a price for one of `to`, to 6 decimals. */
export function priceFor(price: string, from: string, to: string): Big {
  if (from === to) return new Big(price);
  const factor = convert(1, to, from);
  if (factor === null) throw new TypeError(`${from} does not convert into ${to}`);
  return new Big(price).times(factor).round(6, Big.roundHalfUp);
}

/** One spelling of each number, so that equal quotes compare equal. */
export function normaliseQuote(quote: QuoteContent): QuoteContent {
  const known = (value: string | null) => (value === null ? null : toDecimal(value));
  return {
    ...quote,
    taxRate: toDecimal(quote.taxRate),
    freight: toDecimal(quote.freight),
    validUntil: new Date(quote.validUntil).toISOString(),
    lines: quote.lines.map((line) => ({
      ...line,
      unitPrice: toDecimal(line.unitPrice),
      quantity: known(line.quantity),
      minimumOrder: known(line.minimumOrder),
    })),
  };
}

function problem(field: string, code: keyof typeof PROBLEMS): FieldProblem {
  return fieldProblem(field, code, PROBLEMS[code]);
}
