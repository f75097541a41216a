import { valuesAreNames } from '@wanchang/kernel';
import type { MatchAttribute } from './listing';
import { fitOf, readMeasure, type Measure } from './measure';
import { unitless, unitOf } from './units';

/** An attribute with everything read once that is compared often. */
export interface Attribute {
  readonly name: string;
  /** Normalised value, for comparison as words. */
  readonly words: string;
  /** A bare number in text may be a grade (304, 6061), so it counts as a figure only against one with a unit. */
  readonly isWord: boolean;
  readonly measure: Measure | null;
  readonly given: MatchAttribute;
}

/** What an attribute measures; null when its value is a word. */
export function measureOf({ name, value, number, max, unit }: MatchAttribute): Measure | null {
  if (valuesAreNames(name)) return null;
  if (number === undefined) return readMeasure(value, unit);
  return { min: number, max: max ?? number, unit: unitOf(unit) };
}

export function attributeOf(given: MatchAttribute): Attribute {
  const { name, value, number } = given;
  const measure = measureOf(given);
  const isWord = !measure || (number === undefined && measure.unit.dimension === unitless);
  return { name: plain(name), words: plain(value), isWord, measure, given };
}

/** How well two attributes of one name fit, in whole thousandths; null when they cannot be compared. */
export function fitOfAttributes(asked: Attribute, offered: Attribute): number | null {
  const wordForWord = asked.isWord && offered.isWord;
  if (!wordForWord && asked.measure && offered.measure) {
    const fit = fitOf(asked.measure, offered.measure);
    return fit === null ? null : Math.round(fit * 1000);
  }
  if (asked.words === offered.words) return 1000;
  return wordForWord ? 0 : null;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
