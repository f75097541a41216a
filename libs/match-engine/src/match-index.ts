import { momentOf, type Moment } from './calendar';
import { mayMatch, violations, type ConstraintName } from './constraints';
import type { Pair } from './factors/factor';
import { textValue } from './factors/text.factor';
import type {
  ExplainOptions,
  ListingRef,
  Match,
  MatchExplanation,
  MatchIndexOptions,
  MomentOptions,
  TopOptions,
} from './match';
import { matchLimits, type MatchListing, type Side } from './listing';
import { sweepHere, sweepInputOf, type SweepJob, type SweepResult } from './batch/sweep';
import { checkInteger, checkListing } from './listing.rules';
import { MatchInputError } from './match.errors';
import { mutualOf, partsOf, scoreSteps } from './score';
import { Scorer } from './scorer';
import { Candidate, standsBefore } from './search/candidate';
import { ownOf, probeOf, sharedOf, type Probe } from './search/probe';
import { BlockSearch } from './search/block-search';
import { SegmentSearch } from './search/segment-search';
import { pack, unpack } from './snapshot/packed';
import type { Segment } from './segment/segment';
import { ColumnBuffer } from './segment/column-buffer';
import { termsOf, type Row } from './segment/columns';
import { Dictionaries, type DictionaryData } from './segment/dictionaries';
import { idOfRow, SideStore, versionOf } from './segment/side-store';
import { Lexicon } from './text/lexicon';
import { Statistics, type StatisticsData, type TextStatistics } from './text/statistics';
import { Vocabulary, type VocabularyData } from './text/vocabulary';
import { TopList } from './top-list';
import { checkWeights, defaultWeights, type MatchWeights } from './weights';

/**
 * Supplies and demands in memory, matched exactly. Results depend on the listings and the moment only, never on the
 * order in which listings came in; equal scores are ordered by id.
 */
export class MatchIndex {
  private lexicon = new Lexicon();
  private readonly stores: Readonly<Record<Side, SideStore>>;
  private readonly searcher: SegmentSearch;
  private readonly blocks = new BlockSearch();
  /** Listings that are asked about and not held. */
  private readonly guests: Readonly<Record<Side, ColumnBuffer>>;
  private readonly clock: () => Date;
  private currentWeights: MatchWeights;

  /** @throws MatchWeightsError */
  constructor(
    { weights = defaultWeights, now = () => new Date() }: MatchIndexOptions = {},
    private readonly dictionaries = new Dictionaries(),
  ) {
    this.currentWeights = checkWeights(weights);
    this.clock = now;
    this.searcher = new SegmentSearch(dictionaries);
    this.guests = {
      supply: new ColumnBuffer(dictionaries),
      demand: new ColumnBuffer(dictionaries),
    };
    this.stores = { supply: new SideStore(dictionaries), demand: new SideStore(dictionaries) };
  }

  /**
   * An index of everything that a source gives, one listing after another, so that no more than one need be in memory.
   * @param refused is told of listings that cannot be matched on, which are left out; without it the first one rejects.
   * @throws MatchInputError
   */
  static async from(
    listings: AsyncIterable<MatchListing> | Iterable<MatchListing>,
    { refused, ...options }: MatchIndexOptions & Refusals = {},
  ): Promise<MatchIndex> {
    const index = new MatchIndex(options);
    for await (const listing of listings) {
      try {
        checkListing(listing);
        if (index.has(listing.id)) throw new MatchInputError('id-duplicate', 'id');
      } catch (error) {
        if (!refused || !(error instanceof MatchInputError)) throw error;
        refused(listing, error);
        continue;
      }
      index.insert(listing);
    }
    index.settle();
    return index;
  }

  /** How many listings of both sides it holds. */
  get size(): number {
    return this.stores.supply.size + this.stores.demand.size;
  }

  has(id: string): boolean {
    return this.rowOf(id) !== null;
  }

  /** The version of a listing that it holds; null when it does not hold the listing. */
  versionOf(id: string): number | null {
    const found = this.rowOf(id);
    return found && versionOf(found.row);
  }

  get weights(): MatchWeights {
    return this.currentWeights;
  }

  /** Takes effect at once, without a rebuild. @throws MatchWeightsError */
  useWeights(weights: MatchWeights): void {
    this.currentWeights = checkWeights(weights);
  }

  /** Id and version of every listing, to be compared with the source. */
  *versions(): IterableIterator<readonly [id: string, version: number]> {
    for (const store of Object.values(this.stores)) {
      for (const row of store.rows()) yield [idOfRow(row), versionOf(row)];
    }
  }

  /**
   * Adds or replaces a listing; the listing is copied.
   * @returns false when the index holds a newer version, which then stays.
   * @throws MatchInputError
   */
  upsert(listing: MatchListing): boolean {
    checkListing(listing);
    const present = this.rowOf(listing.id);
    if (present && versionOf(present.row) > listing.version) return false;
    if (present) this.take(present);
    this.insert(listing);
    return true;
  }

  /**
   * Adds many listings, or none of them when one is refused.
   * @throws MatchInputError also for an id that occurs twice or is present.
   */
  load(listings: readonly MatchListing[]): void {
    const ids = new Set<string>();
    for (const listing of listings) {
      checkListing(listing);
      if (ids.has(listing.id) || this.has(listing.id)) {
        throw new MatchInputError('id-duplicate', 'id');
      }
      ids.add(listing.id);
    }
    for (const listing of listings) this.insert(listing);
  }

  /** @returns whether it was there. */
  remove(id: string): boolean {
    const found = this.rowOf(id);
    if (found) this.take(found);
    return found !== null;
  }

  /** The best supplies for a demand by its directed score. @throws MatchInputError */
  topSupplies(demand: ListingRef, options: TopOptions = {}): Match[] {
    return this.top('demand', demand, options);
  }

  /** The best demands for a supply by its directed score. @throws MatchInputError */
  topDemands(supply: ListingRef, options: TopOptions = {}): Match[] {
    return this.top('supply', supply, options);
  }

  /** The harmonic mean of both directed scores; 0 when a constraint keeps the pair apart. @throws MatchInputError */
  mutual(supply: ListingRef, demand: ListingRef, options: MomentOptions = {}): number {
    return this.explain(supply, demand, options)?.mutual ?? 0;
  }

  /** The names of all constraints that keep a pair apart; none: it can match. @throws MatchInputError */
  whyNot(supply: ListingRef, demand: ListingRef, options: MomentOptions = {}): ConstraintName[] {
    const [a, b] = [this.find('supply', supply), this.find('demand', demand)];
    const circumstances = { dictionaries: this.dictionaries, now: this.momentAt(options) };
    return violations(a.columns, a.at, b.columns, b.at, circumstances);
  }

  /** Why a pair scores as it does; null when a constraint keeps it apart. @throws MatchInputError */
  explain(
    supplyRef: ListingRef,
    demandRef: ListingRef,
    { view = 'demand', ...options }: ExplainOptions = {},
  ): MatchExplanation | null {
    const circumstances = { dictionaries: this.dictionaries, now: this.momentAt(options) };
    const [supply, demand] = [this.find('supply', supplyRef), this.find('demand', demandRef)];
    if (!mayMatch(supply.columns, supply.at, demand.columns, demand.at, circumstances)) return null;
    const [own, other] = view === 'demand' ? [demand, supply] : [supply, demand];
    const probe = probeOf(view, own, this.lexicon.statistics);
    const shared = sharedOf(probe, other);
    const pair: Pair = {
      supply,
      demand,
      view,
      text: textValue(shared, probe.own),
      ...circumstances,
    };
    const parts = partsOf(pair, this.weights);
    const steps = (from: typeof parts) =>
      from.reduce((sum, { contribution }) => sum + contribution, 0) * scoreSteps;
    const common = steps(
      parts.filter(({ factor }) => factor !== 'text' && factor !== 'reputation'),
    );
    const { columns, at } = other;
    const candidate = new Candidate(steps(parts), shared, common, columns, at);
    const match = this.matchOf(probe, candidate, new Scorer(this.weights.factors, circumstances));
    return { ...match, view, weightsVersion: this.weights.version, parts };
  }

  /**
   * The best `k` demands of every supply and the best `k` supplies of every demand at once, exactly as `topDemands` and
   * `topSupplies` give them one by one. @throws MatchInputError
   */
  sweep(options: TopOptions = {}): SweepResult {
    return sweepHere(this.sweepJob(options));
  }

  /** The same as work for `SweepThreads`. It stays as it is, whatever changes in the index. @throws MatchInputError */
  sweepJob({ k = 20, ...options }: TopOptions = {}): SweepJob {
    checkInteger('k', k, 1, matchLimits.k);
    const now = this.momentAt(options);
    this.settle('supply', 'demand');
    const size = this.lexicon.vocabulary.size;
    const [supplies, demands] = [this.stores.supply.whole(size), this.stores.demand.whole(size)];
    return {
      input: sweepInputOf(supplies, demands, k, this.lexicon.statistics),
      weights: this.weights.factors,
      now,
      dictionaries: this.dictionaries.data(),
    };
  }

  /**
   * The whole index as bytes, without weights, to be kept in a file or sent to another process. About 0.6 kB for each
   * listing.
   */
  snapshot(): Uint8Array {
    this.settle('supply', 'demand');
    const { vocabulary, statistics } = this.lexicon;
    const data: SnapshotData = {
      format: snapshotFormat,
      supply: this.stores.supply.whole(vocabulary.size),
      demand: this.stores.demand.whole(vocabulary.size),
      vocabulary: vocabulary.data(),
      statistics: statistics.data(),
      dictionaries: this.dictionaries.data(),
    };
    return pack(data);
  }

  /**
   * An index that gives what the one behind the snapshot gave; it takes changes as that one did.
   * @throws MatchInputError snapshot-invalid for bytes that `snapshot` did not make, or made in another version.
   */
  static restore(bytes: Uint8Array, options: MatchIndexOptions = {}): MatchIndex {
    const data = unpack(bytes) as SnapshotData;
    if (data.format !== snapshotFormat) throw new MatchInputError('snapshot-invalid', 'snapshot');
    const vocabulary = Vocabulary.from(data.vocabulary);
    const index = new MatchIndex(options, Dictionaries.from(data.dictionaries));
    index.lexicon = new Lexicon(vocabulary, Statistics.from(data.statistics, vocabulary));
    index.stores.supply.restore(data.supply);
    index.stores.demand.restore(data.demand);
    return index;
  }

  /** The counts of one side's words, to be given to the other shards. */
  statisticsOf(side: Side): TextStatistics {
    return this.lexicon.statistics.export(side);
  }

  /** Counts of listings that other shards hold, so that every shard weighs words alike. Replaces what was given before. */
  useStatisticsOfOthers(statistics: readonly TextStatistics[]): void {
    this.lexicon.statistics.useElsewhere(statistics);
  }

  private take({ side, row }: Found): void {
    this.lexicon.statistics.count(side, termsOf(row.columns, row.at), -1);
    this.stores[side].remove(idOfRow(row));
  }

  private insert(listing: MatchListing): void {
    const { counter, statistics } = this.lexicon;
    statistics.count(listing.side, this.stores[listing.side].add(listing, counter), 1);
  }

  /** Makes what came in ready to be searched, and forgets words once most are not used any more. */
  private settle(...sides: Side[]): void {
    for (const side of sides) this.stores[side].settle(this.lexicon.vocabulary.size);
    const used = this.lexicon.wornDownTo();
    if (used === null) return;
    const stores = Object.values(this.stores);
    for (const store of stores) store.renumber(used, this.lexicon.vocabulary.size);
    this.lexicon = this.lexicon.only(used);
  }

  private top(view: Side, ref: ListingRef, { k = 20, ...options }: TopOptions): Match[] {
    checkInteger('k', k, 1, matchLimits.k);
    const now = this.momentAt(options);
    this.settle(otherSide(view));
    const probe = probeOf(view, this.find(view, ref), this.lexicon.statistics);
    const store = this.stores[otherSide(view)];
    const best = new TopList<Candidate>(k, standsBefore);
    const scorer = new Scorer(this.weights.factors, { dictionaries: this.dictionaries, now });
    for (const segment of store.segments) {
      const isLarge = view === 'supply' && segment.columns.count >= leastBlockRows;
      if (isLarge)
        this.blocks.search(
          probe,
          segment,
          { scorer, lexicon: this.lexicon, k, removals: store.removals },
          best,
        );
      else this.searcher.search(probe, segment, scorer, best);
    }
    return best.inOrder().map((candidate) => this.matchOf(probe, candidate, scorer));
  }

  private matchOf(probe: Probe, candidate: Candidate, scorer: Scorer): Match {
    const { score, shared, common } = candidate;
    const own = ownOf(candidate, this.lexicon.statistics);
    const reverse = scorer.text(shared, own) + common + scorer.reputation(probe.columns, probe.at);
    const [supplyId, demandId] =
      probe.side === 'demand' ? [candidate.id, idOfRow(probe)] : [idOfRow(probe), candidate.id];
    const mutual = mutualOf(score / scoreSteps, reverse / scoreSteps);
    return { supplyId, demandId, score: score / scoreSteps, mutual };
  }

  private find(side: Side, ref: ListingRef): Row {
    if (typeof ref === 'string') {
      const found = this.rowOf(ref);
      if (!found) throw new MatchInputError('listing-unknown', side);
      if (found.side !== side) throw new MatchInputError('side-wrong', side);
      return found.row;
    }
    checkListing(ref);
    if (ref.side !== side) throw new MatchInputError('side-wrong', side);
    const guest = this.guests[side];
    guest.clear();
    const at = guest.append(ref, this.lexicon.counter.count(ref));
    return { columns: guest.columns(), at };
  }

  private rowOf(id: string): Found | null {
    for (const side of ['supply', 'demand'] as const) {
      const row = this.stores[side].find(id);
      if (row) return { side, row };
    }
    return null;
  }

  private momentAt({ now = this.clock() }: MomentOptions): Moment {
    const moment = momentOf(now);
    if (Number.isNaN(moment.ms)) throw new MatchInputError('date-invalid', 'now');
    return moment;
  }
}

/** Smaller segments are searched without laying blocks out. */
const leastBlockRows = 512;

/** Rises when a snapshot of the version before would be read wrongly. */
const snapshotFormat = 1;

interface SnapshotData {
  readonly format: number;
  readonly supply: Segment;
  readonly demand: Segment;
  readonly vocabulary: VocabularyData;
  readonly statistics: StatisticsData;
  readonly dictionaries: DictionaryData;
}

export interface Refusals {
  refused?: (listing: MatchListing, error: MatchInputError) => void;
}

interface Found {
  readonly side: Side;
  readonly row: Row;
}

function otherSide(side: Side): Side {
  return side === 'supply' ? 'demand' : 'supply';
}
