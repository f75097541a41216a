import type { Side } from '../listing';
import type { Corpus, TermVector } from './corpus';

/** BM25 parameters: Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), section 3.5. */
const k1 = 1.2;
const b = 0.75;

/**
 * Compares one text of a side with texts of the other side, in both directions. A direction is BM25 of the asking
 * text over the answering one, as a share of what the asking text would score against itself (never above 1).
 * Sums run in term order, so that equal texts give equal scores to the last digit, whatever was inserted when.
 */
export class TextProbe {
  /** By word id: 1 + the word's place among the own terms. */
  private readonly places: Uint32Array;
  private readonly weights: Float64Array;
  private readonly ownScore: number;
  private readonly other: Side;

  constructor(
    private readonly corpus: Corpus,
    private readonly side: Side,
    private readonly own: TermVector,
  ) {
    this.other = side === 'supply' ? 'demand' : 'supply';
    this.places = new Uint32Array(corpus.vocabularySize);
    own.ids.forEach((id, i) => {
      if (id >= 0) this.places[id] = i + 1;
    });
    this.weights = Float64Array.from(own.ids, (id) => corpus.idf(this.other, id));
    const dampening = this.dampening(this.other, own.length);
    this.ownScore = this.weights.reduce(
      (sum, weight, i) => sum + weight * saturation(own.frequencies[i] ?? 0, dampening),
      0,
    );
  }

  /** How much of what the own text asks for stands in the other, 0..1. */
  asks({ ids, frequencies, length }: TermVector): number {
    const dampening = this.dampening(this.other, length);
    let score = 0;
    for (let i = 0; i < ids.length; i++) {
      const place = this.places[ids[i] ?? -1];
      if (!place) continue;
      score += (this.weights[place - 1] ?? 0) * saturation(frequencies[i] ?? 0, dampening);
    }
    return Math.min(1, score / this.ownScore);
  }

  /** How much of what the other text asks for stands in the own, 0..1. */
  answers({ ids, frequencies, length }: TermVector): number {
    const ownDampening = this.dampening(this.side, this.own.length);
    const dampening = this.dampening(this.side, length);
    let score = 0;
    let full = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? -1;
      const weight = this.corpus.idf(this.side, id);
      full += weight * saturation(frequencies[i] ?? 0, dampening);
      const place = this.places[id];
      if (place) score += weight * saturation(this.own.frequencies[place - 1] ?? 0, ownDampening);
    }
    return Math.min(1, score / full);
  }

  private dampening(side: Side, length: number): number {
    return k1 * (1 - b + b * this.corpus.relativeLength(side, length));
  }
}

function saturation(frequency: number, dampening: number): number {
  return (frequency * (k1 + 1)) / (frequency + dampening);
}
