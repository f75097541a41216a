import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';

/** More than a unit has; whoever has more is told how many. */
const MOST = 100;

/** Of unit $1, at most $2. The paper itself is read with its listing. */
const UNIT_CERTIFICATES = defineStatement(
  'catalog.unit-certificates',
  {
    ...{ name: column.text(), number: nullable(column.text()) },
    validUntil: nullable(column.text<DateString>()),
    ...{ listingId: column.uuid, listings: column.integer, total: column.integer },
  },
  `SELECT c ->> 'name' AS name, c ->> 'number' AS number, c ->> 'validUntil' AS "validUntil",
          (array_agg(l.id ORDER BY l.id DESC))[1] AS "listingId", count(DISTINCT l.id)::int AS listings,
          (count(*) OVER ())::int AS total
     FROM matchable_listings l, jsonb_array_elements(l.certificates) AS c
    WHERE l.member_id = $1 AND l.side = 'supply'
    GROUP BY 1, 2, 3
    ORDER BY name, number NULLS LAST, "validUntil" DESC NULLS FIRST LIMIT $2`,
);

export interface UnitCertificate {
  readonly name: string;
  readonly number: string | null;
  readonly validUntil: DateString | null;
  /** One of the listings that carry it, and how many do. */
  readonly listingId: string;
  readonly listings: number;
}

/** The certificates that a unit's supplies carry now, each once; what every active member reads with the listings. */
@Injectable()
export class UnitCertificates {
  constructor(private readonly database: Database) {}

  async execute(memberId: string): Promise<{ items: UnitCertificate[]; total: number }> {
    const rows = await this.database.query(UNIT_CERTIFICATES, [memberId, MOST]);
    return {
      items: rows.map(({ total: _, ...certificate }) => certificate),
      total: rows[0]?.total ?? 0,
    };
  }
}
