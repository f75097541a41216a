import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { SearchEngine, type DocumentVersion, type SearchDocument } from '@wanchang/search';
import { ListingEntity } from '../persistence/listing.entity';
import { toSearchDocument } from './search-document';
import {
  FINDABLE_LISTINGS,
  FINDABLE_VERSIONS,
  NEXT_FINDABLE_LISTINGS,
  TAKE_TURNS,
  UNFINDABLE_VERSIONS,
} from './search-projection.statements';

const BATCH = 200;

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
    return differences;
  }

  private async refreshBatch(ids: readonly string[]): Promise<void> {
    await this.database.query(TAKE_TURNS, [ids]);
    const rows = await this.database.query(FINDABLE_LISTINGS, [ids]);
    const found = new Set(rows.map(({ id }) => id));
    const gone = await this.database.query(UNFINDABLE_VERSIONS, [ids, [...found]]);
    if (rows.length > 0) await this.engine.upsert(rows.map(toSearchDocument));
    if (gone.length > 0) await this.engine.remove(gone);
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
