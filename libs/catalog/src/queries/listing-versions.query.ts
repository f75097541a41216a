import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isWhole, toPage, type Page } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { changesBetween, type FieldChange, type ListingSnapshot } from '../domain/listing.changes';

export interface ListingVersion {
  readonly version: number;
  readonly at: Date;
  /** Null when the system did it. */
  readonly byName: string | null;
  readonly changes: readonly FieldChange[];
}

interface VersionRow {
  version: number;
  at: Date;
  byName: string | null;
  snapshot: ListingSnapshot;
  before: ListingSnapshot | null;
}

/** What changed in one's own listing, when and by whom, newest first. */
@Injectable()
export class ListingVersions {
  constructor(private readonly database: Database) {}

  /** @throws DomainError catalog.listing-not-found */
  async execute(
    id: string,
    { cursor, limit }: { cursor?: string; limit: number },
    actor: MemberActor,
  ): Promise<Page<ListingVersion>> {
    const [below] = decodeCursor(cursor, [isWhole]) ?? [null];
    const rows = await this.database.query<VersionRow>(
      `SELECT v.version, v.at, p.name AS "byName", v.snapshot, earlier.snapshot AS before
         FROM listings l JOIN listing_versions v ON v.listing_id = l.id
         LEFT JOIN listing_versions earlier ON earlier.listing_id = l.id AND earlier.version = v.version - 1
         LEFT JOIN persons p ON p.id = v.by_person_id
        WHERE l.id = $1 AND l.member_id = $2 AND ($3::int IS NULL OR v.version < $3)
        ORDER BY v.version DESC LIMIT $4`,
      [id, actor.member.id, below, limit + 1],
    );
    if (rows.length === 0 && below === null) throw catalogErrors('listing-not-found');
    return toPage(rows, limit, ({ version }) => [version], toVersion);
  }
}

function toVersion({ version, at, byName, snapshot, before }: VersionRow): ListingVersion {
  return { version, at, byName, changes: changesBetween(before, snapshot) };
}
