import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { SearchEngine, type DocumentVersion, type SearchDocument } from '@wanchang/search';
import { ListingEntity } from '../persistence/listing.entity';
import { toSearchDocument } from './search-document';
import {
  COUNT_FINDABLE,
  FINDABLE_LISTINGS,
  FINDABLE_VERSIONS,
  NEXT_FINDABLE_LISTINGS,
  TAKE_TURNS,
  UNFINDABLE_VERSIONS,
} from './search-projection.statements';

const BATCH = 200;
/** Of a listing that the database does not know, as after a restored backup: whatever the index holds goes. */
const NEWEST = 2_147_483_647;
/** Listings that are just being published or ended are no difference. */
const SLACK = 5;

/** The search index as a projection of `matchable_listings`: losing it loses nothing. */
@Injectable()
export class SearchProjection {
  constructor(
    private readonly database: Database,
    private readonly engine: SearchEngine,
  ) {}

  /**
   * Makes the index agree with the rows as they are now. The lock keeps two refreshes of one listing from
   * writing in the other order than they read.
   */
  async refresh(ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += BATCH) {
      await this.database.transaction(() => this.refreshBatch(ids.slice(start, start + BATCH)));
    }
  }

  /** All that a change of the unit's standing brings in or takes out. */
  async refreshMember(memberId: string): Promise<void> {
    const rows = await this.database.repository(ListingEntity).find({
      ...{ select: { id: true }, where: { memberId, state: 'published' }, order: { id: 'ASC' } },
    });
    await this.refresh(rows.map(({ id }) => id));
  }

  /** Searches are answered from the old index until the new one is complete. */
  async rebuild(): Promise<void> {
    await this.engine.rebuild(this.documents());
  }

  /**
   * Reconciles where the index holds another number of listings than there are: after an outage, or when it was wiped.
   * An index with next to nothing in it is rebuilt, which is faster.
   */
  async reconcileIfShort(): Promise<number> {
    const held = await this.engine.count();
    const { count } = (await this.database.one(COUNT_FINDABLE))!;
    const missing = count - held;
    if (Math.abs(missing) <= Math.max(SLACK, count / 1000)) return 0;
    if (held > count / 10) return this.reconcile();
    await this.rebuild();
    return missing;
  }

  /** Compares ids and versions with the rows, and refreshes what differs. Returns how many did. */
  async reconcile(): Promise<number> {
    const indexed = new Set<string>();
    let differences = 0;
    for await (const batch of this.engine.versions()) {
      batch.forEach(({ id }) => indexed.add(id));
      differences += await this.refreshed(await this.outdated(batch));
    }
    for await (const batch of this.documents()) {
      differences += await this.refreshed(
        batch.map(({ id }) => id).filter((id) => !indexed.has(id)),
      );
    }
    await this.engine.settle();
    return differences;
  }

  private async refreshBatch(ids: readonly string[]): Promise<void> {
    await this.database.query(TAKE_TURNS, [ids]);
    const rows = await this.database.query(FINDABLE_LISTINGS, [ids]);
    const found = new Set(rows.map(({ id }) => id));
    const gone = await this.database.query(UNFINDABLE_VERSIONS, [ids, [...found]]);
    if (rows.length > 0) await this.engine.upsert(rows.map(toSearchDocument));
    const known = new Set([...found, ...gone.map(({ id }) => id)]);
    const strange = ids.filter((id) => !known.has(id)).map((id) => ({ id, version: NEWEST }));
    if (gone.length + strange.length > 0) await this.engine.remove([...gone, ...strange]);
  }

  private async *documents(): AsyncGenerator<SearchDocument[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.query(NEXT_FINDABLE_LISTINGS, [after, BATCH]);
      if (rows.length === 0) return;
      yield rows.map(toSearchDocument);
      after = rows.at(-1)!.id;
    }
  }

  private async outdated(indexed: readonly DocumentVersion[]): Promise<string[]> {
    const ids = indexed.map(({ id }) => id);
    const rows = await this.database.query(FINDABLE_VERSIONS, [ids]);
    const current = new Map(rows.map(({ id, version }) => [id, version]));
    return indexed.filter(({ id, version }) => current.get(id) !== version).map(({ id }) => id);
  }

  private async refreshed(ids: readonly string[]): Promise<number> {
    await this.refresh(ids);
    return ids.length;
  }
}
