import { industryByCode } from '@wanchang/kernel';
import type { SearchDocument } from '@wanchang/search';
import type { SearchableRow } from './search-projection.statements';

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
