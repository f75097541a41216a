import { SIDES } from '@wanchang/kernel';
import { tradeFamilies, type Family } from './goods/families';
import { readListingGoods } from './goods/listing-goods';
import { checkListing } from './listing.rules';
import type { ListingRef } from './match';
import { MatchInputError } from './match.errors';
import type { IndexedListing, ListingGoods, Side } from './listing';
import { ColumnBuffer } from './segment/column-buffer';
import { termsOf, type Row } from './segment/columns';
import { Dictionaries, type DictionaryData } from './segment/dictionaries';
import type { Segment } from './segment/segment';
import { idOfRow, SideStore, versionOf } from './segment/side-store';
import { Lexicon } from './text/lexicon';

/** What a sweep reads of an index, as plain data. */
export interface SettledListings {
  readonly supply: Segment;
  readonly demand: Segment;
  readonly dictionaries: DictionaryData;
}

interface Found {
  readonly side: Side;
  readonly row: Row;
}

/** The listings of both sides, with the words and names that they have in common. */
export class ListingStore {
  lexicon = new Lexicon();
  readonly dictionaries = new Dictionaries();
  readonly stores: Readonly<Record<Side, SideStore>>;
  /** The last listing of each side that was asked about without being held. */
  private readonly queryListings: Readonly<Record<Side, ColumnBuffer>>;

  /** @param families whose properties bind. */
  constructor(private readonly families: readonly Family[] = tradeFamilies()) {
    const { dictionaries } = this;
    this.stores = { supply: new SideStore(dictionaries), demand: new SideStore(dictionaries) };
    this.queryListings = {
      supply: new ColumnBuffer(dictionaries),
      demand: new ColumnBuffer(dictionaries),
    };
  }

  /** One segment of each side. */
  settled(): SettledListings {
    this.settle('supply', 'demand');
    return {
      supply: this.stores.supply.whole(),
      demand: this.stores.demand.whole(),
      dictionaries: this.dictionaries.data(),
    };
  }

  get size(): number {
    return this.stores.supply.size + this.stores.demand.size;
  }

  *versions(): IterableIterator<readonly [id: string, version: number]> {
    for (const store of Object.values(this.stores)) {
      for (const row of store.rows()) yield [idOfRow(row), versionOf(row)];
    }
  }

  find(id: string): Found | null {
    for (const side of SIDES) {
      const row = this.stores[side].find(id);
      if (row) return { side, row };
    }
    return null;
  }

  /**
   * The row of a listing that is held or given; the latter until the next of its side is.
   * @throws MatchInputError
   */
  rowOf(side: Side, ref: ListingRef): Row {
    if (typeof ref === 'string') {
      const found = this.find(ref);
      if (!found) throw new MatchInputError('listing-unknown', side);
      if (found.side !== side) throw new MatchInputError('side-wrong', side);
      return found.row;
    }
    checkListing(ref);
    if (ref.side !== side) throw new MatchInputError('side-wrong', side);
    const query = this.queryListings[side];
    query.clear();
    const at = query.append(ref, this.goodsOf(ref), this.lexicon.counter.count(ref));
    return { columns: query.columns(), at };
  }

  /** @param listing has passed `checkListing`, and its id is not here. */
  insert(listing: IndexedListing): void {
    const { counter, statistics } = this.lexicon;
    statistics.count(
      listing.side,
      this.stores[listing.side].add(listing, this.goodsOf(listing), counter),
      1,
    );
  }

  private goodsOf(listing: IndexedListing): ListingGoods {
    return listing.goods ?? readListingGoods(listing, this.families);
  }

  remove({ side, row }: Found): void {
    this.lexicon.statistics.count(side, termsOf(row.columns, row.at), -1);
    this.stores[side].remove(idOfRow(row));
  }

  /** Makes what came in on some sides ready to be searched, and forgets words once most are not used any more. */
  settle(...sides: Side[]): void {
    for (const side of sides) this.stores[side].settle();
    const used = this.lexicon.termsToCompact();
    if (used === null) return;
    const stores = Object.values(this.stores);
    for (const store of stores) store.renumber(used, this.lexicon.vocabulary.size);
    this.lexicon = this.lexicon.only(used);
  }
}
