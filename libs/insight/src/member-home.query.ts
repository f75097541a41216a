import { Injectable } from '@nestjs/common';
import { ListingDirectory, MyListings, type ListingCardDto } from '@wanchang/catalog';
import { ListMatches, type MatchView } from '@wanchang/matchmaking';
import type { MemberActor } from '@wanchang/membership';
import { DealRoomSummaries, type DealRoomSummaryDto } from '@wanchang/negotiation';
import { column, Database, defineStatement } from '@wanchang/platform';

/** What waits for a person of a member unit. */
export interface Home {
  readonly turns: readonly DealRoomSummaryDto[];
  readonly newMatches: { readonly count: number; readonly items: readonly MatchView[] };
  readonly drafts: readonly ListingCardDto[];
  /** Published listings that end within two weeks. */
  readonly expiringListings: readonly ListingCardDto[];
}

const SHOWN = 5;
const SOON_DAYS = 14;

/** Of unit $1 within $2 days, at most $3. */
const EXPIRING = defineStatement(
  'insight.expiring-listings',
  { id: column.uuid },
  `SELECT id FROM matchable_listings
    WHERE member_id = $1 AND last_day <= (now() AT TIME ZONE 'Asia/Shanghai')::date + $2::int
    ORDER BY last_day, id LIMIT $3`,
);

/** Collects what the libraries below have for one unit; each part is at most {@link SHOWN} long. */
@Injectable()
export class MemberHome {
  constructor(
    private readonly database: Database,
    private readonly rooms: DealRoomSummaries,
    private readonly matches: ListMatches,
    private readonly myListings: MyListings,
    private readonly listings: ListingDirectory,
  ) {}

  async execute(actor: MemberActor): Promise<Home> {
    const [turns, matches, count, drafts, expiringListings] = await Promise.all([
      this.rooms.list({ turn: 'mine', state: 'open', limit: SHOWN }, actor),
      this.matches.execute(actor, { state: 'new', limit: SHOWN }),
      this.matches.countNew(actor),
      this.myListings.execute({ state: 'draft', limit: SHOWN }, actor),
      this.expiring(actor),
    ]);
    return {
      turns: turns.items,
      newMatches: { count, items: matches.items },
      drafts: drafts.items,
      expiringListings,
    };
  }

  private async expiring(actor: MemberActor): Promise<ListingCardDto[]> {
    const rows = await this.database.query(EXPIRING, [actor.member.id, SOON_DAYS, SHOWN]);
    const cards = await this.listings.cards(
      rows.map(({ id }) => id),
      actor,
    );
    return rows.flatMap(({ id }) => cards.get(id) ?? []);
  }
}
