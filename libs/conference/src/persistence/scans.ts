import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { ScanResult } from '../domain/scan';

/** What a badge comes to that was read (the delegate's row as `badge`); the one rule, for the day and for its rehearsal. */
const WORD = `CASE WHEN badge.state <> 'registered' THEN badge.state WHEN NOT badge.has_access THEN 'no-access'
                           WHEN badge.arrived_at IS NOT NULL THEN 'again' ELSE 'in' END`;

/**
 * Takes scan $2 (nonce) of code $3 at conference $1, by person $5 at $4 of the device's clock. The delegate's row is held,
 * so that of two scans of one badge at once one is the first. No row where the nonce was sent before.
 */
const TAKE = defineStatement(
  'conference.take-scan',
  { nonce: column.uuid },
  `WITH badge AS (
     SELECT d.id, d.state, d.arrived_at, a.id IS NOT NULL AS has_access
       FROM conference_delegates d LEFT JOIN active_members a ON a.id = d.member_id
      WHERE d.conference_id = $1 AND d.badge::text = $3 FOR UPDATE OF d
   ), result AS (
     SELECT badge.id, ${WORD} AS word
       FROM badge UNION ALL SELECT NULL, 'unknown' WHERE NOT EXISTS (SELECT FROM badge)
   ), taken AS (
     INSERT INTO conference_scans (nonce, conference_id, code, delegate_id, result, device_at, by_person_id)
     SELECT $2, $1, $3, result.id, result.word, $4, $5 FROM result
     ON CONFLICT (nonce) DO NOTHING RETURNING nonce, delegate_id, result
   ), arrived AS (
     UPDATE conference_delegates d SET arrived_at = now() FROM taken
      WHERE taken.result = 'in' AND d.id = taken.delegate_id RETURNING d.id
   )
   SELECT nonce FROM taken`,
);

/** What the scans $2 of conference $1 came to. */
const RESULTS = defineStatement(
  'conference.scan-results',
  {
    nonce: column.uuid,
    result: column.text<ScanResult>(),
    at: column.instant,
    number: nullable(column.integer),
    name: nullable(column.text()),
    memberName: nullable(column.text()),
    needs: nullable(column.text()),
    arrivedAt: nullable(column.instant),
  },
  `SELECT s.nonce, s.result, s.at, d.number, d.name, m.name_zh AS "memberName",
          nullif(concat_ws('，', d.food, d.interpreter), '') AS needs, d.arrived_at AS "arrivedAt"
     FROM conference_scans s LEFT JOIN conference_delegates d ON d.id = s.delegate_id
     LEFT JOIN member_refs m ON m.id = d.member_id
    WHERE s.conference_id = $1 AND s.nonce = ANY($2::uuid[])`,
);

/** What a scan of code $2 at conference $1 would come to now. Nothing is written. */
const REHEARSE = defineStatement(
  'conference.rehearse-scan',
  {
    result: column.text<ScanResult>(),
    at: column.instant,
    number: nullable(column.integer),
    name: nullable(column.text()),
    memberName: nullable(column.text()),
    needs: nullable(column.text()),
    arrivedAt: nullable(column.instant),
  },
  `SELECT CASE WHEN badge.id IS NULL THEN 'unknown' ELSE ${WORD} END AS result, now() AS at, badge.number, badge.name,
          badge."memberName", badge.needs, badge.arrived_at AS "arrivedAt"
     FROM (SELECT $2 AS code) AS scan LEFT JOIN LATERAL (
       SELECT d.id, d.state, d.arrived_at, d.number, d.name, m.name_zh AS "memberName", a.id IS NOT NULL AS has_access,
              nullif(concat_ws('，', d.food, d.interpreter), '') AS needs
         FROM conference_delegates d LEFT JOIN active_members a ON a.id = d.member_id
         LEFT JOIN member_refs m ON m.id = d.member_id
        WHERE d.conference_id = $1 AND d.badge::text = scan.code) AS badge ON true`,
);
export type RehearsedScan = Readonly<RowOf<typeof REHEARSE>>;

export type ScanAnswer = Readonly<RowOf<typeof RESULTS>>;

export interface Scan {
  readonly nonce: string;
  readonly code: string;
  readonly deviceAt: Date;
}

/** Scans of badges. */
@Injectable()
export class Scans {
  constructor(private readonly database: Database) {}

  /** Whether it is new. */
  async take(conferenceId: string, { nonce, code, deviceAt }: Scan, byPersonId: string) {
    const values = [conferenceId, nonce, code, deviceAt, byPersonId];
    return (await this.database.one(TAKE, values)) !== null;
  }

  async rehearse(conferenceId: string, code: string): Promise<RehearsedScan> {
    return (await this.database.one(REHEARSE, [conferenceId, code]))!;
  }

  results(conferenceId: string, nonces: readonly string[]): Promise<ScanAnswer[]> {
    return this.database.query(RESULTS, [conferenceId, [...nonces]]);
  }
}
