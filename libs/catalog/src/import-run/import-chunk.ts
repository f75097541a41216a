import { Injectable } from '@nestjs/common';
import { newId, shanghaiDate } from '@wanchang/kernel';
import { MemberDirectory } from '@wanchang/membership';
import { Facts, type Run, type Step } from '@wanchang/platform';
import type { TableRecord } from '@wanchang/table-reader';
import { listingsImported } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportFacts } from '../domain/import/import-facts';
import { readRow } from '../domain/import/read-row';
import { rowProblem } from '../domain/import/row-problems';
import { IMPORT_LIMITS, type ImportedFile } from '../domain/listing-import';
import { publishProblems } from '../domain/publish.rules';
import { Imports, type ImportedRow } from '../persistence/imports';
import { Listings, type NewListing } from '../persistence/listings';

interface Outcome {
  readonly row: Omit<ImportedRow, 'status'>;
  readonly listing: NewListing | null;
}

/** A row of goods with where it was found. */
export interface FoundRecord {
  readonly sheet: string;
  /** What its columns are is guessed. */
  readonly guessed: boolean;
  readonly record: TableRecord;
}

interface Import {
  readonly facts: ImportFacts;
  readonly file: ImportedFile;
}

/** The next few rows of an import: one step of its run. */
@Injectable()
export class ImportChunk {
  constructor(
    private readonly imports: Imports,
    private readonly listings: Listings,
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
    const facts = await this.factsOf(file);
    const outcomes = records
      .slice(processed, processed + IMPORT_LIMITS.rowsAtOnce)
      .map((found, at) => outcomeOf(found, processed + at, { facts, file }));
    await this.write(file, startedBy, outcomes);
    const total = records.length;
    return { processed: outcomes.length, total, finished: processed + outcomes.length >= total };
  }

  private async factsOf({ side, kind, memberId }: ImportedFile): Promise<ImportFacts> {
    const unit = await this.members.ref(memberId);
    return { side, kind, regionCode: unit!.regionCode, today: shanghaiDate(new Date()) };
  }

  private async write(
    file: ImportedFile,
    startedBy: string | null,
    outcomes: readonly Outcome[],
  ): Promise<void> {
    const listings = outcomes.map(({ listing }) => listing).filter((listing) => listing !== null);
    await this.listings.insert(listings, startedBy);
    await this.imports.recordRows(
      file.id,
      outcomes.map(({ row }) => row),
    );
    const imported = listings.map(({ id: listingId, state, content: { side } }) => ({
      ...{ listingId, state, side },
    }));
    const { id: importId, memberId } = file;
    await this.facts.record(listingsImported, { importId, memberId, listings: imported }, null);
  }
}

/** A row that may not be published becomes a draft, and says why. */
function outcomeOf(
  { sheet, guessed, record }: FoundRecord,
  position: number,
  { facts, file }: Import,
): Outcome {
  const { title, content, problems: read } = readRow(record, facts);
  const problems = guessed ? [rowProblem('columns', 'columns-guessed'), ...read] : read;
  const row = { position, sheet, row: record.row, title, raw: record.raw };
  if (!content) return { row: { ...row, listingId: null, problems }, listing: null };
  const id = newId();
  const missing = file.publish ? publishProblems(content, facts.today) : [];
  const state = file.publish && missing.length === 0 ? 'published' : 'draft';
  return {
    row: { ...row, listingId: id, problems: [...problems, ...missing] },
    listing: { id, memberId: file.memberId, state, content },
  };
}
