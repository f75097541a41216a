import { industryByCode, kindField, type ResourceKind } from '@wanchang/kernel';
import type { SearchDocument } from '@wanchang/search';
import type { ListingAttribute, ListingVariant } from '../domain/listing';
import type { SearchableRow } from './search-projection.statements';

/** Of 200 variants with many properties not all can be indexed. */
const LONGEST = 8000;
const nameAndValue = ({ name, value }: ListingAttribute) => `${name} ${value}`;
const wordsOf = ({ model, ownNumber, attributes }: ListingVariant) => [
  ...[model, ownNumber ?? '', ...attributes.map(nameAndValue)],
];

export function toSearchDocument(row: SearchableRow): SearchDocument {
  const { industryCode, lastDay, publishedAt, attributes, variants, ownNumber, ...same } = row;
  return {
    ...same,
    attributes: [...attributes.map(nameAndValue), ...variants.flatMap(wordsOf), ownNumber ?? '']
      .join(' ')
      .slice(0, LONGEST),
    specs: [
      ...attributes.flatMap((one) => singly(row.kind, one)),
      ...variants.flatMap((variant) => variant.attributes),
    ],
    industryCodes: industryAndAbove(industryCode),
    publishedAt: publishedAt.toISOString(),
    validUntil: lastDay,
  };
}

/** Of a field in which several may be chosen each is counted and found by itself. */
function singly(kind: ResourceKind, attribute: ListingAttribute): ListingAttribute[] {
  if (kindField(kind, attribute.name)?.type !== 'choice') return [attribute];
  return attribute.value.split('、').map((value) => ({ ...attribute, value }));
}

/** Section, division and group, as far as the code goes. */
function industryAndAbove(code: string | null): string[] {
  const industry = code === null ? null : industryByCode(code);
  return industry ? [...industryAndAbove(industry.parentCode), industry.code] : [];
}
