import { Injectable, Logger } from '@nestjs/common';
import {
  type Match,
  MatchIndex,
  MatchInputError,
  type MatchListing,
  type MatchWeights,
} from '@wanchang/match-engine';
import type { ListingToMatch, ScoredPair } from '../domain/pair';
import { matchMetrics } from '../match-metrics';
import { IndexOrders } from '../persistence/index-orders';
import { MatchListings } from '../persistence/match-listings';
import { MatchWeightsStore } from '../persistence/match-weights';

/** As many as the engine gives at once. */
const MOST = 1000;

interface LoadedIndex {
  readonly index: MatchIndex;
  readonly snapshot: string;
  readonly order: number;
}

/**
 * The match index of this process: a projection of `matchable_listings`, brought up to date before each use by
 * reading exactly what became visible since the last time. Losing it loses nothing; every worker holds its own.
 */
@Injectable()
export class ListingIndex {
  private readonly log = new Logger(ListingIndex.name);
  private index = new MatchIndex();
  /** The snapshot that the index agrees with; null before the first reading. */
  private snapshot: string | null = null;
  /** The order to read it anew that it follows. */
  private order = 0;
  private rebuilding: Promise<void> | null = null;
  private replacement: LoadedIndex | null = null;
  private reading: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(
    private readonly listings: MatchListings,
    private readonly weights: MatchWeightsStore,
    private readonly orders: IndexOrders,
  ) {}

  get size(): number {
    return this.index.size;
  }

  /** Brings the index to the present. Calls that come while it reads share the reading that follows. */
  refresh(): Promise<void> {
    this.next ??= this.reading.then(() => {
      this.next = null;
      const read = this.read();
      this.reading = read.catch(() => undefined);
      return read;
    });
    return this.next;
  }

  has(listingId: string): boolean {
    return this.index.has(listingId);
  }

  /** Seconds since the oldest change that the index has not read. */
  async lag(): Promise<number> {
    return this.snapshot === null ? 0 : this.listings.lagSince(this.snapshot);
  }

  /**
   * Of the k counterparts that suit a listing best those that are accepted, best first, each explained from both
   * sides; none once the listing is gone.
   */
  best(
    { listingId, side }: ListingToMatch,
    k: number,
    accept: (match: Match) => boolean,
  ): ScoredPair[] {
    if (!this.index.has(listingId)) return [];
    const stop = matchMetrics.hit.startTimer({ side });
    const top = { k: Math.min(k, MOST) };
    const matches =
      side === 'demand'
        ? this.index.topSupplies(listingId, top)
        : this.index.topDemands(listingId, top);
    const pairs = matches
      .filter(accept)
      .flatMap(({ supplyId, demandId }) => this.pair(supplyId, demandId) ?? []);
    stop();
    return pairs;
  }

  /** A pair of two listings that are both in the index; null when a hard constraint keeps it apart. */
  pair(supplyId: string, demandId: string): ScoredPair | null {
    const demand = this.index.explain(supplyId, demandId, { view: 'demand' });
    const supply = this.index.explain(supplyId, demandId, { view: 'supply' });
    if (!demand || !supply) return null;
    return { demand, supply, ...this.versions(supplyId, demandId) };
  }

  /** @throws Error for a listing that is not there */
  versions(supplyId: string, demandId: string) {
    const supplyVersion = this.index.versionOf(supplyId);
    const demandVersion = this.index.versionOf(demandId);
    if (supplyVersion === null || demandVersion === null) throw new Error('not in the index');
    return { supplyVersion, demandVersion };
  }

  private async read(): Promise<void> {
    const now = await this.listings.now();
    if (now === this.snapshot && !this.replacement) return;
    const [weights, order] = [await this.weights.current(), await this.orders.newest()];
    if (this.snapshot === null) this.use(await this.load(weights, order));
    else if (this.replacement) this.use(this.replacement);
    else if (order !== this.order) this.rebuilding ??= this.rebuild(weights, order);
    await this.readChanges(this.snapshot!, now);
    this.index.useWeights(weights);
    this.snapshot = now;
    matchMetrics.listings.set(this.index.size);
  }

  private use({ index, snapshot, order }: LoadedIndex): void {
    [this.index, this.snapshot, this.order] = [index, snapshot, order];
    this.replacement = null;
  }

  /** The old index goes on until the new one is complete. */
  private async rebuild(weights: MatchWeights, order: number): Promise<void> {
    try {
      this.replacement = await this.load(weights, order);
    } catch (error) {
      this.log.warn({ err: error as Error }, 'the match index is read anew later');
    }
    this.rebuilding = null;
  }

  private async load(weights: MatchWeights, order: number): Promise<LoadedIndex> {
    const stop = matchMetrics.load.startTimer();
    const snapshot = await this.listings.now();
    const index = new MatchIndex({ weights });
    for await (const batch of this.listings.all())
      for (const listing of batch) this.take(index, listing);
    stop();
    return { index, snapshot, order };
  }

  private async readChanges(from: string, to: string): Promise<void> {
    for await (const batch of this.listings.changedBetween(from, to)) {
      for (const { id, listing } of batch) {
        if (listing) this.take(this.index, listing);
        else this.index.remove(id);
      }
    }
  }

  /** A listing that the engine cannot read (a title without a letter) stays unmatched; the others go on. */
  private take(index: MatchIndex, listing: MatchListing): void {
    try {
      index.upsert(listing);
    } catch (error) {
      if (!(error instanceof MatchInputError)) throw error;
      index.remove(listing.id);
      const { code, field } = error;
      this.log.warn({ listingId: listing.id, code, field }, 'listing cannot be matched');
    }
  }
}
