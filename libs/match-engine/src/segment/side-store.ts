import type { IndexedListing, ListingGoods } from '../listing';
import { MatchInputError } from '../match.errors';
import type { TermCounter } from '../text/term-counter';
import { ColumnBuffer } from './column-buffer';
import { idOf, packedLimit, sharedArray, type Columns, type Row } from './columns';
import type { Dictionaries } from './dictionaries';
import { findRow, segmentOf, type Segment } from './segment';
import type { Source } from './gather';
import { PendingIds } from './pending-ids';

const rowsPerBuffer = 2 ** 16;

/**
 * The listings of one side: segments, the largest first, and what came in since the last question. A segment is merged
 * with the next while it is less than twice as large, so a listing is moved a logarithmic number of times.
 */
export class SideStore {
  readonly segments: Segment[] = [];
  private pending: ColumnBuffer[] = [];
  private readonly pendingIds = new PendingIds();
  private readonly pendingDead = new Set<number>();
  private live = 0;

  constructor(private readonly dictionaries: Dictionaries) {}

  get size(): number {
    return this.live;
  }

  find(id: string): Row | null {
    const place = this.findPending(id);
    if (place >= 0) {
      const buffer = this.pending[Math.floor(place / rowsPerBuffer)] as ColumnBuffer;
      return { columns: buffer.columns(), at: place % rowsPerBuffer };
    }
    for (let i = this.segments.length - 1; i >= 0; i--) {
      const segment = this.segments[i] as Segment;
      const at = findRow(segment, id);
      if (at >= 0) return { columns: segment.columns, at };
    }
    return null;
  }

  /** @param listing whose id is not here. @returns its terms, see `Columns`. @throws MatchInputError index-full */
  add(listing: IndexedListing, goods: ListingGoods, counter: TermCounter): Int32Array {
    if (this.live + 1 >= packedLimit) throw new MatchInputError('index-full', 'id');
    let buffer = this.pending.at(-1);
    if (!buffer || buffer.count === rowsPerBuffer) {
      buffer = new ColumnBuffer(this.dictionaries);
      this.pending.push(buffer);
    }
    const terms = counter.count(listing);
    buffer.append(listing, goods, terms);
    this.pendingIds.push(listing.id);
    this.live++;
    return terms;
  }

  /** @returns whether it was there. */
  remove(id: string): boolean {
    const place = this.findPending(id);
    if (place >= 0) {
      this.pendingDead.add(place);
    } else {
      const found = this.segments.find((segment) => {
        const at = findRow(segment, id);
        if (at >= 0) segment.dead[at] = 1;
        return at >= 0;
      });
      if (!found) return false;
    }
    this.live--;
    return true;
  }

  /** Makes what came in ready to be searched. */
  settle(): void {
    if (this.pending.length === 0) return;
    const sources = this.pending.map((buffer, i) => this.sourceOf(buffer.columns(), i));
    this.pending = [];
    this.pendingIds.clear();
    this.pendingDead.clear();
    let merged: Source[] = sources;
    let count = sources.reduce((sum, { columns }) => sum + columns.count, 0);
    for (
      let last = this.segments.at(-1);
      last && last.columns.count < 2 * count;
      last = this.segments.at(-1)
    ) {
      merged = [last, ...merged];
      count += last.columns.count;
      this.segments.pop();
    }
    const segment = segmentOf(merged);
    if (segment.columns.count > 0) this.segments.push(segment);
  }

  /** All that lives in one segment. */
  whole(): Segment {
    this.settle();
    const [first, second] = this.segments;
    if (first && !second) return first;
    const merged = segmentOf(this.segments);
    this.segments.splice(0, this.segments.length, merged);
    return merged;
  }

  /** One segment of what lives, its terms renumbered. @param used the old terms that remain, ascending. */
  renumber(used: Int32Array, vocabularySize: number): void {
    this.settle();
    if (this.segments.length === 0) return;
    const whole = segmentOf(this.segments);
    this.segments.length = 0;
    if (whole.columns.count > 0) this.segments.push(withTerms(whole, used, vocabularySize));
  }

  *rows(): IterableIterator<Row> {
    const pending = this.pending.map((buffer, i) => this.sourceOf(buffer.columns(), i));
    for (const { columns, dead } of [...this.segments, ...pending]) {
      for (let at = 0; at < columns.count; at++) if (dead[at] === 0) yield { columns, at };
    }
  }

  private findPending(id: string): number {
    return this.pendingIds.find(id, (place) => {
      const buffer = this.pending[Math.floor(place / rowsPerBuffer)] as ColumnBuffer;
      return !this.pendingDead.has(place) && buffer.hasId(place % rowsPerBuffer, id);
    });
  }

  private sourceOf(columns: Columns, buffer: number): Source {
    const dead = new Uint8Array(columns.count);
    for (const place of this.pendingDead) {
      if (Math.floor(place / rowsPerBuffer) === buffer) dead[place % rowsPerBuffer] = 1;
    }
    return { columns, dead };
  }
}

function withTerms({ columns, ...rest }: Segment, used: Int32Array, size: number): Segment {
  const places = new Int32Array(size);
  used.forEach((term, place) => (places[term] = place));
  const terms = sharedArray(Uint32Array, columns.terms.length);
  columns.terms.forEach((packed, i) => {
    terms[i] = ((places[packed >>> 8] as number) << 8) | (packed & 0xff);
  });
  return { ...rest, columns: { ...columns, terms } };
}

export function versionOf({ columns, at }: Row): number {
  return columns.version[at] as number;
}

export function idOfRow({ columns, at }: Row): string {
  return idOf(columns, at);
}
