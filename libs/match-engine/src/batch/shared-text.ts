import { termsOf, type Columns } from '../segment/columns';

/** What the text of one listing shares with the texts of many others. */
export class SharedText {
  /** By term: weight × saturation in the text that is held; 0 where it does not say the word. */
  private readonly held: Int32Array;
  private terms: Uint32Array = new Uint32Array(0);
  private from: Columns | null = null;

  /** @param weights of words, by term. */
  constructor(private readonly weights: Int32Array) {
    this.held = new Int32Array(weights.length);
  }

  /** Takes the text of a row in place of the one before. */
  hold(columns: Columns, at: number): void {
    const { held, weights } = this;
    this.from = columns;
    for (const packed of this.terms) held[packed >>> 8] = 0;
    this.terms = termsOf(columns, at);
    for (const packed of this.terms)
      held[packed >>> 8] = (weights[packed >>> 8] as number) * (packed & 0xff);
  }

  /** Whether the text that is held is one of these. */
  holds(columns: Columns): boolean {
    return this.from === columns;
  }

  sharedWith({ terms, termStart }: Columns, at: number): number {
    const end = termStart[at + 1] as number;
    let shared = 0;
    for (let i = termStart[at] as number; i < end; i++) {
      const packed = terms[i] as number;
      shared += (this.held[packed >>> 8] as number) * (packed & 0xff);
    }
    return shared;
  }
}
