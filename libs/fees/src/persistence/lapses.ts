import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { Standing } from '@wanchang/membership';
import { FeeLapseEntity } from './fee-lapse.entity';

/** Unit $1 has an invoice that is open past its due day. */
const OVERDUE = defineStatement(
  'fees.is-overdue',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM fee_invoices
     WHERE member_id = $1 AND state IN ('issued', 'sent', 'partial')
       AND due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date) AS yes`,
);

/**
 * Units whose standing the rules of the fee lower today: past the due day from active to grace, and $1 days of grace
 * later to suspended. A payment that is on its way holds both back. $2 one unit, or null for all.
 */
const TO_BE_LOWERED = defineStatement(
  'fees.units-to-be-lowered',
  { memberId: column.uuid, standing: column.text<Standing>(), dueOn: column.text() },
  `SELECT m.id AS "memberId", m.standing, min(i.due_on)::text AS "dueOn"
     FROM fee_invoices i JOIN member_refs m ON m.id = i.member_id
    WHERE i.state IN ('issued', 'sent', 'partial') AND ($2::uuid IS NULL OR m.id = $2)
      AND i.due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND NOT EXISTS (SELECT FROM fee_payments p WHERE p.member_id = m.id AND p.state = 'pending')
      AND (m.standing = 'active' OR (m.standing = 'grace'
        AND i.due_on + $1::int < (now() AT TIME ZONE 'Asia/Shanghai')::date))
    GROUP BY m.id, m.standing ORDER BY m.id`,
);

/** Which units were lowered in standing for a fee. */
@Injectable()
export class Lapses {
  constructor(private readonly database: Database) {}

  async isOverdue(memberId: string): Promise<boolean> {
    return (await this.database.one(OVERDUE, [memberId]))!.yes;
  }

  /** @param memberId null for all units */
  toBeLowered(graceDays: number, memberId: string | null = null) {
    return this.database.query(TO_BE_LOWERED, [graceDays, memberId]);
  }

  has(memberId: string): Promise<boolean> {
    return this.rows().existsBy({ memberId });
  }

  async add(memberId: string): Promise<void> {
    await this.rows().upsert(
      { memberId },
      { conflictPaths: ['memberId'], skipUpdateIfNoValuesChanged: true },
    );
  }

  async remove(memberId: string): Promise<void> {
    await this.rows().delete({ memberId });
  }

  private rows() {
    return this.database.repository(FeeLapseEntity);
  }
}
