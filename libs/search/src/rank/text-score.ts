import { fieldTerms } from '@wanchang/goods-text';

const K1 = 1.2;
const B = 0.3;
/** Weight of the share of the query that the title says, and of the share of the title that answers the query. */
const COVERED = 1;
const TO_THE_POINT = 0.8;

/**
 * How much of a query a title says, by the terms that search goes by: BM25 over characters, pairs and words with the rarity
 * that they have among all titles, how much of the query is covered, and how little else the title says.
 */
export function textScorer(
  titles: readonly string[],
): (query: string) => (title: string) => number {
  const frequency = new Map<string, number>();
  const known = new Map<string, ReadonlySet<string>>();
  let length = 0;
  for (const title of titles) {
    const terms = termsOf(title);
    known.set(title, terms);
    length += title.length;
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarity = (term: string) => {
    const count = frequency.get(term) ?? 0;
    return Math.log(1 + (titles.length - count + 0.5) / (count + 0.5));
  };
  const usual = length / titles.length;
  return (query) => {
    const asked = termsOf(query);
    const all = sum(asked, rarity);
    return (title) => {
      const terms = known.get(title) ?? termsOf(title);
      const said = sum(
        [...asked].filter((term) => terms.has(term)),
        rarity,
      );
      const damped = K1 * (1 - B + (B * title.length) / usual);
      const point = said / (sum(terms, rarity) || 1);
      return (
        (said * (1 + K1)) / (1 + damped) +
        (COVERED * said ** 2) / (all || 1) +
        TO_THE_POINT * all * point
      );
    };
  };
}

function termsOf(text: string): Set<string> {
  const { words, fragments } = fieldTerms(text);
  return new Set([...fragments, ...words.map((word) => `=${word}`)]);
}

function sum(terms: Iterable<string>, weightOf: (term: string) => number): number {
  let total = 0;
  for (const term of terms) total += weightOf(term);
  return total;
}
