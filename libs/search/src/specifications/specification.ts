import { toBase, unitByName } from '@wanchang/kernel';

/** One property of goods; with `number` and `unit` it is a figure that converts. */
export interface Specification {
  readonly name: string;
  readonly value: string;
  readonly number: number | null;
  readonly unit: string | null;
}

/** What goods must say of one property: any of these values, or a figure in these bounds. */
export interface SpecFilter {
  readonly name: string;
  /** Words as the facets show them. */
  readonly anyOf?: readonly string[];
  /** The bounds are part of it; null: open. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** What the bounds are counted in; null: a plain number. */
  readonly unit?: string | null;
}

/** A value of a property as it is counted. */
export interface SpecCount {
  readonly value: string;
  readonly count: number;
  /** Set where it is a figure. */
  readonly number: number | null;
  readonly unit: string | null;
}

/** A property that the goods found have, with its most frequent values. */
export interface SpecFacet {
  readonly name: string;
  /** What most of its figures are counted in; null where they are words or plain numbers. */
  readonly unit: string | null;
  /** Whether bounds can be set. */
  readonly figures: boolean;
  readonly values: readonly SpecCount[];
}

/** Properties that are counted of one result, and values of each. */
export const MOST_SPECS = 10;
export const MOST_SPEC_VALUES = 12;
/** Counted pairs of name and value that an engine hands over, the most frequent first. */
export const MOST_SPEC_TERMS = 400;

const LONGEST_NAME = 40;
const LONGEST_VALUE = 60;
/** Of 200 variants with many properties not all can be indexed. */
const MOST_OF_ONE = 150;
const SEPARATOR = '\t';

/** What a document is counted and found by. */
export interface SpecTerms {
  /** Name and value as they are shown, `口径⇥50⇥mm` and `材质⇥304`: each once. */
  readonly shown: readonly string[];
  /** Names of figures with their dimension, and words in one form: what an index finds. */
  readonly keys: readonly string[];
  /** By the key of a name, its figures in the base unit. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
}

/** Names and words in the form in which they are compared. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

const clean = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A figure of a name and of what can be compared with it. */
export function figureKey(name: string, unit: string | null): string {
  const known = unit === null ? null : unitByName(unit);
  return `${plain(name)}${SEPARATOR}#${known?.dimension ?? plain(unit ?? '')}`;
}

export const wordKey = (name: string, value: string) => `${plain(name)}${SEPARATOR}${plain(value)}`;

/** In the base unit of its dimension, in the digits that are certain, so that 50 mm is 5 cm. */
export function inBase(number: number, unit: string | null): number {
  const known = unit === null ? null : unitByName(unit);
  return known ? Number(toBase(number, known).toPrecision(12)) : number;
}

export function specTerms(specs: readonly Specification[]): SpecTerms {
  const shown = new Map<string, string>();
  const keys = new Set<string>();
  const figures: Record<string, number[]> = {};
  for (const { name, value, number, unit } of specs) {
    const [title, text] = [clean(name.normalize('NFKC')), clean(value)];
    if (shown.size >= MOST_OF_ONE) break;
    if (!title || !text || title.length > LONGEST_NAME || text.length > LONGEST_VALUE) continue;
    if (number === null || !Number.isFinite(number)) {
      const key = wordKey(title, text);
      if (!shown.has(key)) shown.set(key, [title, text].join(SEPARATOR));
      keys.add(key);
      continue;
    }
    const key = figureKey(title, unit);
    const base = inBase(number, unit);
    keys.add(key);
    if (figures[key]?.includes(base)) continue;
    (figures[key] ??= []).push(base);
    shown.set(`${key}${base}`, [title, String(number), clean(unit ?? '')].join(SEPARATOR));
  }
  return { shown: [...shown.values()], keys: [...keys], figures };
}

/** A counted pair as {@link specTerms} shows it. */
export interface ShownCount {
  readonly value: string;
  readonly count: number;
}

export interface ReadCount extends SpecCount {
  readonly name: string;
  /** What is the same value, however it is written. */
  readonly key: string;
}

export function readShown({ value: term, count }: ShownCount): ReadCount {
  const [name = '', value = '', unit] = term.split(SEPARATOR);
  if (unit === undefined)
    return { name, value, count, number: null, unit: null, key: wordKey(name, value) };
  const number = Number(value);
  const symbol = unit || null;
  const key = `${figureKey(name, symbol)}${inBase(number, symbol)}`;
  return { name, value: `${value}${unit && ` ${unit}`}`, count, number, unit: symbol, key };
}
