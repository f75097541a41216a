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
  /** A fragment of the title, or of the unit's own number. */
  readonly q?: string;
  /** Of one import. */
  readonly importId?: string;
  /** What keeps a listing from being published or found. */
  readonly problem?: ListingProblem;
  /** To be confirmed within a month. */
  readonly due?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

export const LISTING_PROBLEMS = ['title', 'industry', 'day', 'price', 'image'] as const;
export type ListingProblem = (typeof LISTING_PROBLEMS)[number];

/** The rules of publishing as they read in SQL, and what makes a listing poorer: no price, no image. */
const PROBLEM_SQL: Readonly<Record<ListingProblem, string>> = {
  title: `length(btrim(l.title)) < 4`,
  industry: `l.industry_code IS NULL`,
  day: `(l.side = 'demand' AND l.due_date IS NULL AND l.valid_until IS NULL)
        OR least(l.due_date, l.valid_until) < (now() AT TIME ZONE 'Asia/Shanghai')::date`,
  price: `l.price_amount IS NULL`,
  image: `NOT EXISTS (SELECT FROM listing_images i WHERE i.listing_id = l.id)`,
};

/** Unit $1; side $2; pattern of title and own number $3; import $4; problem $5; due $6: null is all. A deleted draft is none. */
const SCOPE = `l.member_id = $1 AND ($2::text IS NULL OR l.side = $2)
      AND ($3::text IS NULL OR l.title ILIKE $3 OR l.own_number ILIKE $3)
      AND ($4::uuid IS NULL OR l.id IN (SELECT r.listing_id FROM listing_import_rows r WHERE r.import_id = $4))
      AND ($5::text IS NULL OR ${LISTING_PROBLEMS.map((problem) => `($5 = '${problem}' AND (${PROBLEM_SQL[problem]}))`).join(' OR ')})
      AND ($6::boolean IS NULL OR l.confirm_by < (now() AT TIME ZONE 'Asia/Shanghai')::date + 30)
      AND NOT (l.state = 'withdrawn' AND l.published_at IS NULL)`;

export type ListingCounts = Record<ListingState, number>;

/** {@link SCOPE}; state $7: null is all; from behind instant $8 and id $9; at most $10. */
const MY_LISTINGS = defineStatement(
  'catalog.my-listings',
  { ...VIEW_SHAPE, position: column.text() },
  `SELECT ${VIEW_COLUMNS}, to_char(l.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position
     FROM listings l JOIN member_refs m ON m.id = l.member_id
    WHERE ${SCOPE}
      AND ($7::text IS NULL OR l.state = $7)
      AND ($8::timestamptz IS NULL OR (l.updated_at, l.id) < ($8, $9::uuid))
    ORDER BY l.updated_at DESC, l.id DESC LIMIT $10`,
);

/** Of {@link SCOPE}. */
const COUNTS_BY_STATE = defineStatement(
  'catalog.my-listings-by-state',
  { state: column.text<ListingState>(), count: column.integer },
  `SELECT state, count(*)::int AS count FROM listings l WHERE ${SCOPE} GROUP BY state`,
);

/** The unit's own listings, last changed first, with how many there are in each state. */
@Injectable()
export class MyListings {
  constructor(private readonly database: Database) {}

  async execute(
    filter: MyListingsFilter,
    actor: MemberActor,
  ): Promise<Page<ListingCardDto> & { counts: ListingCounts }> {
    const { side, state, q, importId, problem, due, cursor, limit } = filter;
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const kinds = [importId ?? null, problem ?? null, due ? true : null];
    const scope = [actor.member.id, side ?? null, pattern, ...kinds];
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
