import { momentOf, type Moment } from './calendar';
import { mayMatch, violations, type ConstraintName } from './constraints';
import { entryOf, type Entry } from './entry';
import type { Pair } from './factors/factor';
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
import { checkInteger, checkListing } from './listing.rules';
import { MatchInputError } from './match.errors';
import { Pool } from './pool';
import { mutualOf, partsOf, scoreOf } from './score';
import { Corpus } from './text/corpus';
import { termsOf } from './text/terms';
import { TextProbe } from './text/text-probe';
import { TopList } from './top-list';
import { checkWeights, defaultWeights, type MatchWeights } from './weights';

/**
 * Supplies and demands in memory, matched exactly. Results depend on the listings and the moment only, never on the
 * order in which listings came in; equal scores are ordered by id.
 */
export class MatchIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly corpus = new Corpus();
  private readonly pools: Record<Side, Pool> = { supply: new Pool(), demand: new Pool() };
  private readonly clock: () => Date;
  private currentWeights: MatchWeights;

  /** @throws MatchWeightsError */
  constructor({ weights = defaultWeights, now = () => new Date() }: MatchIndexOptions = {}) {
    this.currentWeights = checkWeights(weights);
    this.clock = now;
  }

  /** How many listings of both sides it holds. */
  get size(): number {
    return this.entries.size;
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** The version of a listing that it holds; null when it does not hold the listing. */
  versionOf(id: string): number | null {
    return this.entries.get(id)?.listing.version ?? null;
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
    for (const [id, { listing }] of this.entries) yield [id, listing.version];
  }

  /**
   * Adds or replaces a listing; the listing is copied.
   * @returns false when the index holds a newer version, which then stays.
   * @throws MatchInputError
   */
  upsert(listing: MatchListing): boolean {
    checkListing(listing);
    const present = this.entries.get(listing.id);
    if (present && present.listing.version > listing.version) return false;
    this.remove(listing.id);
    this.insert(listing);
    return true;
  }

  /**
   * Adds many listings, or none of them when one is refused.
   * @throws MatchInputError also for an id that occurs twice or is present.
   */
  load(listings: readonly MatchListing[]): void {
    const ids = new Set(this.entries.keys());
    for (const listing of listings) {
      checkListing(listing);
      if (ids.has(listing.id)) throw new MatchInputError('id-duplicate', 'id');
      ids.add(listing.id);
    }
    for (const listing of listings) this.insert(listing);
  }

  /** @returns whether it was there. */
  remove(id: string): boolean {
    const entry = this.entries.get(id);
    if (!entry) return false;
    this.entries.delete(id);
    this.pools[entry.listing.side].remove(entry);
    this.corpus.remove(entry.listing.side, entry.vector);
    return true;
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
    const moment = this.momentAt(options);
    return violations(this.find('supply', supply), this.find('demand', demand), moment);
  }

  /** Why a pair scores as it does; null when a constraint keeps it apart. @throws MatchInputError */
  explain(
    supplyRef: ListingRef,
    demandRef: ListingRef,
    { view = 'demand', ...options }: ExplainOptions = {},
  ): MatchExplanation | null {
    const now = this.momentAt(options);
    const supply = this.find('supply', supplyRef);
    const demand = this.find('demand', demandRef);
    if (!mayMatch(supply, demand, now)) return null;
    const [own, other] = view === 'demand' ? [demand, supply] : [supply, demand];
    const probe = new TextProbe(this.corpus, view, own.vector);
    const pair: Pair = { supply, demand, view, text: probe.asks(other.vector), now };
    return {
      ...this.matchOf({ pair, score: scoreOf(pair, this.weights) }, probe),
      view,
      weightsVersion: this.weights.version,
      parts: partsOf(pair, this.weights),
    };
  }

  private insert(listing: MatchListing): void {
    const entry = entryOf(listing, this.corpus.add(listing.side, termsOf(listing)));
    this.entries.set(listing.id, entry);
    this.pools[listing.side].add(entry);
  }

  private top(view: Side, ref: ListingRef, { k = 20, ...options }: TopOptions): Match[] {
    checkInteger('k', k, 1, matchLimits.k);
    const now = this.momentAt(options);
    const own = this.find(view, ref);
    const probe = new TextProbe(this.corpus, view, own.vector);
    const best = new TopList<Scored>(k, standsBefore);
    for (const other of this.pools[otherSide(view)].compatibleWith(own)) {
      const [supply, demand] = view === 'demand' ? [other, own] : [own, other];
      if (!mayMatch(supply, demand, now)) continue;
      const pair: Pair = { supply, demand, view, text: probe.asks(other.vector), now };
      best.offer({ pair, score: scoreOf(pair, this.weights) });
    }
    return best.inOrder().map((scored) => this.matchOf(scored, probe));
  }

  private matchOf({ pair, score }: Scored, probe: TextProbe): Match {
    const view = otherSide(pair.view);
    const text = probe.answers(pair[view].vector);
    const reverse = scoreOf({ ...pair, view, text }, this.weights);
    const { supply, demand } = pair;
    return {
      supplyId: supply.listing.id,
      demandId: demand.listing.id,
      score,
      mutual: mutualOf(score, reverse),
    };
  }

  private find(side: Side, ref: ListingRef): Entry {
    if (typeof ref !== 'string') checkListing(ref);
    const entry =
      typeof ref === 'string'
        ? this.entries.get(ref)
        : entryOf(ref, this.corpus.resolve(termsOf(ref)));
    if (!entry) throw new MatchInputError('listing-unknown', side);
    if (entry.listing.side !== side) throw new MatchInputError('side-wrong', side);
    return entry;
  }

  private momentAt({ now = this.clock() }: MomentOptions): Moment {
    const moment = momentOf(now);
    if (Number.isNaN(moment.ms)) throw new MatchInputError('date-invalid', 'now');
    return moment;
  }
}

interface Scored {
  readonly pair: Pair;
  readonly score: number;
}

/** Higher scores first, equal ones by the counterpart's id. */
function standsBefore(a: Scored, b: Scored): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return counterpartId(a.pair) < counterpartId(b.pair);
}

function counterpartId({ view, supply, demand }: Pair): string {
  return (view === 'demand' ? supply : demand).listing.id;
}

function otherSide(side: Side): Side {
  return side === 'supply' ? 'demand' : 'supply';
}
