import { Injectable } from '@nestjs/common';
import { isId, type Side } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isInstant,
  toPage,
  type Page,
} from '@wanchang/platform';
import { LISTING_STATES, type ListingState } from '../domain/listing.states';
import type { ListingCardDto } from './answers/listing.dto';
import { toCardDto, VIEW_COLUMNS, VIEW_SHAPE } from './listing-view';

export interface MyListingsFilter {
  readonly side?: Side;
  readonly state?: ListingState;
  /** A fragment of the title. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export type ListingCounts = Record<ListingState, number>;

/** Unit $1; side, pattern of the title, state: null is all; from behind instant $5 and id $6; at most $7. */
const MY_LISTINGS = defineStatement(
  'catalog.my-listings',
  { ...VIEW_SHAPE, position: column.text() },
  `SELECT ${VIEW_COLUMNS}, to_char(l.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position
     FROM listings l JOIN member_refs m ON m.id = l.member_id
    WHERE l.member_id = $1 AND ($2::text IS NULL OR l.side = $2) AND ($3::text IS NULL OR l.title ILIKE $3)
      AND ($4::text IS NULL OR l.state = $4)
      AND ($5::timestamptz IS NULL OR (l.updated_at, l.id) < ($5, $6::uuid))
    ORDER BY l.updated_at DESC, l.id DESC LIMIT $7`,
);

const COUNTS_BY_STATE = defineStatement(
  'catalog.my-listings-by-state',
  { state: column.text<ListingState>(), count: column.integer },
  `SELECT state, count(*)::int AS count FROM listings l
    WHERE l.member_id = $1 AND ($2::text IS NULL OR l.side = $2) AND ($3::text IS NULL OR l.title ILIKE $3)
    GROUP BY state`,
);

/** The unit's own listings, last changed first, with how many there are in each state. */
@Injectable()
export class MyListings {
  constructor(private readonly database: Database) {}

  async execute(
    filter: MyListingsFilter,
    actor: MemberActor,
  ): Promise<Page<ListingCardDto> & { counts: ListingCounts }> {
    const { side, state, q, cursor, limit } = filter;
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const scope = [actor.member.id, side ?? null, q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null];
    const position = [state ?? null, at, id, limit + 1];
    const rows = await this.database.query(MY_LISTINGS, [...scope, ...position]);
    const page = toPage(
      rows,
      limit,
      (row) => [row.position, row.id],
      (row) => toCardDto(row, actor),
    );
    return { ...page, counts: await this.counts(scope) };
  }

  private async counts(scope: unknown[]): Promise<ListingCounts> {
    const rows = await this.database.query(COUNTS_BY_STATE, scope);
    const none = Object.fromEntries(LISTING_STATES.map((state) => [state, 0])) as ListingCounts;
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }
}
