import type { SearchParams } from 'meilisearch';
import { GUESSED } from './meili-indexes';
import { type QueryTerms, soundOf } from '@wanchang/goods-text';

/** One way of reading a query. */
export type MeiliReading = Pick<SearchParams, 'q' | 'attributesToSearchOn' | 'matchingStrategy'>;

const TEXTS = ['title', 'attributes', 'description'];

/** Everything, which the last ranking rule puts in order: the newest first. */
export const EVERYTHING: MeiliReading = { q: '' };

/**
 * From strict to loose; a looser one is for when the stricter finds nothing. Every word; every piece of every
 * word; every sound; the rarest words, as far as the server drops the others; the longest word that there is.
 */
export function readingsOf({ units }: QueryTerms): MeiliReading[] {
  const words = units.map(({ text }) => asOneTerm(text)).join(' ');
  const heard = soundOf(units);
  const longestFirst = [...units].sort((a, b) => b.fragments.length - a.fragments.length);
  return [
    { q: words, attributesToSearchOn: TEXTS, matchingStrategy: 'all' },
    allOf(
      units.flatMap(({ fragments }) => fragments),
      ['fragments'],
    ),
    ...(heard ? [allOf([...heard.sounds, ...heard.fragments], [...GUESSED])] : []),
    { q: words, attributesToSearchOn: TEXTS, matchingStrategy: 'frequency' },
    ...longestFirst.map(({ fragments }) => allOf(fragments, ['fragments'])),
  ];
}

function allOf(terms: readonly string[], attributesToSearchOn: string[]): MeiliReading {
  return { q: terms.map(asOneTerm).join(' '), attributesToSearchOn, matchingStrategy: 'all' };
}

/** The server would cut Chinese apart once more: 电动机 would find 电动单梁. Codes stay as they are, to be found by their beginning. */
function asOneTerm(text: string): string {
  return /\p{Script=Han}/u.test(text) ? `"${text}"` : text;
}
