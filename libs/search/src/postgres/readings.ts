import { queryTerms, type QueryTerms } from '@wanchang/goods-text';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { SearchQuery } from '../search-query';
import { asFewer, asNamed, asNearlyHeard, attemptsOf, type Attempt } from './attempts';

/** An attempt with what it reads, and its place among all, by which a later page finds it again. */
export interface Reading {
  readonly at: number;
  readonly attempt: Attempt;
  readonly terms: QueryTerms;
  /** The query put right, where it was. */
  readonly corrected: string | null;
}

const CORRECTED = 100;
const NEAR = 150;
const FEWER = 200;

/** All readings of a query, from strict to loose; what it may be a misspelling of is only asked for when it comes to that. */
export async function* readingsOf(
  { text, names }: Pick<SearchQuery, 'text' | 'names'>,
  terms: QueryTerms,
  vocabulary: Vocabulary,
  isFound: () => boolean,
): AsyncGenerator<Reading> {
  const attempts = attemptsOf(terms);
  yield* attempts.map((attempt, at) => ({ at, attempt, terms, corrected: null }));
  const fewer = asFewer(terms);
  const lastly = fewer && { at: FEWER, attempt: fewer, terms, corrected: null };
  let at = CORRECTED;
  const corrections = isFound() ? [] : await vocabulary.corrections(text);
  for (const { text: corrected, kind } of corrections) {
    const right = queryTerms(corrected, names);
    if (!right) continue;
    yield { at, terms: right, corrected, attempt: { ...asNamed(right), as: kind } };
    at += 1;
  }
  const near = asNearlyHeard(terms);
  if (near) yield { at: NEAR, attempt: near, terms, corrected: null };
  if (lastly) yield lastly;
}
