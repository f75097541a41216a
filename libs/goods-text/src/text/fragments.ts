import { compact } from './split';

const CODE_GRAM = 3;

/** Overlapping pieces of a length; a shorter text is its own piece. Works on characters, not code units. */
export function grams(text: string, length: number): string[] {
  const characters = [...text];
  if (characters.length <= length) return [text];
  const last = characters.length - length;
  return Array.from({ length: last + 1 }, (_, at) => characters.slice(at, at + length).join(''));
}

/** Pieces that a text has in common with each text that contains it: `不锈钢` → 不锈, 锈钢. */
export function hanziFragments(hanzi: string): string[] {
  return grams(hanzi, 2);
}

/** The same for a model number, blind to separators: `41f-16` → 41f, 1f1, f16, all in `q41f-16p`. */
export function codeFragments(code: string): string[] {
  return grams(compact(code), CODE_GRAM);
}

/** Under what else a code is found: its parts that are too short to have fragments, as in `ye3-132s-4`. */
export function shortParts(code: string): string[] {
  return code.split(/[^\p{L}\p{N}]+/u).filter((part) => part && part.length < CODE_GRAM);
}
