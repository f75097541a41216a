import { Injectable } from '@nestjs/common';
import type { Locale, ResourceKind, Side } from '@wanchang/kernel';
import { MemberDirectory, membershipErrors } from '@wanchang/membership';
import { acceptedType, Clock, platformErrors, type Upload } from '@wanchang/platform';
import { setImmediate as breathe } from 'node:timers/promises';
import { noChoices, type ImportChoices } from '../domain/import/import-choices';
import { IMPORT_LIMITS, importedTable } from '../domain/listing-import';
import { endOfChunk, outcomesOf } from '../import-run/grouped-outcomes';
import type { FoundRecord, Importing, Outcome } from '../import-run/import-outcome';
import { ImportReader } from '../import-run/import-reader';
import { KnownGoods, type KnownListing } from '../import-run/known-goods';
import { ImportColumns } from '../persistence/import-columns';
import type { ImportPreviewDto, PreviewFilter } from './answers/import-preview.dto';
import { countOutcomes, countProblems, previewedRow, PREVIEW_FILTERS } from './previewed-row';

/** A file as it would be imported, and which of its rows to show. */
export interface PreviewRequest {
  readonly file: Upload;
  readonly memberId: string;
  readonly side: Side;
  readonly kind: ResourceKind;
  readonly publish: boolean;
  readonly choices?: ImportChoices;
  readonly only?: PreviewFilter;
  /** Of those, counted from 0. */
  readonly from?: number;
}

const ROWS_SHOWN = 100;
/** What an import of a file would make of it, without keeping anything. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly reader: ImportReader,
    private readonly columns: ImportColumns,
    private readonly known: KnownGoods,
    private readonly members: MemberDirectory,
    private readonly clock: Clock,
  ) {}

  /**
   * Of the first rows of the file: what was found, counts, and a page of rows as listings.
   * @throws DomainError platform.file-too-large, .file-empty, .file-type-refused, membership.member-not-found, and those of {@link ImportReader.read}
   */
  async execute(request: PreviewRequest, locale: Locale): Promise<ImportPreviewDto> {
    const { file, memberId, side, kind, publish, choices = noChoices } = request;
    const { megabytes, previewedRows } = IMPORT_LIMITS;
    if (file.bytes.length > megabytes * 1024 * 1024)
      throw platformErrors('file-too-large', { args: { limit: megabytes } });
    await acceptedType(file, ['spreadsheet']);
    const unit = await this.members.ref(memberId);
    if (!unit) throw membershipErrors('member-not-found');
    const remembered = await this.columns.of(memberId, side);
    const reading = { choices, remembered, firstRows: previewedRows };
    const { tables, records, cut } = await this.reader.read(file.bytes, reading);
    const facts = { side, kind, regionCode: unit.regionCode, today: await this.clock.today() };
    const known = await this.known.find({ memberId, side }, records);
    const outcomes = await previewed(records, known, { facts, file: { memberId, publish } });
    const { only = 'all', from = 0 } = request;
    const chosen = outcomes.filter(({ outcome }) => PREVIEW_FILTERS[only](outcome));
    return {
      ...{ tables: tables.map(importedTable), total: records.length, cut },
      ...{ counts: countOutcomes(outcomes), notes: countProblems(outcomes, locale) },
      ...{ from, matching: chosen.length },
      rows: chosen.slice(from, from + ROWS_SHOWN).map((one) => previewedRow(one, locale)),
    };
  }
}

async function previewed(
  records: readonly FoundRecord[],
  known: KnownListing,
  importing: Importing,
): Promise<{ found: FoundRecord; outcome: Outcome }[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < records.length) {
    await breathe();
    const [start, end] = [outcomes.length, endOfChunk(records, outcomes.length)];
    outcomes.push(...outcomesOf(records.slice(start, end), start, known, importing));
  }
  return outcomes.map((outcome, at) => ({ found: records[at]!, outcome }));
}
