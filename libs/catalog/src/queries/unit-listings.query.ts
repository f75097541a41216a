import { Injectable } from '@nestjs/common';
import { isId, type Side } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isInstant,
  toPage,
  type Actor,
  type Page,
} from '@wanchang/platform';
import type { ListingCardDto } from './answers/listing.dto';
import { toCardDto, VIEW_COLUMNS, VIEW_SHAPE } from './listing-view';

export interface UnitListingsFilter {
  readonly side?: Side;
  readonly cursor?: string;
  readonly limit: number;
}

/** Of unit $1; side $2: null is both; from behind instant $3 and id $4; at most $5. */
const UNIT_LISTINGS = defineStatement(
  'catalog.unit-listings',
  { ...VIEW_SHAPE, position: column.text() },
  `SELECT ${VIEW_COLUMNS}, to_char(l.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position
     FROM listings l JOIN member_refs m ON m.id = l.member_id JOIN matchable_listings shown ON shown.id = l.id
    WHERE l.member_id = $1 AND ($2::text IS NULL OR l.side = $2)
      AND ($3::timestamptz IS NULL OR (l.published_at, l.id) < ($3, $4::uuid))
    ORDER BY l.published_at DESC, l.id DESC LIMIT $5`,
);

/** What a unit offers and looks for now, as every active member sees it, the newest first; nothing of a unit without access. */
@Injectable()
export class UnitListings {
  constructor(private readonly database: Database) {}

  async execute(
    memberId: string,
    { side, cursor, limit }: UnitListingsFilter,
    actor: Actor,
  ): Promise<Page<ListingCardDto>> {
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const rows = await this.database.query(UNIT_LISTINGS, [
      ...[memberId, side ?? null, at, id, limit + 1],
    ]);
    return toPage(
      rows,
      limit,
      (row) => [row.position, row.id],
      (row) => toCardDto(row, actor),
    );
  }
}
