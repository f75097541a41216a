import { parseDay, parseValidity } from './calendar';
import { branchOf, industryPath } from './industry';
import type { MatchAttribute, MatchListing } from './listing';
import { readMeasure, type Measure } from './measure';
import type { TermVector } from './text/corpus';
import { unitless, unitOf, type Unit } from './units';

export interface EntryAttribute {
  readonly name: string;
  /** Normalised value, for comparison as words. */
  readonly words: string;
  /** A bare number in text may be a grade (304, 6061), so it counts as a figure only against one with a unit. */
  readonly isWord: boolean;
  readonly measure: Measure | null;
  readonly given: MatchAttribute;
}

/** An amount and the unit that it counts, or is for one of. */
export interface Figure {
  readonly amount: number;
  readonly unit: Unit;
}

/** A checked listing with everything read once that is compared often. */
export interface Entry {
  readonly listing: MatchListing;
  readonly vector: TermVector;
  /** See {@link industryPath} and {@link branchOf}. */
  readonly industry: string;
  readonly branch: string;
  readonly attributes: readonly EntryAttribute[];
  readonly price: Figure | null;
  readonly quantity: Figure | null;
  readonly dueDay: number | null;
  readonly validUntilMs: number;
}

/** @param listing has passed `checkListing`. */
export function entryOf(given: MatchListing, vector: TermVector): Entry {
  const listing = copyOf(given);
  const { industryCode, price, quantity, dueDate, validUntil, attributes } = listing;
  const industry = industryPath(industryCode) ?? '';
  return {
    listing,
    vector,
    industry,
    branch: branchOf(industry),
    attributes: attributes.map(attributeOf),
    price: price ? { amount: price.amount, unit: unitOf(price.unit ?? quantity?.unit) } : null,
    quantity: quantity ? { amount: quantity.amount, unit: unitOf(quantity.unit) } : null,
    dueDay: dueDate === undefined ? null : parseDay(dueDate),
    validUntilMs: (validUntil === undefined ? null : parseValidity(validUntil)) ?? Infinity,
  };
}

/** What the caller does to its object later must not change a result. */
function copyOf(listing: MatchListing): MatchListing {
  const { attributes, price, quantity, point } = listing;
  return {
    ...listing,
    attributes: attributes.map((attribute) => ({ ...attribute })),
    price: price && { ...price },
    quantity: quantity && { ...quantity },
    point: point && { ...point },
  };
}

function attributeOf(given: MatchAttribute): EntryAttribute {
  const { name, value, number, max, unit } = given;
  const measure =
    number === undefined
      ? readMeasure(value, unit)
      : { min: number, max: max ?? number, unit: unitOf(unit) };
  const isWord = number === undefined && (!measure || measure.unit.dimension === unitless);
  return { name: plain(name), words: plain(value), isWord, measure, given };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
