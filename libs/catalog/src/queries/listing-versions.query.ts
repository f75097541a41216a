import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type MemberActor,
  type Page,
  type RowOf,
} from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { changesBetween, type FieldChange, type ListingSnapshot } from '../domain/listing.changes';

export interface ListingVersion {
  readonly version: number;
  readonly at: Date;
  /** Null when the system did it. */
  readonly byName: string | null;
  readonly changes: readonly FieldChange[];
}

/** Of listing $1 of unit $2, below version $3 (null: all), at most $4, newest first. */
const VERSIONS = defineStatement(
  'catalog.listing-versions',
  {
    version: column.integer,
    at: column.instant,
    byName: nullable(column.text()),
    snapshot: column.json<ListingSnapshot>(),
    before: nullable(column.json<ListingSnapshot>()),
  },
  `SELECT v.version, v.at, p.name AS "byName", v.snapshot, earlier.snapshot AS before
     FROM listings l JOIN listing_versions v ON v.listing_id = l.id
     LEFT JOIN listing_versions earlier ON earlier.listing_id = l.id AND earlier.version = v.version - 1
     LEFT JOIN person_names p ON p.id = v.by_person_id
    WHERE l.id = $1 AND l.member_id = $2 AND ($3::int IS NULL OR v.version < $3)
    ORDER BY v.version DESC LIMIT $4`,
);

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
    const position = [id, actor.member.id, below, limit + 1];
    const rows = await this.database.query(VERSIONS, position);
    if (rows.length === 0 && below === null) throw catalogErrors('listing-not-found');
    return toPage(rows, limit, ({ version }) => [version], toVersion);
  }
}

function toVersion({
  version,
  at,
  byName,
  snapshot,
  before,
}: RowOf<typeof VERSIONS>): ListingVersion {
  return { version, at, byName, changes: changesBetween(before, snapshot) };
}
