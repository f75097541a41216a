import { codeFragments, hanziFragments, shortParts } from './fragments';
import { initials, nearPairs, soundPairs, syllables } from './sounds';
import { inTradeMeasures } from './measures';
import { compact, splitText, type TextParts } from './split';
import { cutForSearch, cutWords } from './words';

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
  const { hanzi, codes } = splitAsWritten(text.slice(0, LONGEST_FIELD));
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

/** A measure in the words of its writer, and in those of the trade. */
function splitAsWritten(text: string): TextParts {
  const written = splitText(text);
  const measured = inTradeMeasures(text);
  if (measured === text) return written;
  return { hanzi: written.hanzi, codes: unique([...written.codes, ...splitText(measured).codes]) };
}

const LONGEST_NAME = 6;

/**
 * What a title is found by when only its sound is remembered, roughly, or the first letters of its words or
 * of neighbouring ones. Of titles alone: in a long text nearly anything can be heard.
 */
export function titleSounds(title: string): string[] {
  const { hanzi } = splitText(title.slice(0, LONGEST_FIELD));
  return unique(
    hanzi.flatMap((run) => [
      ...nearPairs(syllables(run)),
      ...unique([...names(cutWords(run)), ...cutForSearch(run)]).map(initials),
    ]),
  );
}

function names(words: readonly string[]): string[] {
  const found = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('')),
  );
  return found.filter((name) => name.length > 1 && name.length <= LONGEST_NAME);
}
