import type { QueryTerms, QueryUnit } from '../text/query-terms';
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

/** Model numbers are matched as they are written; a lone character is left out, its sound says too little. */
function asHeard(units: readonly QueryUnit[]): Attempt | null {
  const heard = units.filter(({ sounds }) => sounds.length > 0);
  if (heard.length === 0) return null;
  const codes = units.filter(
    ({ sounds, text }) => sounds.length === 0 && !/\p{Script=Han}/u.test(text),
  );
  const pairs = heard.flatMap(({ sounds }) => sounds).map(lexeme);
  return {
    fragments:
      codes.length > 0 ? allOf(codes.flatMap(({ fragments }) => fragments).map(lexeme)) : null,
    sounds: allOf(pairs),
    rank: { vector: 'sounds', query: anyOf(pairs) },
  };
}

function allButOne(queries: readonly string[]): string {
  return anyOf(queries.map((_, missing) => allOf(queries.filter((_, at) => at !== missing))));
}
