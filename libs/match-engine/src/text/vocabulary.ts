import { isPair } from './tokenise';

/** A vocabulary as plain data: keys by term, and the words that are no keys themselves. */
export interface VocabularyData {
  readonly keys: Uint32Array;
  readonly spelling: readonly string[];
}

/**
 * Every word of the index as a small number, its term. A word has a 32-bit key first: one Chinese character or a pair of
 * them is its own code, any other word is numbered as it comes. Keys are found in an open hash table.
 */
export class Vocabulary {
  private readonly words = new Map<string, number>();
  private readonly spelling: string[] = [];
  private keys = new Uint32Array(1024);
  private pairs = new Uint8Array(1024);
  private table = new Int32Array(4096);
  private count = 0;

  static from({ keys, spelling }: VocabularyData): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const word of spelling) vocabulary.keyOf(word);
    for (const key of keys) vocabulary.termOf(key);
    return vocabulary;
  }

  data(): VocabularyData {
    return { keys: this.keys.slice(0, this.count), spelling: this.spelling };
  }

  get size(): number {
    return this.count;
  }

  /** The term of a key, new if need be. */
  termOf(key: number): number {
    const mask = this.table.length - 1;
    let slot = hash(key) & mask;
    for (;;) {
      const term = (this.table[slot] as number) - 1;
      if (term < 0) return this.add(key, slot);
      if (this.keys[term] === key) return term;
      slot = (slot + 1) & mask;
    }
  }

  /** The key of any word as `tokenise` gives it. */
  keyOf(word: string): number {
    const [first, second, rest] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    if (isPlainHan(first) && Number.isNaN(second)) return first;
    if (isPlainHan(first) && isPlainHan(second) && Number.isNaN(rest))
      return pairKey(first, second);
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const key = firstWordKey + this.spelling.length;
    this.words.set(word, key);
    this.spelling.push(word);
    return key;
  }

  wordOf(term: number): string {
    const key = this.keys[term] as number;
    if (key >= firstPairKey) return String.fromCharCode(key >>> 16, key & 0xffff);
    return key < firstWordKey
      ? String.fromCharCode(key)
      : (this.spelling[key - firstWordKey] ?? '');
  }

  /** Whether a term is a pair of characters, whose characters count as well. */
  isPair(term: number): boolean {
    return this.pairs[term] === 1;
  }

  /** A vocabulary of chosen terms, numbered anew in the same order. */
  only(terms: Int32Array): Vocabulary {
    const chosen = new Vocabulary();
    for (const term of terms) chosen.termOf(chosen.keyOf(this.wordOf(term)));
    return chosen;
  }

  private add(key: number, slot: number): number {
    const term = this.count++;
    if (term === this.keys.length) this.grow();
    this.keys[term] = key;
    this.pairs[term] = isPair(this.wordOf(term)) ? 1 : 0;
    if (this.count * 2 > this.table.length) this.rehash();
    else this.table[slot] = term + 1;
    return term;
  }

  private grow(): void {
    const [keys, pairs] = [this.keys, this.pairs];
    this.keys = new Uint32Array(keys.length * 2);
    this.pairs = new Uint8Array(keys.length * 2);
    this.keys.set(keys);
    this.pairs.set(pairs);
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let term = 0; term < this.count; term++) {
      let slot = hash(this.keys[term] as number) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = term + 1;
    }
  }
}

const firstWordKey = 0x10000;
const firstPairKey = 0x34000000;

/** Characters whose code and pair code cannot be taken for the number of a word. */
export function isPlainHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff && (code <= 0x4dbf || code >= 0x4e00);
}

export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}
