import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import { Facts, type Run, type Step } from '@wanchang/platform';
import { listingPublished, listingRevised, listingsImported } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportFacts } from '../domain/import/import-facts';
import type { ImportedFile } from '../domain/listing-import';
import { ListingChanges } from '../listing-changes';
import { Imports } from '../persistence/imports';
import { Listings } from '../persistence/listings';
import { endOfChunk, outcomesOf } from './grouped-outcomes';
import type { FoundRecord, Outcome } from './import-outcome';
import { KnownGoods } from './known-goods';

/** The next few rows of an import: one step of its run. */
@Injectable()
export class ImportChunk {
  constructor(
    private readonly imports: Imports,
    private readonly listings: Listings,
    private readonly known: KnownGoods,
    private readonly changes: ListingChanges,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /**
   * Continues from where the run is.
   * @throws DomainError catalog.import-without-access when the unit has none any more (R12.3)
   */
  async execute({ id, processed, startedBy }: Run, records: readonly FoundRecord[]): Promise<Step> {
    const file = (await this.imports.file(id))!;
    if (!(await this.members.isActive(file.memberId))) throw catalogErrors('import-without-access');
    const importing = { file, facts: await this.factsOf(file) };
    const chunk = records.slice(processed, endOfChunk(records, processed));
    const known = await this.known.lock(file, chunk);
    const outcomes = outcomesOf(chunk, processed, known, importing);
    await this.write(file, startedBy, outcomes);
    const total = records.length;
    return { processed: outcomes.length, total, finished: processed + outcomes.length >= total };
  }

  private async factsOf({ side, kind, memberId }: ImportedFile): Promise<ImportFacts> {
    const unit = await this.members.ref(memberId);
    return { side, kind, regionCode: unit!.regionCode, today: await this.imports.today() };
  }

  private async write(
    file: ImportedFile,
    startedBy: string | null,
    outcomes: readonly Outcome[],
  ): Promise<void> {
    const created = outcomes.flatMap((outcome) => outcome.created ?? []);
    await this.listings.insert(created, startedBy);
    for (const { before, after } of outcomes.flatMap((outcome) => outcome.changed ?? [])) {
      const fact = before.state === after.state ? listingRevised : listingPublished;
      await this.changes.record(fact, before, after, null);
    }
    await this.imports.recordRows(
      file.id,
      outcomes.map(({ row }) => row),
    );
    const listings = created.map(({ id: listingId, state, content: { side } }) => ({
      listingId,
      state,
      side,
    }));
    const { id: importId, memberId } = file;
    await this.facts.record(listingsImported, { importId, memberId, listings }, null);
  }
}
