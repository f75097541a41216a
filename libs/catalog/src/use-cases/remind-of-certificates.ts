import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { certificatesEnding } from '../catalog.facts';

/** Days before a certificate ends on which its unit is told; -1: it ended yesterday. */
const DAYS_BEFORE = [30, 7, -1];

/** Certificates of each unit's published listings that end in $1 days, with one of the listings. */
const ENDING = defineStatement(
  'catalog.certificates-ending',
  {
    ...{ memberId: column.uuid, count: column.integer, day: column.text(), ended: column.boolean },
    ...{ listingId: column.uuid, title: column.text(), certificate: column.text() },
  },
  `WITH today AS (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS day),
   ending AS (
     SELECT l.member_id, l.id, l.title, c ->> 'name' AS certificate, (c ->> 'validUntil')::date AS day
       FROM matchable_listings l, jsonb_array_elements(l.certificates) AS c
      WHERE c ->> 'validUntil' IS NOT NULL)
   SELECT member_id AS "memberId", count(*)::int AS count, ending.day::text AS day, ending.day < today.day AS ended,
          (array_agg(id ORDER BY id))[1] AS "listingId", (array_agg(title ORDER BY id))[1] AS title,
          (array_agg(certificate ORDER BY id))[1] AS certificate
     FROM ending, today WHERE ending.day - today.day = ANY($1::int[])
    GROUP BY member_id, ending.day, today.day ORDER BY ending.day, member_id`,
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
    const ending = await this.database.query(ENDING, [DAYS_BEFORE]);
    for (const one of ending) await this.facts.record(certificatesEnding, one, null);
    return ending.length;
  }
}
