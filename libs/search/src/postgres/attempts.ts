import type { ReadAs } from '../search-query';
import { soundOf, type QueryTerms } from '../text/query-terms';
import type { Likeness, QueryUnit } from '../text/query-unit';
import { nearPairs, soundPairs } from '../text/sounds';
import { pinyinWords } from '../text/typed-pinyin';
import { allOf, anyOf, lexeme } from './tsquery';

/** One way of reading a query: which rows match, and which vector ranks them. As tsquery texts. */
export interface Attempt {
  readonly as: ReadAs;
  readonly fragments: string | null;
  readonly sounds: string | null;
  /** Where set: the title contains one of the names, or the fragments are all there. */
  readonly goods: { readonly names: readonly string[]; readonly or: string } | null;
  readonly rank: { readonly vector: 'words' | 'sounds'; readonly query: string };
}

/**
 * From strict to loose; a looser one is for when the stricter finds nothing. Every word, by any of its names;
 * by its sound; letters as pinyin; by what sounds nearly so; letters as initials; what the goods are, without
 * what else was said of them. Nothing looser: what nobody sells is not found.
 */
export function attemptsOf(terms: QueryTerms): Attempt[] {
  const { units, words } = terms;
  const rank = { vector: 'words', query: anyOf(words.map(lexeme)) } as const;
  const named = allOf(units.map(anyNameOf));
  const asNamed: Attempt = { as: 'words', fragments: named, sounds: null, goods: null, rank };
  return [
    asNamed,
    asHeard(units, 'sounds'),
    asPinyin(terms, soundPairs),
    asHeard(units, 'near'),
    asPinyin(terms, nearPairs),
    asInitials(terms),
    asFewer(terms, named, rank),
  ].filter((attempt) => attempt !== null);
}

function anyNameOf({ fragments, others }: QueryUnit): string {
  return anyOf([fragments, ...others.map((other) => other.fragments)].map(allLexemes));
}

const allLexemes = (terms: readonly string[]) => allOf(terms.map(lexeme));

function asHeard(units: readonly QueryUnit[], how: Likeness): Attempt | null {
  const heard = soundOf(units, how);
  return heard && bySound('sound', heard.fragments, allLexemes(heard.sounds), heard.sounds);
}

function asPinyin(
  { units, codes }: QueryTerms,
  pairsOf: (read: readonly string[]) => string[],
): Attempt | null {
  const words = pinyinWords(codes)?.map((readings) => readings.map(pairsOf));
  if (!words) return null;
  const sounds = allOf(words.map((readings) => anyOf(readings.map(allLexemes))));
  return bySound('pinyin', hanziFragmentsOf(units), sounds, words.flat(2));
}

function asInitials({ units, codes }: QueryTerms): Attempt | null {
  if (codes.length === 0 || !codes.every((code) => /^[a-z]{2,6}$/.test(code))) return null;
  const initials = codes.map((code) => `^${code}`);
  return bySound('pinyin', hanziFragmentsOf(units), allLexemes(initials), initials);
}

function hanziFragmentsOf(units: readonly QueryUnit[]): string[] {
  return units.filter(({ text }) => /\p{Script=Han}/u.test(text)).flatMap((unit) => unit.fragments);
}

function bySound(
  as: ReadAs,
  fragments: readonly string[],
  sounds: string,
  ranked: readonly string[],
): Attempt {
  return {
    as,
    fragments: fragments.length > 0 ? allLexemes(fragments) : null,
    sounds,
    goods: null,
    rank: { vector: 'sounds', query: anyOf(ranked.map(lexeme)) },
  };
}

/** Only where something else than the goods was said; what has all the words is among the hits. */
function asFewer(
  { units, head }: QueryTerms,
  named: string,
  rank: Attempt['rank'],
): Attempt | null {
  const pieces = units.filter(({ text, others }) =>
    head.some((name) => name.includes(text) || others.some((other) => other.text === name)),
  );
  if (pieces.length === 0 || pieces.length === units.length) return null;
  const fragments = anyOf([named, allOf(pieces.map(anyNameOf))]);
  return { as: 'fewer-words', fragments, sounds: null, goods: { names: head, or: named }, rank };
}
