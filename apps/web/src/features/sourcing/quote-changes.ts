import type { QuoteLine } from '../../entities/quote/types';
import type { QuoteVersion } from './types';

/** A line of a quote against the version before: what it was, where it differs; undefined: as before. */
export interface LineChange {
  readonly line: QuoteLine | null;
  /** Null: new with this version. */
  readonly before: QuoteLine | null;
}

/** Lines of a version in their order, then those that it leaves out. Null: there is no version before. */
export function changesOf(
  { content }: QuoteVersion,
  before: QuoteVersion | undefined,
): ReadonlyMap<number, LineChange> | null {
  if (!before) return null;
  const old = new Map(before.content.lines.map((line) => [line.no, line]));
  const changes = new Map<number, LineChange>();
  for (const line of content.lines) {
    const then = old.get(line.no) ?? null;
    old.delete(line.no);
    if (!then || !isSame(then, line)) changes.set(line.no, { line, before: then });
  }
  for (const [no, then] of old) changes.set(no, { line: null, before: then });
  return changes;
}

const FIELDS = [
  'unitPrice',
  'unit',
  'quantity',
  'minimumOrder',
  'leadTimeDays',
  'alternative',
] as const;

function isSame(left: QuoteLine, right: QuoteLine): boolean {
  return FIELDS.every((name) => left[name] === right[name]);
}

const TERMS = ['currency', 'taxRate', 'freight', 'validUntil', 'paymentTerms', 'note'] as const;

/** Terms of the whole quote that differ from the version before. */
export function changedTerms(
  { content }: QuoteVersion,
  before: QuoteVersion | undefined,
): ((typeof TERMS)[number] | 'tax')[] {
  if (!before) return [];
  const then = before.content;
  const named = TERMS.filter((name) => content[name] !== then[name]);
  return content.priceIncludesTax === then.priceIncludesTax ? named : [...named, 'tax'];
}
