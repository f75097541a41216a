import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints, nullable } from '@wanchang/platform'; // prettier-ignore
import { catalogErrors } from '../domain/catalog.errors';
import { SAVED_SEARCH_LIMITS, type SearchConditions } from '../domain/saved-search';
import { SavedSearchEntity } from './saved-search.entity';

const SEARCH = {
  id: column.uuid,
  memberId: column.uuid,
  name: column.text(),
  conditions: column.json<SearchConditions>(),
  notify: column.boolean,
  createdAt: column.instant,
  watchedFrom: column.instant,
  allToldAt: nullable(column.instant),
  toldAt: nullable(column.instant),
  told: column.integer,
};
const COLUMNS = `s.id, s.member_id AS "memberId", s.name, s.conditions, s.notify, s.created_at AS "createdAt",
       s.watched_from AS "watchedFrom", s.all_told_at AS "allToldAt", s.told_at AS "toldAt", s.told`;

/** Of person $1 for unit $2, by name. */
export const SAVED_SEARCHES = defineStatement(
  'catalog.saved-searches',
  SEARCH,
  `SELECT ${COLUMNS} FROM saved_searches s WHERE s.person_id = $1 AND s.member_id = $2 ORDER BY s.created_at, s.id`,
);

/** Two that a person saves at once take turns, so that the limit holds. */
export const LOCK_SEARCHES = defineStatement(
  'catalog.lock-saved-searches',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended('saved-searches:' || $1::text, 0)) AS locked`,
);

/** None where there are as many as there can be: $1 id, $2 person, $3 unit, $4 name, $5 conditions, $6 notify. */
export const SAVE_SEARCH = defineStatement(
  'catalog.save-search',
  { id: column.uuid },
  `INSERT INTO saved_searches (id, person_id, member_id, name, conditions, notify)
   SELECT $1, $2, $3, $4, $5::jsonb, $6
    WHERE (SELECT count(*) FROM saved_searches WHERE person_id = $2 AND member_id = $3) < ${SAVED_SEARCH_LIMITS.searches}
   RETURNING id`,
);

/** What is looked for otherwise, or told of again, has its news from now on. */
export const CHANGE_SEARCH = defineStatement(
  'catalog.change-saved-search',
  { id: column.uuid },
  `UPDATE saved_searches
      SET name = coalesce($4, name), conditions = coalesce($5::jsonb, conditions), notify = coalesce($6, notify),
          watched_from = CASE WHEN $5::jsonb <> conditions OR ($6 AND NOT notify) THEN now() ELSE watched_from END
    WHERE id = $1 AND person_id = $2 AND member_id = $3 RETURNING id`,
);

/** People behind id $1 who want to be told, of units that have access now. */
export const NEXT_WATCHERS = defineStatement(
  'catalog.next-watchers',
  { personId: column.uuid },
  `SELECT DISTINCT s.person_id AS "personId"
     FROM saved_searches s JOIN unit_people u ON u.member_id = s.member_id AND u.person_id = s.person_id
     JOIN active_members m ON m.id = s.member_id
    WHERE s.notify AND ($1::uuid IS NULL OR s.person_id > $1) ORDER BY 1 LIMIT 200`,
);

/** What person $1 wants to be told of, for units that have access now; whoever tells of it holds the rows. */
export const WATCHED_SEARCHES = defineStatement(
  'catalog.watched-searches',
  SEARCH,
  `SELECT ${COLUMNS}
     FROM saved_searches s JOIN unit_people u ON u.member_id = s.member_id AND u.person_id = s.person_id
     JOIN active_members m ON m.id = s.member_id
    WHERE s.notify AND s.person_id = $1 ORDER BY s.created_at, s.id FOR UPDATE OF s`,
);

/** Of listings $1 those that are news to person $2 of unit $3 since $4 and can be seen now, the newest first. */
export const NEWS_OF = defineStatement(
  'catalog.news-of-search',
  { id: column.uuid, title: column.text() },
  `SELECT l.id, l.title FROM matchable_listings l
    WHERE l.id = ANY($1) AND l.member_id <> $3 AND l.published_at >= $4
      AND NOT EXISTS (SELECT FROM saved_search_news n WHERE n.person_id = $2 AND n.listing_id = l.id)
    ORDER BY l.published_at DESC, l.id LIMIT ${SAVED_SEARCH_LIMITS.newsOfOne}`,
);

/** When the oldest of listings $1 was published, and what time it is. */
export const OLDEST_OF = defineStatement(
  'catalog.oldest-of-listings',
  { at: nullable(column.instant), now: column.instant },
  `SELECT min(published_at) AS at, now() AS now FROM listings WHERE id = ANY($1::uuid[])`,
);

export const NOTE_NEWS = defineStatement(
  'catalog.note-news',
  {},
  `INSERT INTO saved_search_news (person_id, listing_id) SELECT $1, unnest($2::uuid[])`,
);

export const NOTE_TOLD = defineStatement(
  'catalog.note-told',
  {},
  `UPDATE saved_searches SET told_at = now(), told = $2 WHERE id = $1`,
);

export const NOTE_ALL_TOLD = defineStatement(
  'catalog.note-all-told',
  {},
  `UPDATE saved_searches SET all_told_at = now() WHERE id = $1`,
);

const NAME_TAKEN = {
  saved_searches_name_key: () => catalogErrors('saved-search-name-taken'),
};

export interface Owner {
  readonly personId: string;
  readonly memberId: string;
}

interface Change {
  readonly name?: string;
  readonly conditions?: SearchConditions;
  readonly notify?: boolean;
}

/** Searches that people keep, each for a unit. */
@Injectable()
export class SavedSearches {
  constructor(private readonly database: Database) {}

  of({ personId, memberId }: Owner) {
    return this.database.query(SAVED_SEARCHES, [personId, memberId]);
  }

  /** Null: there are as many as there can be. */
  async save({ personId, memberId }: Owner, search: Required<Change>): Promise<string | null> {
    await this.database.query(LOCK_SEARCHES, [personId]);
    const { name, conditions, notify } = search;
    const values = [newId(), personId, memberId, name, JSON.stringify(conditions), notify];
    const row = await mappingConstraints(NAME_TAKEN, () => this.database.one(SAVE_SEARCH, values));
    return row?.id ?? null;
  }

  /** Whether there is such a search. */
  async change({ personId, memberId }: Owner, id: string, change: Change): Promise<boolean> {
    const { name = null, conditions, notify = null } = change;
    const values = [id, personId, memberId, name, conditions ? JSON.stringify(conditions) : null, notify]; // prettier-ignore
    const row = await mappingConstraints(NAME_TAKEN, () =>
      this.database.one(CHANGE_SEARCH, values),
    );
    return row !== null;
  }

  async remove({ personId, memberId }: Owner, id: string): Promise<boolean> {
    const rows = this.database.repository(SavedSearchEntity);
    return (await rows.delete({ id, personId, memberId })).affected === 1;
  }

  async nextWatchers(after: string | null): Promise<string[]> {
    const rows = await this.database.query(NEXT_WATCHERS, [after]);
    return rows.map(({ personId }) => personId);
  }

  watched(personId: string) {
    return this.database.query(WATCHED_SEARCHES, [personId]);
  }

  news(ids: readonly string[], { personId, memberId }: Owner, since: Date) {
    return this.database.query(NEWS_OF, [ids, personId, memberId, since]);
  }

  /** When the oldest of the listings was published; now, for none. */
  async oldestOf(ids: readonly string[]): Promise<Date> {
    const row = await this.database.one(OLDEST_OF, [ids]);
    return row!.at ?? row!.now;
  }

  /** A look that began with this transaction told all that the search found. */
  async noteAllTold(searchId: string): Promise<void> {
    await this.database.execute(NOTE_ALL_TOLD, [searchId]);
  }

  async noteTold(personId: string, searchId: string, listingIds: readonly string[]): Promise<void> {
    await this.database.execute(NOTE_NEWS, [personId, listingIds]);
    await this.database.execute(NOTE_TOLD, [searchId, listingIds.length]);
  }
}
