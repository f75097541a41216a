import { soundOf, type QueryTerms, type QueryUnit } from '../text/query-terms';
import { allOf, anyOf, lexeme } from './tsquery';

/** One way of reading a query: which rows match, and which vector ranks them. As tsquery texts. */
export interface Attempt {
  readonly fragments: string | null;
  readonly sounds: string | null;
  readonly rank: { readonly vector: 'words' | 'sounds'; readonly query: string };
}

/**
 * From strict to loose; a looser one is for when the stricter finds nothing. Every word; every word by its
 * sound; every word but one; any word, or any piece of the only one.
 */
export function attemptsOf({ units, words }: QueryTerms): Attempt[] {
  const rank = { vector: 'words', query: anyOf(words.map(lexeme)) } as const;
  const written = units.map(({ fragments }) => allOf(fragments.map(lexeme)));
  const pieces = units.length > 1 ? written : units[0]!.fragments.map(lexeme);
  const heard = asHeard(units);
  return [
    { fragments: allOf(written), sounds: null, rank },
    ...(heard ? [heard] : []),
    ...(units.length > 2 ? [{ fragments: allButOne(written), sounds: null, rank }] : []),
    ...(pieces.length > 1 ? [{ fragments: anyOf(pieces), sounds: null, rank }] : []),
  ];
}

function asHeard(units: readonly QueryUnit[]): Attempt | null {
  const heard = soundOf(units);
  if (!heard) return null;
  const sounds = heard.sounds.map(lexeme);
  const fragments = heard.fragments.map(lexeme);
  return {
    fragments: fragments.length > 0 ? allOf(fragments) : null,
    sounds: allOf(sounds),
    rank: { vector: 'sounds', query: anyOf(sounds) },
  };
}

function allButOne(queries: readonly string[]): string {
  return anyOf(queries.map((_, missing) => allOf(queries.filter((_, at) => at !== missing))));
}
