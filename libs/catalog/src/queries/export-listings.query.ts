import { Injectable } from '@nestjs/common';
import { RESOURCE_KINDS, type Side } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, defineStatement, writeCsv, writeXlsx } from '@wanchang/platform';
import { sheetHeaders, sheetRows } from '../domain/import/listing-sheet';
import type { Listing } from '../domain/listing';
import { LISTING_COLUMNS, LISTING_SHAPE, toListing } from '../persistence/listing.columns';

/** Of unit $1 on side $2, from behind id $3, at most $4; without what was withdrawn. */
const NEXT_OF_UNIT = defineStatement(
  'catalog.next-listings-of-unit',
  LISTING_SHAPE,
  `SELECT ${LISTING_COLUMNS} FROM listings l
    WHERE l.member_id = $1 AND l.side = $2 AND l.state <> 'withdrawn' AND l.id > $3::uuid ORDER BY l.id LIMIT $4`,
);

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The unit's own listings as a sheet that the import takes back: what is not edited in it changes nothing. */
@Injectable()
export class ExportListings {
  constructor(private readonly database: Database) {}

  /** CSV with byte order mark and nothing that a spreadsheet program would run. */
  async execute(side: Side, actor: MemberActor): Promise<string> {
    return writeCsv(await this.table(side, actor));
  }

  /** The same table as a workbook; none of its cells is a formula. */
  async workbook(side: Side, actor: MemberActor): Promise<Buffer> {
    const name = side === 'supply' ? '供应 supplies' : '需求 demands';
    return writeXlsx(name, await this.table(side, actor));
  }

  private async table(side: Side, { member }: MemberActor): Promise<string[][]> {
    const listings: Listing[] = [];
    for (let after = FIRST; ;) {
      const batch = await this.database.query(NEXT_OF_UNIT, [member.id, side, after, AT_ONCE]);
      listings.push(...batch.map(toListing));
      const last = batch.at(-1);
      if (!last || batch.length < AT_ONCE) break;
      after = last.id;
    }
    const kinds = RESOURCE_KINDS.filter((kind) => listings.some((one) => one.kind === kind));
    const headers = sheetHeaders(side, kinds);
    return [headers, ...listings.flatMap((listing) => sheetRows(listing, headers))];
  }
}
