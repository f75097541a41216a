import type { IndexedListing } from '../listing';
import { saturationOf } from './saturation';
import type { TermReader } from './term-reader';

/** A word in the title counts as often as three in the attributes. */
const titleWeight = 3;

/** Counts the words of one listing after another. */
export class TermCounter {
  /** By term; all 0 between listings. */
  private frequencies = new Int32Array(1024);
  private seen = new Int32Array(256);
  private distinct = 0;
  private length = 0;

  constructor(private readonly reader: TermReader) {}

  /**
   * The distinct terms of title and attribute values, each as term << 8 | saturation, in the order in which they first
   * occur. Valid until the next listing.
   */
  count({ title, attributes }: Pick<IndexedListing, 'title' | 'attributes'>): Int32Array {
    this.distinct = 0;
    this.length = 0;
    this.add(title, titleWeight);
    for (const { value } of attributes) this.add(value, 1);
    const { frequencies, seen, distinct, length } = this;
    for (let i = 0; i < distinct; i++) {
      const term = seen[i] as number;
      seen[i] = (term << 8) | saturationOf(frequencies[term] as number, length);
      frequencies[term] = 0;
    }
    return seen.subarray(0, distinct);
  }

  private add(text: string, weight: number): void {
    const count = this.reader.read(text);
    const { terms } = this.reader;
    if (this.seen.length < this.distinct + count) this.seen = grown(this.seen, this.distinct + count); // prettier-ignore
    for (let i = 0; i < count; i++) {
      const term = terms[i] as number;
      if (term >= this.frequencies.length) this.frequencies = grown(this.frequencies, term);
      if (this.frequencies[term] === 0) this.seen[this.distinct++] = term;
      (this.frequencies[term] as number) += weight;
    }
    this.length += weight * count;
  }
}

function grown(array: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length, index) * 2);
  larger.set(array);
  return larger;
}
