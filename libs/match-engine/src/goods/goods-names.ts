import { tradeLexicon } from '@wanchang/goods-text';
import {
  familyMark,
  headMark,
  leastShared,
  pairsIn,
  piecesOf,
  sameGoods,
  wordMark,
} from './same-goods';

/**
 * The names of goods that an index knows, each as a number, and which of them may be of the same goods. Names come and
 * none goes; what is worked out for one is only added to.
 */
export class GoodsNames {
  private readonly numbers = new Map<string, number>();
  readonly names: string[] = [];
  /** By name: how many character pairs it has; 0 for a word, for which one in common is enough. */
  private readonly pairs: number[] = [];
  /** By what names of the same goods have in common: numbers, ascending. */
  private readonly alike = new Map<string, number[]>();
  private readonly accepted: { numbers: number[]; until: number }[] = [];
  /** By name: how many character pairs it has in common with the one that is asked for; all 0 in between. */
  private shared = new Uint8Array(1024);

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    const { pairs, others } = keysOf(name);
    this.pairs.push(isWord(name) ? 0 : pairs.length);
    for (const key of [...pairs, ...others]) {
      const list = this.alike.get(key) ?? [];
      this.alike.set(key, list);
      list.push(number);
    }
    return number;
  }

  /** The numbers of all names that may be of the same goods as one, itself among them, ascending. */
  acceptedBy(number: number): readonly number[] {
    const known = (this.accepted[number] ??= { numbers: [], until: 0 });
    if (known.until === this.names.length) return known.numbers;
    const name = this.names[number] as string;
    const found = this.candidates(number, known.until).filter((other) =>
      sameGoods(name, this.names[other] as string),
    );
    known.numbers.push(...found.sort((a, b) => a - b));
    known.until = this.names.length;
    return known.numbers;
  }

  /** Whether one of the names of each may be of the same goods. */
  suit(a: Uint32Array, b: Uint32Array): boolean {
    if (a.length === 0 || b.length === 0) return true;
    return a.some((one) => {
      const accepted = this.acceptedBy(one);
      return b.some((other) => accepted.includes(other));
    });
  }

  /**
   * Names from number `from` on that are worth comparing with one. Many have a pair of characters in common with it, few
   * have more: pairs are counted, and those with too few that do not end alike either are left out.
   */
  private candidates(number: number, from: number): number[] {
    if (this.shared.length < this.names.length) this.shared = new Uint8Array(2 * this.names.length);
    const { shared } = this;
    const name = this.names[number] as string;
    const { wanted, others } = keysOf(name);
    const own = this.pairs[number] as number;
    const touched: number[] = [];
    for (const key of wanted) {
      this.each(key, from, (other) => {
        if (shared[other] === 0) touched.push(other);
        shared[other] = Math.min(255, (shared[other] as number) + 1);
      });
    }
    const found = new Set(
      touched.filter((other) => {
        const pairsOfOther = this.pairs[other] as number;
        if (own === 0 || pairsOfOther === 0) return true;
        if (2 * (shared[other] as number) >= leastShared * (own + pairsOfOther)) return true;
        return shared[other] === Math.min(own, pairsOfOther);
      }),
    );
    for (const other of touched) shared[other] = 0;
    for (const key of others) this.each(key, from, (other) => found.add(other));
    return [...found];
  }

  private each(key: string, from: number, visit: (number: number) => void): void {
    const list = this.alike.get(key) ?? [];
    for (let i = list.length - 1; i >= 0 && (list[i] as number) >= from; i--) visit(list[i] as number); // prettier-ignore
  }
}

interface Keys {
  /** What it is found by: pairs of characters. */
  readonly pairs: readonly string[];
  /** By which pairs others are found that may be of the same goods. */
  readonly wanted: readonly string[];
  /** The family, or the name and other names of the trade. */
  readonly others: readonly string[];
}

/** Names that may be of the same goods have one of these in common. */
function keysOf(name: string): Keys {
  if (name.startsWith(familyMark)) {
    return { pairs: [], wanted: [], others: [name.split('/')[0] as string] };
  }
  if (isWord(name)) return keysOfWord(name);
  const pairs = [...pairsIn(name)];
  const others = tradeLexicon()
    .otherNames(name)
    .map(({ text }) => `=${text}`);
  return { pairs, wanted: pairs, others: [...new Set([`=${name}`, ...others])] };
}

/** Heads of known goods are not compared with each other. */
function keysOfWord(name: string): Keys {
  const pieces = piecesOf(name.slice(1));
  const marks = name.startsWith(headMark) ? [wordMark] : [wordMark, headMark];
  return {
    pairs: pieces.map((piece) => name.charAt(0) + piece),
    wanted: marks.flatMap((mark) => pieces.map((piece) => mark + piece)),
    others: [],
  };
}

const isWord = (name: string) => name.startsWith(wordMark) || name.startsWith(headMark);
