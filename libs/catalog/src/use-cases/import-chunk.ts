import { Injectable } from '@nestjs/common';
import { newId, shanghaiDate } from '@wanchang/kernel';
import { MemberDirectory } from '@wanchang/membership';
import { Audit, Outbox } from '@wanchang/platform';
import { listingChanged } from '../catalog.events';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportFacts } from '../domain/import/import-facts';
import { rawOf } from '../domain/import/raw';
import { readRow } from '../domain/import/read-row';
import type { SheetRecord } from '../domain/import/records';
import { IMPORT_LIMITS, type ListingImport } from '../domain/listing-import';
import { publishProblems } from '../domain/publish.rules';
import { Imports, type ImportedRow } from '../persistence/imports';
import { Listings, type NewListing } from '../persistence/listings';
import { ImportProgress } from './import-progress';

interface Outcome {
  readonly row: ImportedRow;
  readonly listing: NewListing | null;
}

/** The next few rows of an import, in the caller's transaction. */
@Injectable()
export class ImportChunk {
  constructor(
    private readonly imports: Imports,
    private readonly listings: Listings,
    private readonly members: MemberDirectory,
    private readonly progress: ImportProgress,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Goes on from where the import is now. Returns whether there is more to do.
   * @throws DomainError catalog.import-without-access when the unit has none any more (R12.3)
   */
  async execute(importId: string, records: readonly SheetRecord[]): Promise<boolean> {
    const now = await this.imports.lock(importId);
    if (now?.state !== 'running') return false;
    if (!(await this.members.isActive(now.memberId))) throw catalogErrors('import-without-access');
    const facts = await this.factsOf(now);
    const end = now.processed + IMPORT_LIMITS.rowsAtOnce;
    const outcomes = records
      .slice(now.processed, end)
      .map((record) => outcomeOf(record, facts, now));
    await this.write(now, outcomes);
    if (end < records.length) {
      await this.progress.announce(importId);
      return true;
    }
    await this.progress.finish(importId, 'done');
    return false;
  }

  private async factsOf({ side, kind, memberId }: ListingImport): Promise<ImportFacts> {
    const unit = await this.members.ref(memberId);
    return { side, kind, regionCode: unit!.regionCode, today: shanghaiDate(new Date()) };
  }

  private async write(now: ListingImport, outcomes: readonly Outcome[]): Promise<void> {
    const listings = outcomes.map(({ listing }) => listing).filter((listing) => listing !== null);
    await this.listings.insert(listings, now.createdBy);
    await this.imports.recordRows(
      now.id,
      outcomes.map(({ row }) => row),
    );
    const ids = listings.map(({ id }) => id);
    await this.audit.record('catalog.listings-imported', now.id, null, {
      memberId: now.memberId,
      listingIds: ids,
    });
    for (const { id, memberId, state, content } of listings) {
      if (state === 'draft') continue;
      await this.outbox.publish(listingChanged, {
        listingId: id,
        memberId,
        side: content.side,
        version: 1,
        state,
      });
    }
  }
}

/** A row that may not be published becomes a draft, and says why. */
function outcomeOf(
  record: SheetRecord,
  facts: ImportFacts,
  { memberId, publish }: ListingImport,
): Outcome {
  const { title, content, problems } = readRow(record, facts);
  const row = { row: record.row, title, raw: rawOf(record) };
  if (!content) return { row: { ...row, listingId: null, problems }, listing: null };
  const id = newId();
  const missing = publish ? publishProblems(content, facts.today) : [];
  const state = publish && missing.length === 0 ? 'published' : 'draft';
  return {
    row: { ...row, listingId: id, problems: [...problems, ...missing] },
    listing: { id, memberId, state, content },
  };
}
