import type { ReadAs } from '../search-query';
import {
  type Likeness,
  nearPairs,
  pinyinWords,
  type QueryTerms,
  type QueryUnit,
  soundOf,
  wholeSound,
  soundPairs,
} from '@wanchang/goods-text';
import { allOf, anyOf, lexeme } from './tsquery';

/** Goods by their names, whatever else was said of them. */
interface FewerWords {
  readonly names: readonly string[];
  /** What the fragments of a title are that contains one of the names. */
  readonly inTitle: string;
  readonly or: string;
}

/** One way of reading a query: which rows match, and which vector ranks them. As tsquery texts. */
export interface Attempt {
  readonly as: ReadAs;
  readonly fragments: string | null;
  readonly sounds: string | null;
  /** Where set: the title contains one of the names, or the fragments are all there. */
  readonly goods: FewerWords | null;
  readonly rank: {
    readonly vector: 'words' | 'sounds';
    readonly query: string;
    /** What the name of the goods is as a whole, where that can be said: such a title goes first. */
    readonly goods: string | null;
  };
}

/**
 * From strict to loose; a looser one is for when the stricter finds nothing. Every word, by any of its names;
 * by its sound; letters as pinyin, as initials. Behind them come mistakes put right, what sounds nearly so, and what the
 * goods are, without what else was said of them ({@link asFewer}). Nothing looser: what nobody sells is not found.
 */
export function attemptsOf(terms: QueryTerms): Attempt[] {
  return [
    asNamed(terms),
    asHeard(terms, 'sounds'),
    asPinyin(terms, soundPairs),
    asPinyin(terms, nearPairs),
    asInitials(terms),
  ].filter((attempt) => attempt !== null);
}

/** Every word by what sounds nearly so; in texts of several words that is much, so mistakes are put right before. */
export const asNearlyHeard = (terms: QueryTerms): Attempt | null => asHeard(terms, 'near');

/** Every word, by any of its names. */
export function asNamed(terms: QueryTerms): Attempt {
  return {
    ...{ as: 'words', fragments: namesOf(terms), sounds: null, goods: null },
    rank: rankOf(terms),
  };
}

const namesOf = ({ units }: QueryTerms) => allOf(units.map(anyNameOf));
const rankOf = ({ words, head }: QueryTerms): Attempt['rank'] => ({
  ...{ vector: 'words', query: anyOf(words.map(lexeme)) },
  goods: head.length > 0 ? anyOf(head.map((name) => lexeme(`=${name}`))) : null,
});

/** Whether a text has a unit of the query, by any of its names. */
export function anyNameOf({ fragments, others }: QueryUnit): string {
  return anyOf([fragments, ...others.map((other) => other.fragments)].map(allLexemes));
}

const allLexemes = (terms: readonly string[]) => allOf(terms.map(lexeme));

function asHeard({ units, runs }: QueryTerms, how: Likeness): Attempt | null {
  const heard = soundOf(units, how);
  if (!heard) return null;
  const wholes = [...runs, ...units.map(({ text }) => text)].map(wholeSound);
  return bySound('sound', heard.fragments, allLexemes(heard.sounds), heard.sounds, wholes);
}

function asPinyin(
  { units, codes }: QueryTerms,
  pairsOf: (read: readonly string[]) => string[],
): Attempt | null {
  const words = pinyinWords(codes)?.map((readings) => readings.map(pairsOf));
  if (!words) return null;
  const sounds = allOf(words.map((readings) => anyOf(readings.map(allLexemes))));
  const wholes = codes.map((code) => `=${code}`);
  return bySound('pinyin', hanziFragmentsOf(units), sounds, words.flat(2), wholes);
}

function asInitials({ units, codes }: QueryTerms): Attempt | null {
  if (codes.length === 0 || !codes.every((code) => /^[a-z]{2,6}$/.test(code))) return null;
  const initials = codes.map((code) => `^${code}`);
  return bySound('pinyin', hanziFragmentsOf(units), allLexemes(initials), initials, []);
}

function hanziFragmentsOf(units: readonly QueryUnit[]): string[] {
  return units.filter(({ text }) => /\p{Script=Han}/u.test(text)).flatMap((unit) => unit.fragments);
}

function bySound(
  as: ReadAs,
  fragments: readonly string[],
  sounds: string,
  ranked: readonly string[],
  wholes: readonly string[],
): Attempt {
  return {
    as,
    fragments: fragments.length > 0 ? allLexemes(fragments) : null,
    sounds,
    goods: null,
    rank: {
      ...{ vector: 'sounds', query: anyOf(ranked.map(lexeme)) },
      goods: wholes.length > 0 ? anyOf(wholes.map(lexeme)) : null,
    },
  };
}

/** Only where something else than the goods was said; what has all the words is among the hits. */
export function asFewer(terms: QueryTerms): Attempt | null {
  const { units, head } = terms;
  const named = namesOf(terms);
  const rank = rankOf(terms);
  const pieces = units.filter(({ text, others }) =>
    head.some((name) => name.includes(text) || others.some((other) => other.text === name)),
  );
  if (pieces.length === 0 || pieces.length === units.length) return null;
  const inTitle = allOf(pieces.map(anyNameOf));
  const goods = { names: head, inTitle, or: named };
  return { as: 'fewer-words', fragments: anyOf([named, inTitle]), sounds: null, goods, rank };
}
