import type { SearchDocument } from '../search-document';
import { specTerms } from '../specifications/specification';
import { unitPrice } from '../specifications/unit-price';
import {
  compact,
  fieldTerms,
  headTerms,
  titlePhrases,
  titleSounds,
  unique,
  wholeSound,
} from '@wanchang/goods-text';
import { lexeme } from './tsquery';

/** A document as the columns of `search_documents`; the vectors are in PostgreSQL's notation. */
export function toRow(document: SearchDocument) {
  const title = fieldTerms(document.title);
  const attributes = fieldTerms(document.attributes);
  const description = fieldTerms(document.description);
  const specs = specTerms(document.specs);
  const priced = unitPrice(document);
  const heads = headTerms(document.title);
  const fields = [title, attributes, description];
  return {
    id: document.id,
    version: document.version,
    member_id: document.memberId,
    side: document.side,
    kind: document.kind,
    industry_codes: document.industryCodes,
    province_code: document.provinceCode,
    coast: document.coast,
    region_code: document.regionCode,
    price: document.price,
    price_key: priced?.key ?? null,
    unit_price: priced?.amount ?? null,
    specs: specs.shown,
    spec_keys: specs.keys,
    figures: specs.figures,
    published_at: document.publishedAt,
    valid_until: document.validUntil,
    title: compact(document.title),
    title_fragments: unweighted(title.fragments),
    phrases: titlePhrases(document.title).map(({ text }) => text),
    words: weighted([
      [...title.words, ...heads.map((head) => `=${head}`)],
      attributes.words,
      description.words,
    ]),
    fragments: unweighted(fields.flatMap(({ fragments }) => fragments)),
    sounds: weighted([
      [...title.sounds, ...titleSounds(document.title), ...heads.map(wholeSound)],
      attributes.sounds,
      description.sounds,
    ]),
  };
}

const WEIGHTS = ['A', 'B', 'C'] as const;

/** Each term once, with the weights of the fields it stands in: `'球阀':1A,2C`. */
function weighted(fields: readonly (readonly string[])[]): string {
  const weights = new Map<string, string[]>();
  fields.forEach((terms, field) => {
    for (const term of terms) {
      const found = weights.get(term) ?? [];
      weights.set(term, [...found, `${found.length + 1}${WEIGHTS[field]}`]);
    }
  });
  return [...weights].map(([term, found]) => `${lexeme(term)}:${found.join(',')}`).join(' ');
}

function unweighted(terms: readonly string[]): string {
  return unique(terms).map(lexeme).join(' ');
}
