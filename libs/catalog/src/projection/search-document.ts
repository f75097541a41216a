import { industryByCode } from '@wanchang/kernel';
import type { SearchDocument } from '@wanchang/search';
import type { ListingAttribute } from '../domain/listing';

export type SearchableRow = Omit<
  SearchDocument,
  'attributes' | 'industryCodes' | 'publishedAt' | 'validUntil'
> & {
  readonly attributes: readonly ListingAttribute[];
  readonly industryCode: string | null;
  readonly publishedAt: Date;
  readonly lastDay: string | null;
};

export function toSearchDocument(row: SearchableRow): SearchDocument {
  const { industryCode, lastDay, publishedAt, attributes, ...same } = row;
  return {
    ...same,
    attributes: attributes.map(({ name, value }) => `${name} ${value}`).join(' '),
    industryCodes: industryAndAbove(industryCode),
    publishedAt: publishedAt.toISOString(),
    validUntil: lastDay,
  };
}

/** Section, division and group, as far as the code goes. */
function industryAndAbove(code: string | null): string[] {
  const industry = code === null ? null : industryByCode(code);
  return industry ? [...industryAndAbove(industry.parentCode), industry.code] : [];
}
