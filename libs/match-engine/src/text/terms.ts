import type { MatchListing } from '../listing';
import { tokenise } from './tokenise';

/** A word in the title counts as often as three in the attributes. */
const titleWeight = 3;

/** The terms of a listing in ascending order, which is the order in which scores are summed. */
export interface Terms {
  readonly words: readonly string[];
  /** How often each word occurs, title words weighted. */
  readonly frequencies: readonly number[];
  /** Sum of the frequencies. */
  readonly length: number;
}

/** Title and attribute values; attribute names are left out, since nearly every listing shares them. */
export function termsOf({ title, attributes }: Pick<MatchListing, 'title' | 'attributes'>): Terms {
  const frequency = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const { term } of tokenise(text)) frequency.set(term, (frequency.get(term) ?? 0) + weight);
  };
  count(title, titleWeight);
  for (const { value } of attributes) count(value, 1);
  const words = [...frequency.keys()].sort();
  const frequencies = words.map((word) => frequency.get(word) ?? 0);
  return { words, frequencies, length: frequencies.reduce((sum, count) => sum + count, 0) };
}
