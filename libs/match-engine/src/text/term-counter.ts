import type { MatchListing } from '../listing';
import { saturationOf } from './saturation';
import type { TermReader } from './term-reader';

/** A word in the title counts as often as three in the attributes. */
const titleWeight = 3;

/** Counts the words of one listing after another. */
export class TermCounter {
  private frequencies = new Int32Array(1024);
  private seen = new Int32Array(256);

  constructor(private readonly reader: TermReader) {}

  /** The distinct terms of title and attribute values, ascending, each as term << 8 | saturation. */
  count({ title, attributes }: Pick<MatchListing, 'title' | 'attributes'>): Int32Array {
    let length = 0;
    let distinct = 0;
    let weight = titleWeight;
    const take = (term: number): void => {
      if (term >= this.frequencies.length) this.frequencies = grown(this.frequencies, term);
      if (this.frequencies[term] === 0) {
        if (distinct === this.seen.length) this.seen = grown(this.seen, distinct);
        this.seen[distinct++] = term;
      }
      (this.frequencies[term] as number) += weight;
      length += weight;
    };
    this.reader.read(title, take);
    weight = 1;
    for (const { value } of attributes) this.reader.read(value, take);
    const terms = this.seen.subarray(0, distinct).sort();
    for (let i = 0; i < distinct; i++) {
      const term = terms[i] as number;
      terms[i] = (term << 8) | saturationOf(this.frequencies[term] as number, length);
      this.frequencies[term] = 0;
    }
    return terms;
  }
}

function grown(array: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length, index) * 2);
  larger.set(array);
  return larger;
}
