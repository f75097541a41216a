import { codeFragments, hanziFragments, shortParts } from './fragments';
import { soundPairs, syllables } from './sounds';
import { compact, splitText, type TextParts } from './split';
import { cutForSearch } from './words';

const LONGEST_FIELD = 20_000;

/** Under what one field of a document is found. */
export interface FieldTerms {
  /** Words and whole model numbers: they decide the rank. */
  readonly words: string[];
  /** Characters, pairs of characters and pieces of model numbers: they decide what is found. */
  readonly fragments: string[];
  /** Pairs of syllables: they find what is spelled with other characters of the same sound. */
  readonly sounds: string[];
}

/** The terms of a text, each once. Nothing after 20,000 characters is found. */
export function fieldTerms(text: string): FieldTerms {
  const { hanzi, codes } = splitText(text.slice(0, LONGEST_FIELD));
  return {
    words: unique(rankWords({ hanzi, codes })),
    fragments: unique([
      ...hanzi.flatMap((run) => [...run, ...hanziFragments(run)]),
      ...codes.flatMap((code) => [...shortParts(code), ...codeFragments(code)]),
    ]),
    sounds: unique(hanzi.flatMap((run) => soundPairs(syllables(run)))),
  };
}

/** Words as documents and queries have them in common. */
export function rankWords({ hanzi, codes }: TextParts): string[] {
  return [...hanzi.flatMap(cutForSearch), ...codes.map(compact)];
}

export function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
