import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { CountedExposure } from '../domain/exposure';
import type { ListingToMatch } from '../domain/pair';
import type { RematchPlace, RematchReason } from '../domain/rematch';
import { RematchEntity } from './rematch.entity';
import {
  COUNT_MATCHABLE_LISTINGS,
  FIND_REMATCH,
  FOLLOWING_LISTINGS,
  LATEST_EXPOSURE,
  LIST_REMATCHES,
  NEWLY_MATCHED_UNITS,
  REMATCH_STATE,
  type Rematch,
  type RematchState,
} from './rematches.statements';

export type { Rematch, RematchState } from './rematches.statements';

/** Runs that match everything again: why, and up to where they are done. How they are is said by their runs. */
@Injectable()
export class Rematches {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Rematch | null> {
    return this.database.one(FIND_REMATCH, [id]);
  }

  /** Newest first, from behind one; at most `limit`. */
  list(limit: number, afterId: string | null = null): Promise<Rematch[]> {
    return this.database.query(LIST_REMATCHES, [limit, afterId]);
  }

  async state(): Promise<RematchState> {
    return (await this.database.one(REMATCH_STATE))!;
  }

  /** Beside its run, which has its id. */
  async insert(id: string, reason: RematchReason): Promise<void> {
    await this.database.repository(RematchEntity).insert({ id, reason });
  }

  async noteExposure(id: string, exposure: CountedExposure): Promise<void> {
    await this.database.repository(RematchEntity).update({ id }, { exposure });
  }

  /** What the newest re-match that went so far has counted. */
  latestExposure() {
    return this.database.one(LATEST_EXPOSURE, []);
  }

  async place(id: string): Promise<RematchPlace> {
    return this.database.repository(RematchEntity).findOneByOrFail({ id });
  }

  async moveTo(id: string, { side, after }: RematchPlace): Promise<void> {
    await this.database.repository(RematchEntity).update({ id }, { side, after });
  }

  /** The listings behind a place, of its side. */
  following({ side, after }: RematchPlace, limit: number): Promise<ListingToMatch[]> {
    return this.database.query(FOLLOWING_LISTINGS, [side, after, limit]);
  }

  async countListings(): Promise<number> {
    return (await this.database.one(COUNT_MATCHABLE_LISTINGS))!.count;
  }

  /** Units with matches that were stored for the first time since an instant. */
  async newlyMatchedUnits(since: Date): Promise<string[]> {
    const units = await this.database.query(NEWLY_MATCHED_UNITS, [since]);
    return units.map(({ memberId }) => memberId);
  }
}
