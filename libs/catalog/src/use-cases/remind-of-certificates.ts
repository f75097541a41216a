import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { certificatesEnding } from '../catalog.facts';

/** Within so many days of its end a unit is told of a certificate, once each. */
const DAYS_BEFORE = [30, 7];
/** What ended longer ago is no news: an old certificate in a listing that was only now published. */
const DAYS_AFTER = 30;

/**
 * Notes the certificates of published listings that have come to a new stage, the nearest of $1 days before their end or -1
 * within $2 days after it, and answers with each unit's by day and stage, with one of the listings. It goes by what was told, not by the
 * day of the run: what a missed run did not tell, the next one does.
 */
const ENDING = defineStatement(
  'catalog.certificates-ending',
  {
    ...{ memberId: column.uuid, count: column.integer, day: column.text(), ended: column.boolean },
    ...{ listingId: column.uuid, title: column.text(), certificate: column.text() },
    today: column.text(),
  },
  `WITH today AS (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS day),
   dated AS (
     SELECT DISTINCT l.member_id, l.id, l.title, c ->> 'name' AS name, concat_ws(' ', c ->> 'name', c ->> 'number') AS certificate,
            (c ->> 'validUntil')::date AS day
       FROM matchable_listings l, jsonb_array_elements(l.certificates) AS c
      WHERE c ->> 'validUntil' IS NOT NULL),
   staged AS (
     SELECT dated.*, CASE WHEN dated.day < today.day - $2::int THEN NULL WHEN dated.day < today.day THEN -1
            ELSE (SELECT min(days) FROM unnest($1::smallint[]) AS days WHERE dated.day - today.day <= days) END AS stage
       FROM dated, today),
   noted AS (
     INSERT INTO listing_certificate_reminders (listing_id, certificate, valid_until, days_before)
     SELECT id, certificate, day, stage FROM staged WHERE stage IS NOT NULL
     ON CONFLICT DO NOTHING RETURNING listing_id, certificate, valid_until, days_before)
   SELECT member_id AS "memberId", count(*)::int AS count, s.day::text AS day, s.stage = -1 AS ended,
          (array_agg(s.id ORDER BY s.id))[1] AS "listingId", (array_agg(s.title ORDER BY s.id))[1] AS title,
          (array_agg(s.name ORDER BY s.id))[1] AS certificate, today.day::text AS today
     FROM staged s JOIN noted n ON n.listing_id = s.id AND n.certificate = s.certificate AND n.valid_until = s.day
      AND n.days_before = s.stage, today
    GROUP BY member_id, s.day, s.stage, today.day ORDER BY s.day, member_id`,
);

/** Tells each unit of certificates on its listings that end soon, and of those that have ended. */
@Injectable()
export class RemindOfCertificates {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /** Returns how many notices were given. */
  @Transactional()
  async execute(): Promise<number> {
    const ending = await this.database.query(ENDING, [DAYS_BEFORE, DAYS_AFTER]);
    for (const one of ending) await this.facts.record(certificatesEnding, one, null);
    return ending.length;
  }
}
