import { createHash } from 'node:crypto';
import { provinceSeat, type GeoPoint } from '@wanchang/kernel';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { specTerms } from '../specifications/specification';
import { unitPrice } from '../specifications/unit-price';
import { cutForSearch, fieldTerms, splitText, unique } from '@wanchang/goods-text';

/** A removed listing keeps its entry without content: what a late older upsert is measured against. */
export interface Tombstone extends DocumentVersion {
  readonly removed: true;
  /** Milliseconds since 1970, by the database's clock. */
  readonly touchedAt: number;
}

export interface Findable extends DocumentVersion {
  readonly removed: false;
  readonly touchedAt: number;
  readonly memberId: string;
  readonly side: string;
  readonly kind: string;
  readonly industry: readonly string[];
  readonly province: string;
  readonly coast: string;
  readonly regionCode: string;
  readonly price: number | null;
  /** By what the price compares, and the price for one of its base unit under the field of that key. */
  readonly priceKey: string | null;
  readonly unitPrices: Readonly<Record<string, number>>;
  readonly specs: readonly string[];
  readonly specKeys: readonly string[];
  /** Figures in base units under the field of their key. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** The capital of the province. */
  readonly _geo: GeoPoint;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** The day as a number, `20261231`. */
  readonly validUntil: number;
  /** The texts are kept as their words. */
  readonly title: string;
  readonly attributes: string;
  readonly description: string;
  readonly fragments: string;
  readonly sounds: string;
}

export type MeiliDocument = Findable | Tombstone;

const FOR_EVER = 99991231;

export function toFindable(document: SearchDocument, touchedAt: number): Findable {
  const { title, attributes, description } = document;
  const specs = specTerms(document.specs);
  const priced = unitPrice(document);
  const terms = [title, attributes, description].map(fieldTerms);
  return {
    ...{ id: document.id, version: document.version, removed: false, touchedAt },
    memberId: document.memberId,
    side: document.side,
    kind: document.kind,
    industry: document.industryCodes,
    province: document.provinceCode,
    coast: document.coast,
    regionCode: document.regionCode,
    price: document.price,
    priceKey: priced?.key ?? null,
    unitPrices: priced ? { [fieldOf(priced.key)]: priced.amount } : {},
    specs: specs.shown,
    specKeys: specs.keys,
    figures: Object.fromEntries(
      Object.entries(specs.figures).map(([key, values]) => [fieldOf(key), values]),
    ),
    _geo: provinceSeat(document.provinceCode),
    publishedAt: Date.parse(document.publishedAt),
    validUntil: document.validUntil ? dayNumber(document.validUntil) : FOR_EVER,
    title: wordsOf(title),
    attributes: wordsOf(attributes),
    description: wordsOf(description),
    fragments: unique(terms.flatMap(({ fragments }) => fragments)).join(' '),
    sounds: unique(terms.flatMap(({ sounds }) => sounds)).join(' '),
  };
}

/** A key of any characters as the name of a field, which the filter language can say. */
export function fieldOf(key: string): string {
  return `f${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

/** `2026-12-31` as 20261231: the server compares numbers only. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Words, longer ones with those inside them, because the server cuts a text into the longest only. */
function wordsOf(text: string): string {
  const { hanzi, codes } = splitText(text);
  return [...hanzi.flatMap(cutForSearch), ...codes].join(' ');
}
