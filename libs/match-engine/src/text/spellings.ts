/** Words numbered as they come, in an open hash table that also finds a word by its character codes alone. */
export class Spellings {
  readonly words: string[] = [];
  private hashes = new Int32Array(1024);
  private table = new Int32Array(2048);

  numberOf(word: string): number {
    let hash = seed;
    for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i));
    const mask = this.table.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = (this.table[slot] as number) - 1;
      if (number < 0) return this.add(word, hash, slot);
      if (this.hashes[number] === hash && this.words[number] === word) return number;
      slot = (slot + 1) & mask;
    }
  }

  numberOfCodes(codes: Uint16Array, start: number, end: number): number {
    let hash = seed;
    for (let i = start; i < end; i++) hash = mixed(hash, codes[i] as number);
    const mask = this.table.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = (this.table[slot] as number) - 1;
      if (number < 0) return this.add(String.fromCharCode(...codes.subarray(start, end)), hash, slot); // prettier-ignore
      if (this.hashes[number] === hash && isSpelled(this.words[number] as string, codes, start, end)) return number; // prettier-ignore
      slot = (slot + 1) & mask;
    }
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.words.push(word) - 1;
    if (number === this.hashes.length) {
      const hashes = new Int32Array(number * 2);
      hashes.set(this.hashes);
      this.hashes = hashes;
    }
    this.hashes[number] = hash;
    this.table[slot] = number + 1;
    if (this.words.length * 2 > this.table.length) this.rehash();
    return number;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let number = 0; number < this.words.length; number++) {
      let slot = spread(this.hashes[number] as number) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = number + 1;
    }
  }
}

function isSpelled(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== codes[i]) return false;
  return true;
}

const seed = 0x811c9dc5 | 0;

/** FNV-1a over character codes. */
function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
