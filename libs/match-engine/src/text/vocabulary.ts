import { Spellings } from './spellings';
import { isPair } from './tokenise';

/**
 * Every word of the index as a small number, its term. A word has a 32-bit key first: one Chinese character or a pair of
 * them is its own code, any other word is numbered as it comes. Characters are found by their code, other keys in an
 * open hash table.
 */
export class Vocabulary {
  private readonly spellings = new Spellings();
  /** By code of a character: its term + 1. */
  private readonly characters = new Int32Array(0x10000 - firstHan);
  private keys = new Uint32Array(1024);
  private pairs = new Uint8Array(1024);
  /** Pairs of a key and its term + 1. */
  private table = new Uint32Array(4096);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The term of a key, new if need be. */
  termOf(key: number): number {
    if (key < firstWordKey) {
      const known = this.characters[key - firstHan] as number;
      return known === 0 ? (this.characters[key - firstHan] = this.add(key) + 1) - 1 : known - 1;
    }
    const { table } = this;
    const mask = table.length - 1;
    let slot = (hash(key) << 1) & mask;
    for (let term = table[slot + 1] as number; term !== 0; term = table[slot + 1] as number) {
      if (table[slot] === key) return term - 1;
      slot = (slot + 2) & mask;
    }
    table[slot] = key;
    table[slot + 1] = this.count + 1;
    return this.add(key);
  }

  /** The key of any word as `tokenise` gives it. */
  keyOf(word: string): number {
    const [first, second, rest] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    if (isPlainHan(first) && Number.isNaN(second)) return first;
    if (isPlainHan(first) && isPlainHan(second) && Number.isNaN(rest))
      return pairKey(first, second);
    return firstWordKey + this.spellings.numberOf(word);
  }

  /** The key of a word of letters and digits in lower case, by its character codes. */
  keyOfCodes(codes: Uint16Array, start: number, end: number): number {
    return firstWordKey + this.spellings.numberOfCodes(codes, start, end);
  }

  wordOf(term: number): string {
    const key = this.keys[term] as number;
    if (key >= firstPairKey) return String.fromCharCode(key >>> 16, key & 0xffff);
    return key < firstWordKey
      ? String.fromCharCode(key)
      : (this.spellings.words[key - firstWordKey] ?? '');
  }

  /** Whether a term is a pair of characters, whose characters count as well. */
  isPair(term: number): boolean {
    return this.pairs[term] === 1;
  }

  /** A vocabulary of chosen terms, renumbered in the same order. */
  only(terms: Int32Array): Vocabulary {
    const chosen = new Vocabulary();
    for (const term of terms) chosen.termOf(chosen.keyOf(this.wordOf(term)));
    return chosen;
  }

  private add(key: number): number {
    const term = this.count++;
    if (term === this.keys.length) this.grow();
    this.keys[term] = key;
    this.pairs[term] = isPair(this.wordOf(term)) ? 1 : 0;
    if (this.count * 4 > this.table.length) this.rehash();
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
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let term = 0; term < this.count; term++) {
      const key = this.keys[term] as number;
      if (key < firstWordKey) continue;
      let slot = (hash(key) << 1) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = key;
      table[slot + 1] = term + 1;
    }
    this.table = table;
  }
}

const firstHan = 0x3400;
const firstWordKey = 0x10000;
const firstPairKey = 0x34000000;

/** Characters whose code and pair code cannot be taken for the number of a word. */
export function isPlainHan(code: number): boolean {
  return code >= firstHan && code <= 0x9fff && (code <= 0x4dbf || code >= 0x4e00);
}

export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}
