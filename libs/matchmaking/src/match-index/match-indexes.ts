import { Injectable } from '@nestjs/common';
import { MatchSettings } from '../match.settings';
import { RebuildRequests } from '../persistence/rebuild-requests';
import { MatchableListings } from '../persistence/matchable-listings';
import { FamilyRulesStore } from '../persistence/family-rules-store';
import { MatchWeightsStore } from '../persistence/match-weights';
import { ShardStatistics, type StatisticsEdition } from '../persistence/shard-statistics';
import { ShardIndex } from './shard-index';

/** Statistics are published again once the index has grown or shrunk by this share. */
const DRIFT = 0.01;
/** The others' statistics are read again at most so often: they are large and change little. */
const TAKE_EVERY_MS = 600_000;

/** The match indexes that this process holds: one, or one for each of its shards of the supplies. */
@Injectable()
export class MatchIndexes {
  readonly held: readonly ShardIndex[];
  readonly shards: readonly number[];
  private readonly published = new Map<ShardIndex, number>();
  private readonly taken = new Map<ShardIndex, StatisticsEdition & { when: number }>();

  constructor(
    listings: MatchableListings,
    weights: MatchWeightsStore,
    rebuildRequests: RebuildRequests,
    private readonly statistics: ShardStatistics,
    familyRules: FamilyRulesStore,
    { MATCH_SHARDS: of, MATCH_SHARD: held }: MatchSettings,
  ) {
    const sources = { listings, weights, rebuildRequests, statistics, familyRules };
    this.held = held.map((number) => new ShardIndex(sources, { number, of }));
    this.shards = Array.from({ length: of }, (_, number) => number);
  }

  get sharded(): boolean {
    return this.shards.length > 1;
  }

  /** One that holds all demands; each does. */
  get any(): ShardIndex {
    return this.held[0]!;
  }

  /** @throws Error for a shard that this process does not hold */
  of(number: number): ShardIndex {
    const index = this.held.find(({ shard }) => shard.number === number);
    if (!index) throw new Error(`shard ${number} is not held here`);
    return index;
  }

  /** Publishes what words the supplies here use, and takes over what the other shards have published. */
  async exchangeStatistics(): Promise<void> {
    if (!this.sharded) return;
    for (const index of this.held) await this.publish(index);
    for (const index of this.held) {
      const edition = await this.statistics.editionOfOthers(index.shard);
      if (!this.isDue(index, edition)) continue;
      await index.takeStatistics();
      this.taken.set(index, { ...edition, when: Date.now() });
    }
  }

  /** At once for a shard that was not heard of before. */
  private isDue(index: ShardIndex, { shards, at }: StatisticsEdition): boolean {
    const taken = this.taken.get(index);
    if (taken?.shards !== shards) return true;
    return taken.at !== at && Date.now() - taken.when >= TAKE_EVERY_MS;
  }

  private async publish(index: ShardIndex): Promise<void> {
    const before = this.published.get(index);
    if (before !== undefined && Math.abs(index.size - before) <= DRIFT * before) return;
    await index.publishStatistics();
    this.published.set(index, index.size);
  }
}
