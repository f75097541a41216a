import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { confirmationDue } from '../catalog.facts';

/** Days before the listings leave the search on which their units are told. */
const DAYS_BEFORE = [14, 3];

/** How many published listings of each unit are to be confirmed in $1 days. */
const DUE = defineStatement(
  'catalog.confirmations-due',
  { memberId: column.uuid, count: column.integer, day: column.text() },
  `SELECT member_id AS "memberId", count(*)::int AS count, confirm_by::text AS day FROM matchable_listings
    WHERE confirm_by - (now() AT TIME ZONE 'Asia/Shanghai')::date = ANY($1::int[])
    GROUP BY member_id, confirm_by ORDER BY confirm_by`,
);

/** Tells each unit once how many of its listings are to be confirmed soon. */
@Injectable()
export class RemindOfConfirmation {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /** Returns how many units were told. */
  @Transactional()
  async execute(): Promise<number> {
    const due = await this.database.query(DUE, [DAYS_BEFORE]);
    for (const one of due) await this.facts.record(confirmationDue, one, null);
    return due.length;
  }
}
