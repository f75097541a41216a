import { withSimplifiedCharacters } from '../reading/characters';

/** A word of the index and where it stands in the text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const letter = String.raw`(?!\p{sc=Han})[\p{L}\p{N}]`;
const run = new RegExp(String.raw`(\p{sc=Han}+)|(?:${letter})+(?:[-./](?:${letter})+)*`, 'gu');

const twoHan = /^\p{sc=Han}{2}$/u;

/** Whether a word is a pair of Chinese characters. Its characters are words too, so it weighs half. */
export function isPair(word: string): boolean {
  return twoHan.test(word);
}

/**
 * Chinese runs become their simplified characters and character pairs; other runs become words: a model number
 * (`Q41F-16P`) the whole without separators, its parts, and what is of three letters or digits and more in them
 * (6204 of 6204ZZ). Positions count in the NFKC form of the text.
 */
export function tokenise(text: string): Token[] {
  return [...withSimplifiedCharacters(text.normalize('NFKC')).matchAll(run)].flatMap(
    ({ 0: found, 1: han, index }) => (han ? characters(han, index) : words(found, index)),
  );
}

function characters(han: string, offset: number): Token[] {
  const singles: Token[] = [];
  let start = offset;
  for (const term of han) {
    singles.push({ term, start, end: start + term.length });
    start += term.length;
  }
  const pairs = singles.slice(1).map((second, i) => {
    const first = singles[i] ?? second;
    return { term: first.term + second.term, start: first.start, end: second.end };
  });
  return [...singles, ...pairs];
}

function words(found: string, offset: number): Token[] {
  const whole = { term: compact(found.toLowerCase()), start: offset, end: offset + found.length };
  const parts = [...found.matchAll(/[^-./]+/g)].map(({ 0: part, index }) => ({
    term: part.toLowerCase(),
    start: offset + index,
    end: offset + index + part.length,
  }));
  const pieces = parts.flatMap(piecesOf);
  return parts.length > 1 ? [whole, ...parts, ...pieces] : [whole, ...pieces];
}

/** Without separators: 1.5kw keeps its point. */
function compact(word: string): string {
  return word.replace(/[-/]|(?<!\d)\.|\.(?!\d)/g, '');
}

/** Runs of letters and of digits, where a word has both. */
function piecesOf({ term, start }: Token): Token[] {
  const found = [...term.matchAll(/[a-z]{3,}|[0-9]{3,}/g)];
  return found
    .filter(({ 0: piece }) => piece !== term)
    .map(({ 0: piece, index }) => ({ term: piece, start: start + index, end: start + index + piece.length })); // prettier-ignore
}
