import { Statistics } from './statistics';
import { TermCounter } from './term-counter';
import { TermReader } from './term-reader';
import { Vocabulary } from './vocabulary';

/** Fewer terms than this are not worth compacting. */
const minTerms = 1024;

/** The words of an index, how they are read and how often they are used. */
export class Lexicon {
  readonly counter: TermCounter;

  constructor(
    readonly vocabulary = new Vocabulary(),
    readonly statistics = new Statistics(vocabulary),
  ) {
    this.counter = new TermCounter(new TermReader(vocabulary));
  }

  /** The terms in use when fewer than half are, so that renumbering them pays; null otherwise. */
  termsToCompact(): Int32Array | null {
    const { vocabulary, statistics } = this;
    const pays = vocabulary.size >= minTerms && statistics.usedCount * 2 < vocabulary.size;
    return pays ? statistics.usedTerms() : null;
  }

  /** A lexicon of these terms, renumbered in the same order. */
  only(terms: Int32Array): Lexicon {
    const vocabulary = this.vocabulary.only(terms);
    return new Lexicon(vocabulary, this.statistics.only(terms, vocabulary));
  }
}
