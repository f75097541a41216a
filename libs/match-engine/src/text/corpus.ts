import type { Side } from '../listing';
import type { Terms } from './terms';

/** Terms with words replaced by their ids in a corpus; −1 stands for a word that no listing uses. */
export interface TermVector {
  readonly ids: readonly number[];
  readonly frequencies: readonly number[];
  readonly length: number;
}

interface SideCounts {
  documents: number;
  length: number;
  /** By word id: how many listings of this side use the word. */
  readonly users: number[];
}

/** The vocabulary of all listings and the live counts of each side, from which every score is made. */
export class Corpus {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly unused: number[] = [];
  private readonly counts: Record<Side, SideCounts> = {
    supply: { documents: 0, length: 0, users: [] },
    demand: { documents: 0, length: 0, users: [] },
  };

  /** Upper bound of the word ids in use. */
  get vocabularySize(): number {
    return this.words.length;
  }

  add(side: Side, terms: Terms): TermVector {
    const vector = { ...terms, ids: terms.words.map((word) => this.idOf(word)) };
    this.count(side, vector, 1);
    return { ids: vector.ids, frequencies: terms.frequencies, length: terms.length };
  }

  remove(side: Side, vector: TermVector): void {
    this.count(side, vector, -1);
    for (const id of vector.ids) if (!this.isUsed(id)) this.forget(id);
  }

  /** The terms of a text that is not part of the corpus. */
  resolve({ words, frequencies, length }: Terms): TermVector {
    return { ids: words.map((word) => this.ids.get(word) ?? -1), frequencies, length };
  }

  /** BM25 inverse document frequency among one side, in the form that is never negative. */
  idf(side: Side, id: number): number {
    const { documents, users } = this.counts[side];
    const count = users[id] ?? 0;
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  }

  /** A text's length in average lengths of one side. */
  relativeLength(side: Side, length: number): number {
    const { documents, length: total } = this.counts[side];
    return documents === 0 ? 1 : (length * documents) / total;
  }

  private idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.unused.pop() ?? this.words.length;
    this.ids.set(word, id);
    this.words[id] = word;
    return id;
  }

  private forget(id: number): void {
    this.ids.delete(this.words[id] ?? '');
    this.unused.push(id);
  }

  private isUsed(id: number): boolean {
    return Boolean(this.counts.supply.users[id] || this.counts.demand.users[id]);
  }

  private count(side: Side, { ids, length }: TermVector, step: 1 | -1): void {
    const counts = this.counts[side];
    counts.documents += step;
    counts.length += step * length;
    for (const id of ids) counts.users[id] = (counts.users[id] ?? 0) + step;
  }
}
