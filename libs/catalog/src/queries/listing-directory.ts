import { Injectable } from '@nestjs/common';
import { Database, defineStatement, type Actor } from '@wanchang/platform';
import type { ListingCardDto, TeaserDto } from './answers/listing.dto';
import {
  ownUnit,
  toCardDto,
  toTeaserDto,
  VIEW_COLUMNS,
  VIEW_SHAPE,
  type ListingViewRow,
} from './listing-view';

/** Of listings $1 those that unit $2 owns or every active member may see. */
const VISIBLE_LISTINGS = defineStatement(
  'catalog.visible-listings',
  VIEW_SHAPE,
  `SELECT ${VIEW_COLUMNS} FROM listings l JOIN member_refs m ON m.id = l.member_id
     LEFT JOIN matchable_listings shown ON shown.id = l.id
    WHERE l.id = ANY($1) AND (l.member_id = $2 OR shown.id IS NOT NULL)`,
);

/** Listings as other libraries show them. */
@Injectable()
export class ListingDirectory {
  constructor(private readonly database: Database) {}

  /**
   * Of the given listings those that the actor may see at this moment, by id: the published ones of active
   * units, and the own unit's in any state. One statement.
   */
  async cards(ids: Iterable<string>, actor: Actor | null): Promise<Map<string, ListingCardDto>> {
    const rows = await this.visible(ids, ownUnit(actor));
    return new Map(rows.map((row) => [row.id, toCardDto(row, actor)]));
  }

  /** Like {@link cards}, but of one's own too only what others see: for search results. */
  async publishedCards(
    ids: Iterable<string>,
    actor: Actor | null,
  ): Promise<Map<string, ListingCardDto>> {
    const rows = await this.visible(ids, null);
    return new Map(rows.map((row) => [row.id, toCardDto(row, actor)]));
  }

  /** A listing that every active member may see at this moment, or null. */
  async published(id: string): Promise<ListingCardDto | null> {
    return (await this.publishedCards([id], null)).get(id) ?? null;
  }

  /** The same listings as everybody may see them. */
  async teasers(ids: Iterable<string>): Promise<Map<string, TeaserDto>> {
    const rows = await this.visible(ids, null);
    return new Map(rows.map((row) => [row.id, toTeaserDto(row)]));
  }

  private async visible(ids: Iterable<string>, memberId: string | null): Promise<ListingViewRow[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    return this.database.query(VISIBLE_LISTINGS, [wanted, memberId]);
  }
}
