import { otherSide } from '@wanchang/kernel';
import { momentOf, type Moment } from './calendar';
import { mayMatch, violations, type ConstraintName } from './constraints';
import type { ViewedPair } from './factors/factor';
import type {
  ExplainOptions,
  ListingRef,
  Match,
  MatchExplanation,
  MatchIndexOptions,
  MomentOptions,
  PairScores,
  TopOptions,
} from './match';
import { matchLimits, type IndexedListing, type Side } from './listing';
import { sweepHere, sweepInputOf, type SweepJob, type SweepResult } from './batch/sweep';
import { checkInteger, checkListing } from './listing.rules';
import { MatchInputError } from './match.errors';
import { ListingStore } from './listing-store';
import { scoresOf } from './pair-scores';
import { missesIn, mutualOf, partsOf } from './score';
import { Scorer } from './scorer';
import { Candidate, standsBefore } from './search/candidate';
import { ownOf, probeOf, sharedOf, type Probe } from './search/probe';
import { canLayOut } from './search/lane-rows';
import { LaneSearch } from './search/lane-search';
import { RowSearch } from './search/row-search';
import { idOfRow, versionOf } from './segment/side-store';
import type { TextStatistics } from './text/statistics';
import { TopList } from './top-list';
import { checkWeights, defaultWeights, type MatchWeights } from './weights';
import { maxPlaces } from './batch/sweep-fields';
import { missSteps, scoreSteps, textValue } from './factors/values';

/**
 * Supplies and demands in memory, matched exactly. Results depend on the listings and the moment only, never on the
 * order in which listings came in; equal scores are ordered by id.
 */
export class MatchIndex {
  private readonly store: ListingStore;
  private readonly rows = new RowSearch();
  private readonly lanes = new LaneSearch();
  private readonly clock: () => Date;
  private currentWeights: MatchWeights;

  /** @throws MatchWeightsError */
  constructor({
    weights = defaultWeights,
    now = () => new Date(),
    families,
  }: MatchIndexOptions = {}) {
    this.store = new ListingStore(families);
    this.currentWeights = checkWeights(weights);
    this.clock = now;
  }

  /** How many listings of both sides it holds. */
  get size(): number {
    return this.store.size;
  }

  has(id: string): boolean {
    return this.store.find(id) !== null;
  }

  /** The version of a listing that it holds; null when it does not hold the listing. */
  versionOf(id: string): number | null {
    const found = this.store.find(id);
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
  versions(): IterableIterator<readonly [id: string, version: number]> {
    return this.store.versions();
  }

  /**
   * Adds or replaces a listing; the listing is copied.
   * @returns false when the index holds a newer version, which then stays.
   * @throws MatchInputError
   */
  upsert(listing: IndexedListing): boolean {
    checkListing(listing);
    const present = this.store.find(listing.id);
    if (present && versionOf(present.row) > listing.version) return false;
    if (present) this.store.remove(present);
    this.store.insert(listing);
    return true;
  }

  /**
   * Adds many listings, or none of them when one is refused.
   * @throws MatchInputError also for an id that occurs twice or is present.
   */
  load(listings: readonly IndexedListing[]): void {
    const ids = new Set<string>();
    for (const listing of listings) {
      checkListing(listing);
      if (ids.has(listing.id) || this.has(listing.id)) {
        throw new MatchInputError('id-duplicate', 'id');
      }
      ids.add(listing.id);
    }
    for (const listing of listings) this.store.insert(listing);
  }

  /** @returns whether it was there. */
  remove(id: string): boolean {
    const found = this.store.find(id);
    if (found) this.store.remove(found);
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

  /** The names of all constraints that keep a pair apart; none: it can match. @throws MatchInputError */
  whyNot(supply: ListingRef, demand: ListingRef, options: MomentOptions = {}): ConstraintName[] {
    const [a, b] = [this.store.rowOf('supply', supply), this.store.rowOf('demand', demand)];
    const circumstances = { dictionaries: this.store.dictionaries, now: this.momentAt(options) };
    return violations(a.columns, a.at, b.columns, b.at, circumstances);
  }

  /** A pair as both sides see it; null when a constraint keeps it apart. @throws MatchInputError */
  scores(
    supplyRef: ListingRef,
    demandRef: ListingRef,
    options: MomentOptions = {},
  ): PairScores | null {
    const circumstances = { dictionaries: this.store.dictionaries, now: this.momentAt(options) };
    const [a, b] = [this.store.rowOf('supply', supplyRef), this.store.rowOf('demand', demandRef)];
    if (!mayMatch(a.columns, a.at, b.columns, b.at, circumstances)) return null;
    const scorer = new Scorer(this.weights.factors, circumstances);
    return scoresOf(a, b, scorer, this.store.lexicon.statistics);
  }

  /** Why a pair scores as it does; null when a constraint keeps it apart. @throws MatchInputError */
  explain(
    supplyRef: ListingRef,
    demandRef: ListingRef,
    { view = 'demand', ...options }: ExplainOptions = {},
  ): MatchExplanation | null {
    const circumstances = { dictionaries: this.store.dictionaries, now: this.momentAt(options) };
    const [supply, demand] = [
      this.store.rowOf('supply', supplyRef),
      this.store.rowOf('demand', demandRef),
    ];
    if (!mayMatch(supply.columns, supply.at, demand.columns, demand.at, circumstances)) return null;
    const [own, other] = view === 'demand' ? [demand, supply] : [supply, demand];
    const probe = probeOf(view, own, this.store.lexicon.statistics);
    const shared = sharedOf(probe, other);
    const pair: ViewedPair = {
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
    const misses = missesIn(parts);
    const less = missSteps(misses);
    const score = Math.max(0, steps(parts) - less);
    const candidate = new Candidate(score, shared, common - less, columns, at);
    const match = this.matchOf(probe, candidate, new Scorer(this.weights.factors, circumstances));
    const deduction = (steps(parts) - score) / scoreSteps;
    return { ...match, view, weightsVersion: this.weights.version, parts, misses, deduction };
  }

  /**
   * The best `k` demands of every supply and the best `k` supplies of every demand at once, exactly as `topDemands` and
   * `topSupplies` give them one by one. @throws MatchInputError also `sweep-too-large`, beyond 1,048,576 demands.
   */
  sweep(options: TopOptions = {}): SweepResult {
    return sweepHere(this.sweepJob(options));
  }

  /** The same as work for `SweepThreads`. It stays as it is when the index changes. @throws MatchInputError */
  sweepJob({ k = 20, ...options }: TopOptions = {}): SweepJob {
    checkInteger('k', k, 1, matchLimits.k);
    const now = this.momentAt(options);
    const { supply, demand, dictionaries } = this.store.settled();
    if (demand.columns.count > maxPlaces) throw new MatchInputError('sweep-too-large', 'demands');
    return {
      input: sweepInputOf(supply, demand, k, this.store.lexicon.statistics),
      weights: this.weights.factors,
      now,
      dictionaries,
    };
  }

  /** The counts of one side's words, to be given to the other shards. */
  statisticsOf(side: Side): TextStatistics {
    return this.store.lexicon.statistics.export(side);
  }

  /** Counts of listings that other shards hold, so that every shard weighs words alike. Replaces what was given before. */
  useStatisticsOfOthers(statistics: readonly TextStatistics[]): void {
    this.store.lexicon.statistics.useElsewhere(statistics);
  }

  private top(view: Side, ref: ListingRef, { k = 20, ...options }: TopOptions): Match[] {
    checkInteger('k', k, 1, matchLimits.k);
    const now = this.momentAt(options);
    this.store.settle(otherSide(view));
    const probe = probeOf(view, this.store.rowOf(view, ref), this.store.lexicon.statistics);
    const { segments } = this.store.stores[otherSide(view)];
    const best = new TopList<Candidate>(k, standsBefore);
    const scorer = new Scorer(this.weights.factors, {
      dictionaries: this.store.dictionaries,
      now,
    });
    for (const segment of segments) {
      if (canLayOut(segment, this.store.dictionaries))
        this.lanes.search(probe, segment, scorer, best, k);
      else this.rows.search(probe, segment, scorer, best);
    }
    return best.inOrder().map((candidate) => this.matchOf(probe, candidate, scorer));
  }

  private matchOf(probe: Probe, candidate: Candidate, scorer: Scorer): Match {
    const { score, shared, common } = candidate;
    const own = ownOf(candidate, this.store.lexicon.statistics);
    const reverse = Math.max(0, scorer.text(shared, own) + common + scorer.reputation(probe.columns, probe.at)); // prettier-ignore
    const [supplyId, demandId] =
      probe.side === 'demand' ? [candidate.id, idOfRow(probe)] : [idOfRow(probe), candidate.id];
    const mutual = mutualOf(score / scoreSteps, reverse / scoreSteps);
    return { supplyId, demandId, score: score / scoreSteps, mutual };
  }

  private momentAt({ now = this.clock() }: MomentOptions): Moment {
    const moment = momentOf(now);
    if (Number.isNaN(moment.ms)) throw new MatchInputError('date-invalid', 'now');
    return moment;
  }
}
