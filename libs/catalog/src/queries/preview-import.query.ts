import { Injectable } from '@nestjs/common';
import {
  industryNameIn,
  localised,
  regionNameIn,
  shanghaiDate,
  type Locale,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import { MemberDirectory, membershipErrors } from '@wanchang/membership';
import { Database, platformErrors } from '@wanchang/platform';
import type { ListingContent } from '../domain/listing';
import { IMPORT_LIMITS, importedTable } from '../domain/listing-import';
import {
  outcomeOf,
  type FoundRecord,
  type Importing,
  type Outcome,
} from '../import-run/import-outcome';
import { ImportReader } from '../import-run/import-reader';
import { KnownGoods } from '../import-run/known-goods';
import type { ImportPreviewDto, PreviewedRowDto } from './answers/import-preview.dto';

/** A file as it would be imported. */
export interface PreviewRequest {
  readonly file: { readonly bytes: Buffer };
  readonly memberId: string;
  readonly side: Side;
  readonly kind: ResourceKind;
  readonly publish: boolean;
}

/** What an import of a file would make of it, without keeping anything. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly reader: ImportReader,
    private readonly known: KnownGoods,
    private readonly members: MemberDirectory,
    private readonly database: Database,
  ) {}

  /**
   * The first rows as listings, with what is to be known of each.
   * @throws DomainError platform.file-too-large, membership.member-not-found, and those of {@link ImportReader.read}
   */
  async execute(
    { file, memberId, side, kind, publish }: PreviewRequest,
    locale: Locale,
  ): Promise<ImportPreviewDto> {
    const { megabytes, previewed } = IMPORT_LIMITS;
    if (file.bytes.length > megabytes * 1024 * 1024)
      throw platformErrors('file-too-large', { args: { limit: megabytes } });
    const unit = await this.members.ref(memberId);
    if (!unit) throw membershipErrors('member-not-found');
    const { tables, records } = await this.reader.read(file.bytes);
    const facts = { side, kind, regionCode: unit.regionCode, today: shanghaiDate(new Date()) };
    const outcomes = await this.outcomes(records.slice(0, previewed), side, {
      facts,
      file: { memberId, publish },
    });
    return {
      tables: tables.map(importedTable),
      total: records.length,
      rows: outcomes.map((outcome) => toRow(outcome, locale)),
    };
  }

  /** In a transaction, which looking for known goods needs; it writes nothing. */
  private outcomes(
    found: readonly FoundRecord[],
    side: Side,
    importing: Importing,
  ): Promise<Outcome[]> {
    return this.database.transaction(async () => {
      const known = await this.known.of({ memberId: importing.file.memberId, side }, found);
      return found.map((one, at) => outcomeOf(one, at, known(one.goodsKey), importing));
    });
  }
}

function toRow({ row, created, changed }: Outcome, locale: Locale): PreviewedRowDto {
  const { sheet, row: number, status, title, problems } = row;
  const content = created?.content ?? changed?.after ?? null;
  const state = created?.state ?? changed?.after.state ?? null;
  return {
    ...{ sheet, row: number, status, title },
    becomes: state === 'published' || state === 'draft' ? state : null,
    listing: content && toListing(content, locale),
    problems: problems.map(({ field, code, message }) => ({
      field,
      code,
      message: localised(message, locale),
    })),
  };
}

function toListing(
  content: ListingContent,
  locale: Locale,
): NonNullable<PreviewedRowDto['listing']> {
  const { description, attributes, quantity, price, priceUnit, minimumOrder } = content;
  const { leadTimeDays, dueDate, validUntil, industryCode, regionCode } = content;
  return {
    ...{
      description,
      attributes,
      quantity,
      price,
      priceUnit,
      minimumOrder,
      leadTimeDays,
      dueDate,
      validUntil,
    },
    industry: industryCode && industryNameIn(locale, industryCode),
    region: regionNameIn(locale, regionCode),
  };
}
