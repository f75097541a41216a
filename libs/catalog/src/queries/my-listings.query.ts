import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  isInstant,
  toPage,
  type MemberActor,
  type Page,
} from '@wanchang/platform';
import { isId, type Side } from '@wanchang/kernel';
import { LISTING_STATES, type ListingState } from '../domain/listing.states';
import type { ListingCardDto } from '../http/dto/listing.dto';
import { toCardDto, VIEW_COLUMNS, type ListingViewRow } from './listing-view';

export interface MyListingsFilter {
  readonly side?: Side;
  readonly state?: ListingState;
  /** A fragment of the title. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export type ListingCounts = Record<ListingState, number>;

type Row = ListingViewRow & { position: string };

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
    const rows = await this.database.query<Row>(
      `SELECT ${VIEW_COLUMNS}, to_char(l.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position
         FROM listings l JOIN members m ON m.id = l.member_id
        WHERE l.member_id = $1 AND ($2::text IS NULL OR l.side = $2) AND ($3::text IS NULL OR l.title ILIKE $3)
          AND ($4::text IS NULL OR l.state = $4)
          AND ($5::timestamptz IS NULL OR (l.updated_at, l.id) < ($5, $6::uuid))
        ORDER BY l.updated_at DESC, l.id DESC LIMIT $7`,
      [...scope, state ?? null, at, id, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      (row) => [row.position, row.id],
      (row) => toCardDto(row, actor),
    );
    return { ...page, counts: await this.counts(scope) };
  }

  private async counts(scope: unknown[]): Promise<ListingCounts> {
    const rows = await this.database.query<{ state: ListingState; count: number }>(
      `SELECT state, count(*)::int AS count FROM listings l
        WHERE l.member_id = $1 AND ($2::text IS NULL OR l.side = $2) AND ($3::text IS NULL OR l.title ILIKE $3)
        GROUP BY state`,
      scope,
    );
    const none = Object.fromEntries(LISTING_STATES.map((state) => [state, 0])) as ListingCounts;
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }
}
