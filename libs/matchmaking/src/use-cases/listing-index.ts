import { Injectable, Logger } from '@nestjs/common';
import { MatchIndex, MatchInputError, type MatchExplanation } from '@wanchang/match-engine';
import { Gauge } from 'prom-client';
import { MatchListings, type ListingChange } from '../persistence/match-listings';
import { MatchWeightsStore } from '../persistence/match-weights';

/** A transaction that began before the last reading may have committed behind it by at most this much. */
const OVERLAP_MS = 60_000;
const BEGINNING = '-infinity';
const NO_ID = '00000000-0000-0000-0000-000000000000';

const indexSize = new Gauge({
  name: 'wanchang_match_index_listings',
  help: 'Listings in the match index of this process',
});

/** A match in both directions: what each side is told. */
export interface BothViews {
  readonly demand: MatchExplanation;
  readonly supply: MatchExplanation;
}

/**
 * The match index of this process: a projection of the published listings, read from the database before each use.
 * Losing it loses nothing; every worker holds its own.
 */
@Injectable()
export class ListingIndex {
  private readonly log = new Logger(ListingIndex.name);
  private readonly index = new MatchIndex();
  private readUntil = BEGINNING;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly listings: MatchListings,
    private readonly weights: MatchWeightsStore,
  ) {}

  /** Reads what changed since the last time; callers at the same time wait for one another. */
  async refresh(): Promise<void> {
    const read = this.reading.then(() => this.readChanges());
    this.reading = read.catch(() => undefined);
    await read;
  }

  /** The counterparts that suit a listing best, best first, each explained from both sides; none once it is gone. */
  matchesOf(listingId: string, side: 'supply' | 'demand', k: number): BothViews[] {
    if (!this.index.has(listingId)) return [];
    const matches =
      side === 'demand'
        ? this.index.topSupplies(listingId, { k })
        : this.index.topDemands(listingId, { k });
    return matches.flatMap(({ supplyId, demandId }) => {
      const demand = this.index.explain(supplyId, demandId, { view: 'demand' });
      const supply = this.index.explain(supplyId, demandId, { view: 'supply' });
      return demand && supply ? [{ demand, supply }] : [];
    });
  }

  private async readChanges(): Promise<void> {
    this.index.useWeights(await this.weights.current());
    let after = { changedAt: this.readUntil, id: NO_ID };
    for (;;) {
      const changes = await this.listings.changedSince(after.changedAt, after.id);
      for (const change of changes) this.take(change);
      const last = changes.at(-1);
      if (!last) break;
      after = last;
    }
    this.readUntil = after.changedAt === BEGINNING ? BEGINNING : earlier(after.changedAt);
    indexSize.set(this.index.size);
  }

  /** A listing that the engine cannot read (a title without a letter) stays unmatched; the others go on. */
  private take({ id, listing }: ListingChange): void {
    try {
      if (listing) this.index.upsert(listing);
      else this.index.remove(id);
    } catch (error) {
      if (!(error instanceof MatchInputError)) throw error;
      this.index.remove(id);
      this.log.warn(
        { listingId: id, code: error.code, field: error.field },
        'listing cannot be matched',
      );
    }
  }
}

function earlier(instant: string): string {
  return new Date(Date.parse(instant) - OVERLAP_MS).toISOString();
}
