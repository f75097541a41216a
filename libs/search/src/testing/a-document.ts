import { newId } from '@wanchang/kernel';
import type { SearchDocument } from '../search-document';

/** A supply of a valve maker in Zhejiang (coastal), by default. */
export function aDocument(overrides: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: newId(),
    version: 1,
    memberId: newId(),
    side: 'supply',
    kind: 'products',
    title: '不锈钢法兰球阀 Q41F-16P',
    description: '',
    attributes: '',
    industryCodes: ['C', '34', '344'],
    provinceCode: '330000',
    coast: 'coastal',
    regionCode: '330324',
    price: null,
    priceUnit: null,
    currency: null,
    specs: [],
    publishedAt: '2026-03-01T00:00:00.000Z',
    validUntil: null,
    ...overrides,
  };
}

/** What a rebuild reads, in batches of two. */
export async function* sourceOf(...documents: SearchDocument[]): AsyncGenerator<SearchDocument[]> {
  for (let at = 0; at < documents.length; at += 2) yield documents.slice(at, at + 2);
}
