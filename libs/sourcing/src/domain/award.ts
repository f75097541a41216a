import { fieldProblem, type FieldProblem, type LocalisedText } from '@wanchang/kernel';
import Big from 'big.js';
import type { QuoteContent, QuoteLine } from './quote';
import { inUnit } from './quote.rules';
import type { RfqContent, RfqLine } from './rfq';

/** So much of a line, in the unit that was asked for. */
export interface AwardedLine {
  readonly no: number;
  readonly quantity: string;
}

/** What one supplier is to deliver. */
export interface AwardPart {
  readonly invitationId: string;
  readonly lines: readonly AwardedLine[];
}

/** A quote that can be awarded at this moment. */
export interface AwardableQuote {
  readonly no: number;
  readonly content: QuoteContent;
  readonly personId: string;
  readonly personName: string;
}

const PROBLEMS = {
  'no-lines': { zh: '至少授予一行', en: 'needs one line at least' },
  'no-quote': {
    zh: '此单位没有有效报价（未报价、已撤回、已过有效期，或未按最新一版询价确认）',
    en: 'has no valid quote: none, withdrawn, out of date, or not confirmed after an amendment',
  },
  twice: { zh: '重复', en: 'is named twice' },
  'not-quoted': { zh: '此单位没有报这一行', en: 'was not quoted by this supplier' },
  'not-positive': { zh: '数量应大于 0', en: 'must be above 0' },
  'above-offer': { zh: '超过此单位可供的数量', en: 'is more than this supplier offers' },
  'below-minimum': { zh: '低于此单位的起订量', en: 'is below this supplier’s minimum order' },
  'above-asked': { zh: '各单位合计超过所询数量', en: 'is more in all than was asked for' },
} as const satisfies Record<string, LocalisedText>;

/** What keeps parts from being awarded; fields as `parts.<at>.lines.<at>.quantity`. */
export function awardProblems(
  { lines }: Pick<RfqContent, 'lines'>,
  parts: readonly AwardPart[],
  quotes: ReadonlyMap<string, AwardableQuote>,
): FieldProblem[] {
  const asked = new Map(lines.map((line) => [line.no, line]));
  const given = new Map<number, Big>();
  const seen = new Set<string>();
  const problems = parts.flatMap((part, at) => {
    const place = `parts.${at}`;
    const quote = quotes.get(part.invitationId);
    if (!quote) return [problem(`${place}.invitationId`, 'no-quote')];
    if (seen.has(part.invitationId)) return [problem(`${place}.invitationId`, 'twice')];
    seen.add(part.invitationId);
    if (part.lines.length === 0) return [problem(`${place}.lines`, 'no-lines')];
    return partProblems(part, quote.content, asked, given, place);
  });
  return parts.length === 0 ? [problem('parts', 'no-lines')] : problems;
}

function partProblems(
  part: AwardPart,
  { lines }: QuoteContent,
  asked: ReadonlyMap<number, RfqLine>,
  given: Map<number, Big>,
  place: string,
): FieldProblem[] {
  const seen = new Set<number>();
  return part.lines.flatMap(({ no, quantity }, at) => {
    const field = `${place}.lines.${at}.quantity`;
    const [line, quoted] = [asked.get(no), lines.find((one) => one.no === no)];
    if (!line || !quoted) return [problem(field, 'not-quoted')];
    if (seen.has(no)) return [problem(field, 'twice')];
    seen.add(no);
    const amount = new Big(quantity);
    if (amount.lte(0)) return [problem(field, 'not-positive')];
    const sum = (given.get(no) ?? new Big(0)).plus(amount);
    given.set(no, sum);
    const code = limitOf(amount, line, quoted) ?? (sum.gt(line.quantity) ? 'above-asked' : null);
    return code ? [problem(field, code)] : [];
  });
}

function limitOf(amount: Big, { unit, quantity }: RfqLine, quoted: QuoteLine) {
  const inAsked = (value: string) => inUnit(value, quoted.unit, unit);
  if (amount.gt(quoted.quantity === null ? quantity : inAsked(quoted.quantity)))
    return 'above-offer';
  if (quoted.minimumOrder !== null && amount.lt(inAsked(quoted.minimumOrder)))
    return 'below-minimum';
  return null;
}

function problem(field: string, code: keyof typeof PROBLEMS): FieldProblem {
  return fieldProblem(field, code, PROBLEMS[code]);
}
