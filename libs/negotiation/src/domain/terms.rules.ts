import {
  decimalsOf,
  fieldProblem,
  isDecimal,
  shanghaiDate,
  type FieldProblem,
  type LocalisedText,
} from '@wanchang/kernel';
import Big from 'big.js';
import { sumsOf, type Counted } from './sums';
import type { Terms } from './terms';

const TOTAL_BELOW = '1000000000000000';

const PROBLEMS = {
  'not-positive': { zh: '应大于 0', en: 'must be above 0' },
  'no-number': { zh: '应为数字', en: 'must be a number' },
  negative: { zh: '不能小于 0', en: 'must not be below 0' },
  'too-fine': {
    zh: '小数位数超过该币种可支付的最小单位',
    en: 'has more decimals than can be paid in this currency',
  },
  'discount-above': {
    zh: '优惠不能超过各行金额之和',
    en: 'must not be above the sum of the lines',
  },
  'total-negative': {
    zh: '优惠后的总价不能小于 0',
    en: 'the total after discounts must not be below 0',
  },
  'tax-rate-range': { zh: '税率应在 0 到 100 之间', en: 'the tax rate must be between 0 and 100' },
  'tax-rate-missing': {
    zh: '单价不含税时须填写税率，否则算不出应付金额',
    en: 'prices without tax need a rate, or what is to be paid cannot be counted',
  },
  'place-missing': {
    zh: '贸易术语须写明地点，如 FOB 上海港',
    en: 'an Incoterms rule needs a named place, such as FOB Shanghai',
  },
  'incoterm-missing': { zh: '请选择贸易术语', en: 'choose the Incoterms rule for this place' },
  'total-too-large': { zh: '总价应小于 1000 万亿', en: 'the total must be below 10^15' },
  'in-the-past': { zh: '应晚于现在', en: 'must not be in the past' },
} as const satisfies Record<string, LocalisedText>;

type Code = keyof typeof PROBLEMS;

/** What keeps well-formed terms from being offered at an instant. */
export function termsProblems(terms: Terms, now: Date): FieldProblem[] {
  const counted = countingProblems(terms);
  const validity = new Date(terms.validUntil) > now ? [] : [problem('validUntil', 'in-the-past')];
  const delivery =
    terms.deliveryDate >= shanghaiDate(now) ? [] : [problem('deliveryDate', 'in-the-past')];
  return [...counted, ...tradeProblems(terms), ...validity, ...delivery];
}

/** What keeps terms from being summed. */
export function countingProblems(terms: Counted): FieldProblem[] {
  const parts = [
    ...terms.lines.flatMap(lineProblems),
    ...amountProblems('freight', terms),
    ...amountProblems('discount', terms),
    ...rateProblems('taxRate', terms.taxRate),
    ...rateProblems('freightTaxRate', terms.freightTaxRate),
  ];
  return parts.length > 0 ? parts : [...missingRates(terms), ...totalProblems(terms)];
}

function lineProblems(
  { quantity, unitPrice, taxRate }: Counted['lines'][number],
  at: number,
): FieldProblem[] {
  return [
    ...(isDecimal(quantity) && new Big(quantity).gt(0)
      ? []
      : [problem(`lines.${at}.quantity`, 'not-positive')]),
    ...(isDecimal(unitPrice) ? [] : [problem(`lines.${at}.unitPrice`, 'no-number')]),
    ...rateProblems(`lines.${at}.taxRate`, taxRate),
  ];
}

function amountProblems(field: 'freight' | 'discount', terms: Counted): FieldProblem[] {
  const amount = terms[field] ?? '0';
  if (!isDecimal(amount)) return [problem(field, 'no-number')];
  if (new Big(amount).lt(0)) return [problem(field, 'negative')];
  const payable = new Big(amount).round(decimalsOf(terms.currency));
  return payable.eq(amount) ? [] : [problem(field, 'too-fine')];
}

function rateProblems(field: string, rate: string | null | undefined): FieldProblem[] {
  if (rate === null || rate === undefined) return [];
  if (!isDecimal(rate)) return [problem(field, 'no-number')];
  return Number(rate) >= 0 && Number(rate) <= 100 ? [] : [problem(field, 'tax-rate-range')];
}

/** Without a rate nobody can say what a price without tax comes to. */
function missingRates({ lines, taxRate, priceIncludesTax, ...terms }: Counted): FieldProblem[] {
  if (priceIncludesTax !== false || taxRate) return [];
  const missing = lines.flatMap((line, at) =>
    line.taxRate ? [] : [problem(`lines.${at}.taxRate`, 'tax-rate-missing')],
  );
  const carriage = Number(terms.freight ?? 0) > 0 && !terms.freightTaxRate;
  return carriage ? [...missing, problem('freightTaxRate', 'tax-rate-missing')] : missing;
}

function totalProblems(terms: Counted): FieldProblem[] {
  const { goods, discount, total } = sumsOf(terms);
  if (new Big(goods).lt(0)) return [problem('lines', 'total-negative')];
  if (new Big(discount).gt(goods)) return [problem('discount', 'discount-above')];
  return new Big(total).lt(TOTAL_BELOW) ? [] : [problem('lines', 'total-too-large')];
}

function tradeProblems({ incoterm, incotermPlace }: Terms): FieldProblem[] {
  if (incoterm && !incotermPlace) return [problem('incotermPlace', 'place-missing')];
  return incotermPlace && !incoterm ? [problem('incoterm', 'incoterm-missing')] : [];
}

function problem(field: string, code: Code): FieldProblem {
  return fieldProblem(`terms.${field}`, code, PROBLEMS[code]);
}
