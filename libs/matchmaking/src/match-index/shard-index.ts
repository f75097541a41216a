import { Logger } from '@nestjs/common';
import {
  familiesUnder,
  type ListingRef,
  type Match,
  MatchIndex,
  MatchInputError,
  type IndexedListing,
  type MatchWeights,
  type SweepJob,
} from '@wanchang/match-engine';
import type { Side } from '@wanchang/kernel';
import type { ScoredPair } from '../domain/pair';
import { matchMetrics } from '../match-metrics';
import type { RebuildRequests } from '../persistence/rebuild-requests';
import type { MatchableListings } from '../persistence/matchable-listings';
import type { FamilyRulesStore, FamilyRulesVersion } from '../persistence/family-rules-store';
import type { MatchWeightsStore } from '../persistence/match-weights';
import type { Shard, ShardStatistics } from '../persistence/shard-statistics';

/** As many as the engine returns at once. */
const MAX_K = 1000;

export interface IndexSources {
  readonly listings: MatchableListings;
  readonly weights: MatchWeightsStore;
  readonly rebuildRequests: RebuildRequests;
  readonly statistics: ShardStatistics;
  readonly familyRules: FamilyRulesStore;
}

interface LoadedIndex {
  readonly index: MatchIndex;
  readonly snapshot: string;
  readonly request: number;
  readonly rulesVersion: number;
}

/** Listings by id: by their id alone where the index holds them, else as they are. */
export type ListingRefs = ReadonlyMap<string, ListingRef>;

/**
 * The match index of one shard in this process: a projection of `matchable_listings`, all demands and the shard's
 * supplies, brought up to date before each use by reading exactly what became visible since the last time. Losing it
 * loses nothing; every worker holds its own.
 */
export class ShardIndex {
  private readonly log = new Logger(ShardIndex.name);
  private index = new MatchIndex();
  /** The snapshot that the index agrees with; null before the first reading. */
  private snapshot: string | null = null;
  /** The newest request to rebuild it that it has followed. */
  private request = 0;
  /** Of the families by which its goods are told apart. */
  private rulesVersion = 0;
  private rebuilding: Promise<void> | null = null;
  private replacement: LoadedIndex | null = null;
  private reading: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(
    private readonly sources: IndexSources,
    readonly shard: Shard,
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
    return this.snapshot === null ? 0 : this.sources.listings.lagSince(this.snapshot);
  }

  /** Listings to be matched here: those of other shards are read from the database. What is missing may not be matched. */
  async refs(ids: readonly string[]): Promise<ListingRefs> {
    const elsewhere = this.shard.of === 1 ? [] : ids.filter((id) => !this.has(id));
    const queryListings = await this.sources.listings.read(elsewhere);
    return new Map<string, ListingRef>([
      ...ids.filter((id) => this.has(id)).map((id) => [id, id] as const),
      ...queryListings.flatMap(({ id, listing }) => (listing ? [[id, listing] as const] : [])),
    ]);
  }

  /** The k counterparts here that suit a listing best, best first; none for one that cannot be matched. */
  top(ref: ListingRef, side: Side, k: number): Match[] {
    const stop = matchMetrics.hit.startTimer({ side });
    const options = { k: Math.min(k, MAX_K) };
    const matches = this.ifReadable(() => {
      if (!this.stillHere(ref)) return [];
      return side === 'demand'
        ? this.index.topSupplies(ref, options)
        : this.index.topDemands(ref, options);
    });
    stop();
    return matches ?? [];
  }

  /** Both sides' best k of each listing, as work that other threads can do. Only where this index holds all supplies. */
  sweepJob(k: number): SweepJob {
    return this.index.sweepJob({ k });
  }

  get weightsVersion(): number {
    return this.index.weights.version;
  }

  /** A pair as both sides see it; `apart` when a hard constraint keeps it apart, null when one of them is gone. */
  pair(
    supply: ListingRef | undefined,
    demand: ListingRef | undefined,
  ): ScoredPair | 'apart' | null {
    if (!supply || !demand) return null;
    return this.ifReadable(() => {
      if (!this.stillHere(supply) || !this.stillHere(demand)) return null;
      const scores = this.index.scores(supply, demand);
      return scores ? { ...scores, weightsVersion: this.index.weights.version } : 'apart';
    });
  }

  versionOf(ref: ListingRef): number {
    return (typeof ref === 'string' ? this.index.versionOf(ref) : ref.version) ?? 0;
  }

  /** How many of this shard's supplies use each word. */
  async publishStatistics(): Promise<void> {
    await this.sources.statistics.publish(this.shard, this.index.statisticsOf('supply'));
  }

  /** Weighs words as the other shards' supplies use them too. */
  async takeStatistics(): Promise<void> {
    await this.giveStatistics(this.index);
  }

  private stillHere(ref: ListingRef): boolean {
    return typeof ref !== 'string' || this.index.has(ref);
  }

  private async read(): Promise<void> {
    const { listings, weights: store, rebuildRequests, familyRules } = this.sources;
    const now = await listings.now();
    if (now === this.snapshot && !this.replacement) return;
    const [weights, request] = [await store.current(), await rebuildRequests.newest()];
    const rules = await familyRules.current();
    // Of rules that were replaced while it was read.
    if (this.replacement?.rulesVersion !== rules.version) this.replacement = null;
    // By other rules all goods are read again, and nothing is matched by the old ones meanwhile.
    if (this.snapshot === null || rules.version !== this.rulesVersion)
      this.use(await this.load(weights, request, rules));
    else if (this.replacement) this.use(this.replacement);
    else if (request !== this.request) this.rebuilding ??= this.rebuild(weights, request, rules);
    await this.readChanges(this.snapshot!, now);
    this.index.useWeights(weights);
    this.snapshot = now;
    matchMetrics.listings.set({ shard: this.shard.number }, this.index.size);
  }

  private use({ index, snapshot, request, rulesVersion }: LoadedIndex): void {
    [this.index, this.snapshot, this.request] = [index, snapshot, request];
    this.rulesVersion = rulesVersion;
    this.replacement = null;
  }

  /** The old index is used until the new one is complete. */
  private async rebuild(
    weights: MatchWeights,
    request: number,
    rules: FamilyRulesVersion,
  ): Promise<void> {
    try {
      this.replacement = await this.load(weights, request, rules);
    } catch (error) {
      this.log.warn({ err: error as Error }, 'rebuilding the match index failed, retrying');
    }
    this.rebuilding = null;
  }

  private async load(
    weights: MatchWeights,
    request: number,
    { rules, version: rulesVersion }: FamilyRulesVersion,
  ): Promise<LoadedIndex> {
    const stop = matchMetrics.load.startTimer({ shard: this.shard.number });
    const snapshot = await this.sources.listings.now();
    const index = new MatchIndex({ weights, families: familiesUnder(rules) });
    await this.sources.listings.forEach(this.shard, (listing) => this.add(index, listing));
    await this.giveStatistics(index);
    stop();
    return { index, snapshot, request, rulesVersion };
  }

  private async giveStatistics(index: MatchIndex): Promise<void> {
    if (this.shard.of === 1) return;
    index.useStatisticsOfOthers([await this.sources.statistics.ofOthers(this.shard)]);
  }

  private async readChanges(from: string, to: string): Promise<void> {
    for await (const batch of this.sources.listings.changedBetween(from, to, this.shard)) {
      for (const { id, listing } of batch) {
        if (listing) this.add(this.index, listing);
        else this.index.remove(id);
      }
    }
  }

  /** A listing that the engine cannot read stays unmatched; the others are indexed. */
  private add(index: MatchIndex, listing: IndexedListing): void {
    const added = this.ifReadable(() => index.upsert(listing), listing.id);
    if (added === null) index.remove(listing.id);
  }

  /** Null for a listing that the engine cannot read, such as one with a title without a letter. */
  private ifReadable<Result>(work: () => Result, listingId?: string): Result | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof MatchInputError)) throw error;
      const { code, field } = error;
      this.log.warn({ listingId, code, field }, 'listing cannot be matched');
      return null;
    }
  }
}
