import { separateSpecTokens, simplified } from '@wanchang/kernel';

const LONGEST_CODE = 64;
const HANZI = /\p{Script=Han}+/gu;
const OTHER_WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** What a text consists of, in lower case, half width and simplified characters, without what cannot be searched for. */
export interface TextParts {
  /** Runs of Chinese characters, in order. */
  readonly hanzi: string[];
  /** Model numbers, sizes and words of other scripts, each whole: `q41f-16p`, `100×50`, `led`. */
  readonly codes: string[];
}

export function splitText(text: string): TextParts {
  const { tokens, rest } = separateSpecTokens(simplified(sizesApart(withoutControls(text))));
  const codes = [...tokens, ...(rest.match(OTHER_WORD) ?? [])];
  return {
    hanzi: rest.match(HANZI) ?? [],
    codes: codes.map((code) => code.toLowerCase().slice(0, LONGEST_CODE)),
  };
}

/** `yjv3*95` is the cable YJV in the size 3×95, however it is spaced. */
const sizesApart = (text: string) =>
  text.replace(/(?<![\p{L}\p{N}])(?!dn)([a-z]{2,6})(?=\d+(?:\.\d+)?\s?[*×x]\s?\d)/giu, '$1 ');

/**
 * Only letters, digits and decimal points: what remains equal however it is spaced and punctuated.
 * `Q41F-16P` is `q41f16p`, while `1.6MPa` is not `16MPa`.
 */
export function compact(text: string): string {
  const folded = simplified(withoutControls(text).normalize('NFKC').toLowerCase());
  return folded.replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, '');
}

/** Format characters are invisible inside a word; other controls, and halves of characters, end one. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/\p{C}/gu, ' ');
}
