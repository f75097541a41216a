import { SIDES } from '@wanchang/kernel';
import type { Side } from '../listing';
import type { Vocabulary } from './vocabulary';

/** How many listings there are and how many of them use each word. Counts of several shards add up. */
export interface TextStatistics {
  documents: number;
  users: Record<string, number>;
}

export interface Counts {
  documents: number;
  users: Int32Array;
}

/** A power of two. */
const remembered = 4096;

const HOLDERS = [...SIDES, 'elsewhere'] as const;

/** The live counts behind inverse document frequencies; pure functions of the listings that are there. */
export class Statistics {
  private readonly counts: Record<Side | 'elsewhere', Counts> = {
    supply: { documents: 0, users: new Int32Array(1024) },
    demand: { documents: 0, users: new Int32Array(1024) },
    elsewhere: { documents: 0, users: new Int32Array(1024) },
  };

  private documents = 0;
  private isRemembered = false;
  /** Rises when the number of documents changes, and with it all weights. */
  private generation = 1;
  /** Two numbers by term: its weight, and the generation that it holds for. */
  private known = new Int32Array(2048);
  /** By the last bits of a number of users: the number and its idf, while the number of documents stays. */
  private readonly idfUsers = new Int32Array(remembered);
  private readonly idfs = new Float64Array(remembered);
  /** How many terms some listing uses. */
  private inUse = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Counts a listing in (1) or out (−1); its terms are packed as in `Columns.terms`. */
  count(side: Side, terms: Uint32Array | Int32Array, step: 1 | -1): void {
    const counts = this.counts[side];
    counts.documents += step;
    this.documentsChanged();
    this.reserve(counts);
    const { users } = counts;
    for (let i = 0; i < terms.length; i++) {
      const term = (terms[i] as number) >>> 8;
      const after = (users[term] as number) + step;
      users[term] = after;
      if (after === (step > 0 ? 1 : 0) && this.usersOf(term) === after) this.inUse += step;
    }
  }

  /**
   * Inverse document frequency of a term over all listings of both sides, in whole 1/64, at least 1:
   * ln(1 + (N − n + ½) / (n + ½)), half of it for a pair of characters.
   */
  weightOf(term: number): number {
    const at = 2 * term;
    if (this.known[at + 1] === this.generation) return this.known[at] as number;
    if (this.known.length <= at) this.known = new Int32Array(4 * this.vocabulary.size);
    const steps = this.vocabulary.isPair(term) ? 32 : 64;
    this.known[at + 1] = this.generation;
    return (this.known[at] = Math.max(1, Math.round(this.idfOf(this.usersOf(term)) * steps)));
  }

  /** The weights of all terms, for a batch. */
  weights(): Int32Array {
    return Int32Array.from({ length: this.vocabulary.size }, (_, term) => this.weightOf(term));
  }

  get usedCount(): number {
    return this.inUse;
  }

  /** The terms that some listing uses, here or elsewhere, ascending. */
  usedTerms(): Int32Array {
    const terms = Int32Array.from({ length: this.vocabulary.size }, (_, term) => term);
    return terms.filter((term) => this.usersOf(term) > 0);
  }

  /** The same counts for a vocabulary of these terms. */
  only(terms: Int32Array, vocabulary: Vocabulary): Statistics {
    const chosen = new Statistics(vocabulary);
    for (const name of HOLDERS) {
      const { documents, users } = this.counts[name];
      chosen.counts[name] = { documents, users: terms.map((term) => users[term] ?? 0) };
    }
    chosen.documentsChanged();
    chosen.inUse = terms.length;
    return chosen;
  }

  export(side: Side): TextStatistics {
    const { documents, users } = this.counts[side];
    const used: Record<string, number> = {};
    users.forEach((count, term) => {
      if (count > 0) used[this.vocabulary.wordOf(term)] = count;
    });
    return { documents, users: used };
  }

  useElsewhere(statistics: readonly TextStatistics[]): void {
    const elsewhere: Counts = { documents: 0, users: new Int32Array(1024) };
    for (const { documents, users } of statistics) {
      elsewhere.documents += documents;
      for (const [word, count] of Object.entries(users)) {
        const term = this.vocabulary.termOf(this.vocabulary.keyOf(word));
        this.reserve(elsewhere);
        (elsewhere.users[term] as number) += count;
      }
    }
    this.counts.elsewhere = elsewhere;
    this.documentsChanged();
    this.inUse = this.usedTerms().length;
  }

  private documentsChanged(): void {
    const { supply, demand, elsewhere } = this.counts;
    this.documents = supply.documents + demand.documents + elsewhere.documents;
    this.isRemembered = false;
    this.generation++;
  }

  private idfOf(users: number): number {
    if (!this.isRemembered) this.idfUsers.fill(-1);
    this.isRemembered = true;
    const slot = users & (remembered - 1);
    if (this.idfUsers[slot] !== users) {
      this.idfUsers[slot] = users;
      this.idfs[slot] = Math.log(1 + (this.documents - users + 0.5) / (users + 0.5));
    }
    return this.idfs[slot] as number;
  }

  private usersOf(term: number): number {
    const { supply, demand, elsewhere } = this.counts;
    return (supply.users[term] ?? 0) + (demand.users[term] ?? 0) + (elsewhere.users[term] ?? 0);
  }

  private reserve(counts: Counts): void {
    if (counts.users.length >= this.vocabulary.size) return;
    const grown = new Int32Array(this.vocabulary.size * 2);
    grown.set(counts.users);
    counts.users = grown;
  }
}
