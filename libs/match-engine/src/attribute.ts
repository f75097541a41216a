import { valuesAreNames } from '@wanchang/kernel';
import type { MatchAttribute } from './listing';
import { excessOf, fitOf, meetsBound } from './measure';
import type { Measure } from './reading/figure';
import { propertyUnit } from './reading/figure-units';
import { readValue, type Reading } from './reading/read-value';
import { sizesFit } from './reading/sizes-fit';
import { wordsFit, wordsOfValue, type ValueWords } from './reading/words-fit';
import { unitless, unitOf } from './units';

/** An attribute with everything read once that is compared often. */
export interface Attribute {
  readonly name: string;
  readonly reading: Reading;
  readonly words: ValueWords;
  /** A bare number in text may be a grade (304, 6061), so it counts as a figure only against one with a unit. */
  readonly isWord: boolean;
  readonly given: MatchAttribute;
}

/** What two attributes of one name cannot be: compared at all; and what is asked for and essential is not met. */
export type Fit = number | 'unknown' | 'missed';

/** What the value of an attribute says. */
export function readingOf({ name, value, number, max, unit }: MatchAttribute): Reading {
  if (number !== undefined && !valuesAreNames(name))
    return { kind: 'figures', figures: [{ min: number, max: max ?? number, unit: unitOf(unit) }] };
  const reading = hasPlainUnit(unit) ? readValue(value, unit) : readValue(`${value}${unit}`);
  return valuesAreNames(name) && reading.kind === 'figures' ? { kind: 'name' } : reading;
}

export function attributeOf(given: MatchAttribute): Attribute {
  const { name, value, number, unit } = given;
  const reading = readingOf(given);
  const isBare = reading.kind === 'figures' && reading.figures.every(({ unit }) => unit.dimension === unitless); // prettier-ignore
  const isWord = reading.kind !== 'figures' || (number === undefined && isBare);
  return {
    name: plain(name),
    reading,
    words: wordsOfValue(hasPlainUnit(unit) ? value : `${value}${unit}`),
    isWord,
    given,
  };
}

/** What is no unit of measure belongs to the word: 8.8 级, 20 号钢. */
function hasPlainUnit(unit: string | undefined): boolean {
  return !unit || propertyUnit(unit) !== null;
}

/**
 * How well two attributes of one name fit, in whole thousandths. What nearly meets is worth more than what is not
 * known, so that leaving a fact out does not pay.
 */
export function fitOfAttributes(asked: Attribute, offered: Attribute): Fit {
  const { need } = asked.given;
  const fit = plainFit(asked, offered);
  if (fit === null) return 'unknown';
  if (need === undefined) return fit === 0 ? 0 : inThousandths(fit);
  const within = need === 'exact' ? null : isWithin(asked, offered);
  if (within !== null) return within ? 1000 - costOfExcess(asked, offered) : 'missed';
  return fit >= 1 - (asked.given.tolerance ?? 0) / 100 / reachOfFit ? 1000 : 'missed';
}

/** The gap at which two figures have nothing in common any more. */
const reachOfFit = 0.25;
const half = 500;

/** More than was asked for is as good, but what was asked for goes first: 20 thousandths for twice as much, at most 40. */
function costOfExcess({ reading: a, given }: Attribute, { reading: b }: Attribute): number {
  if (given.need !== 'atLeast' || a.kind !== 'figures' || b.kind !== 'figures') return 0;
  const [asked, offered] = [a.figures[0], b.figures[0]];
  const excess = asked && offered ? excessOf(asked, offered) : 1;
  return Math.min(40, Math.round(20 * Math.log2(excess)));
}

function inThousandths(fit: number): number {
  return half + Math.round(fit * half);
}

/** 0..1; null when they cannot be compared. */
function plainFit(asked: Attribute, offered: Attribute): number | null {
  const [a, b] = [asked.reading, offered.reading];
  if (a.kind === 'text' || b.kind === 'text') return null;
  if (a.kind === 'size' && b.kind === 'size') return sizesFit(a.size, b.size);
  const wordForWord = asked.isWord && offered.isWord;
  if (!wordForWord && a.kind === 'figures' && b.kind === 'figures') return figuresFit(a.figures, b.figures); // prettier-ignore
  if (wordForWord) return a.kind === 'size' || b.kind === 'size' ? sameWords(asked, offered) : wordsFit(asked.words, offered.words); // prettier-ignore
  return sameWords(asked, offered);
}

function sameWords(asked: Attribute, offered: Attribute): number | null {
  return plain(asked.given.value) === plain(offered.given.value) ? 1 : null;
}

/** The worst over the dimensions that both state. */
function figuresFit(asked: readonly Measure[], offered: readonly Measure[]): number | null {
  const fits = asked.flatMap((one) => {
    const known = offered.map((other) => fitOf(one, other)).filter((fit) => fit !== null);
    return known.length > 0 ? [Math.max(...known)] : [];
  });
  return fits.length > 0 ? Math.min(...fits) : null;
}

/** Whether what is offered lies on the good side of what is asked for; null where they are no figures. */
function isWithin({ reading: a, given }: Attribute, { reading: b }: Attribute): boolean | null {
  if (a.kind !== 'figures' || b.kind !== 'figures') return null;
  const [asked, offered] = [a.figures[0], b.figures[0]];
  if (!asked || !offered) return null;
  return meetsBound(asked, offered, given.need === 'atLeast', (given.tolerance ?? 0) / 100);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
