import { simplifiedCode } from '../reading/characters';
import { tokenise } from './tokenise';
import { isPlainHan, pairKey, type Vocabulary } from './vocabulary';

/** What a character code is to a text; 0: not read yet. */
const gap = 1;
const han = 2;
const letter = 3;
const joiner = 4;
/** Needs Unicode normalisation: the whole text takes the slow way. */
const other = 5;

/** Longer texts take the slow way. A character gives two terms at most. */
const longest = 2048;
const firstHan = 0x3400;
const point = 0x2e;
const lastFullWidth = 0xff5e;
const fullWidthOffset = 0xfee0;

/**
 * Gives the terms of a text as `tokenise` defines them, at a fraction of its cost, by looking at character codes. Texts with a
 * character that it does not know for sure are left to `tokenise` itself.
 */
export class TermReader {
  private readonly kinds = new Uint8Array(0x10000);
  private readonly codes = new Uint16Array(longest);
  /** A word without its separators. */
  private readonly compact = new Uint16Array(longest);
  terms = new Int32Array(3 * longest);
  private count = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    for (let code = 0; code < 128; code++) this.kinds[code] = kindOfAscii(code);
  }

  /** @returns how many terms the text has: they stand at the beginning of `terms`, until the next text. */
  read(text: string): number {
    this.count = 0;
    const { length } = text;
    if (length > longest || !this.normalise(text)) {
      this.tokenise(text);
      return this.count;
    }
    const { codes, kinds } = this;
    for (let i = 0; i < length;) {
      const kind = kinds[codes[i] as number];
      if (kind === han) i = this.readHan(i, length);
      else if (kind === letter) i = this.readWord(i, length);
      else i++;
    }
    return this.count;
  }

  /** Copies the codes in NFKC and lower case; false when that is not a matter of single characters. */
  private normalise(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code > 0xff00 && code <= lastFullWidth) code -= fullWidthOffset;
      else if (code === 0x3000) code = 0x20;
      if (code >= 0x41 && code <= 0x5a) code += 0x20;
      else if (code >= firstHan) code = simplifiedCode(code);
      const kind = this.kinds[code] || this.classify(code);
      if (kind === other) return false;
      this.codes[i] = code;
    }
    return true;
  }

  private classify(code: number): number {
    const character = String.fromCharCode(code);
    const isGap =
      /^[\p{P}\p{S}\p{Z}]$/u.test(character) && character.normalize('NFKC') === character;
    return (this.kinds[code] = isPlainHan(code) ? han : isGap ? gap : other);
  }

  private readHan(start: number, length: number): number {
    const { codes, kinds, vocabulary, terms } = this;
    let { count } = this;
    let before = 0;
    let i = start;
    for (; i < length; i++) {
      const code = codes[i] as number;
      if (kinds[code] !== han) break;
      terms[count++] = vocabulary.termOf(code);
      if (before !== 0) terms[count++] = vocabulary.termOf(pairKey(before, code));
      before = code;
    }
    this.count = count;
    return i;
  }

  private readWord(start: number, length: number): number {
    let end = start;
    let part = start;
    let parts = 0;
    for (;;) {
      while (end < length && this.kindAt(end) === letter) end++;
      const goesOn =
        end + 1 < length && this.kindAt(end) === joiner && this.kindAt(end + 1) === letter;
      if (goesOn || parts > 0) this.takeWord(part, end);
      this.takePieces(part, end);
      if (!goesOn) break;
      parts++;
      part = ++end;
    }
    if (parts > 0) this.takeCompact(start, end);
    else this.takeWord(start, end);
    return end;
  }

  private takeCompact(start: number, end: number): void {
    const { codes, compact, vocabulary } = this;
    let length = 0;
    for (let i = start; i < end; i++) {
      const isDecimal = codes[i] === point && isDigit(codes[i - 1] as number) && isDigit(codes[i + 1] as number); // prettier-ignore
      if (this.kindAt(i) !== joiner || isDecimal) compact[length++] = codes[i] as number;
    }
    this.terms[this.count++] = vocabulary.termOf(vocabulary.keyOfCodes(compact, 0, length));
  }

  /** Runs of three letters or digits and more, where a word has both. */
  private takePieces(start: number, end: number): void {
    const { codes } = this;
    for (let from = start; from < end;) {
      const digits = isDigit(codes[from] as number);
      let to = from + 1;
      while (to < end && isDigit(codes[to] as number) === digits) to++;
      if (to - from >= leastPiece && to - from < end - start) this.takeWord(from, to);
      from = to;
    }
  }

  private kindAt(i: number): number {
    return this.kinds[this.codes[i] as number] as number;
  }

  private takeWord(start: number, end: number): void {
    const { vocabulary } = this;
    this.terms[this.count++] = vocabulary.termOf(vocabulary.keyOfCodes(this.codes, start, end));
  }

  /** The slow way. */
  private tokenise(text: string): void {
    const { vocabulary } = this;
    const found = tokenise(text);
    if (found.length > this.terms.length) this.terms = new Int32Array(found.length);
    for (const { term } of found) this.terms[this.count++] = vocabulary.termOf(vocabulary.keyOf(term)); // prettier-ignore
  }
}

/** Shorter runs say too little. */
const leastPiece = 3;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function kindOfAscii(code: number): number {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return letter;
  return /[-./]/.test(character) ? joiner : gap;
}
