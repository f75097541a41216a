import type { ContentDifference, ContentTerm } from '@wanchang/approvals';
import type { LocalisedText } from '@wanchang/kernel';
import { momentText } from '../domain/moment';
import { offerDifferences, type Difference } from '../domain/offer-differences';
import type { Terms } from '../domain/terms';
import { wording } from '../domain/wording';

/** Terms that say nothing: what others differ from them is everything that they say. */
const NOTHING: Terms = {
  ...{ lines: [], freeTerms: [], currency: '', deliveryPlace: '', deliveryDate: '' },
  ...{ paymentTerms: '', validUntil: '' },
};

/** Everything that terms say beside their lines, with the labels that differences have. */
export function termsFor(terms: Terms): ContentTerm[] {
  return offerDifferences(NOTHING, { ...terms, lines: [] }).flatMap((difference) => {
    const value = textAt(difference, difference.after);
    return value ? [{ label: difference.label, value }] : [];
  });
}

/** One text for each line. */
export function linesFor({ lines }: Terms): string[] {
  return lines.map((line) => wording(line) ?? '');
}

export function differencesFor(before: Terms, after: Terms): ContentDifference[] {
  return offerDifferences(before, after).map((difference) => ({
    label: difference.label,
    before: textAt(difference, difference.before),
    after: textAt(difference, difference.after),
  }));
}

/** As people read it: an instant by the clock of China, yes and no in words. */
function textAt({ path }: Difference, value: Difference['before']): LocalisedText | null {
  if (value === null || value === '') return null;
  if (value === 'true') return { zh: '是', en: 'yes' };
  if (value === 'false') return { zh: '否', en: 'no' };
  if (path === 'validUntil' && typeof value === 'string') return momentText(new Date(value));
  const text = wording(value) ?? '';
  return { zh: text, en: text };
}
