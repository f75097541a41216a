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
 * Chinese runs become their characters and character pairs; other runs become words, and a model number
 * (`Q41F-16P`) both the whole and its parts. Positions count in the NFKC form of the text.
 */
export function tokenise(text: string): Token[] {
  return [...text.normalize('NFKC').matchAll(run)].flatMap(({ 0: found, 1: han, index }) =>
    han ? characters(han, index) : words(found, index),
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
  const whole = { term: found.toLowerCase(), start: offset, end: offset + found.length };
  const parts = [...found.matchAll(/[^-./]+/g)].map(({ 0: part, index }) => ({
    term: part.toLowerCase(),
    start: offset + index,
    end: offset + index + part.length,
  }));
  return parts.length > 1 ? [whole, ...parts] : [whole];
}
