import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { ContractSide, DueKind, ReminderKind } from '../domain/contract';

/** A unit is told so many days before something is due, and the day after. */
export const REMIND_DAYS_BEFORE = 3;

/** Told at nine in the morning in China. */
const MORNING = (day: string) => `((${day}) + time '09:00') AT TIME ZONE 'Asia/Shanghai'`;

/** Ratings have a day too, and are asked for otherwise. */
const DUE = `o.due_on IS NOT NULL AND o.kind IN ('deliver', 'pay', 'answer')`;

const ITEM = `o.kind || coalesce(':' || o.no, '')`;

const NOT_TOLD = (reminder: string) => `NOT EXISTS (SELECT FROM contract_reminders r
  WHERE r.contract_id = o.contract_id AND r.item = ${ITEM} AND r.reminder = '${reminder}')`;

/** When the next reminder of contract $1 is due; $2 days before. */
const NEXT = defineStatement(
  'fulfilment.next-reminder',
  { at: nullable(column.instant) },
  `SELECT min(at) AS at FROM (
     SELECT ${MORNING('o.due_on - $2::int')} AS at FROM contract_open_items o
      WHERE o.contract_id = $1 AND ${DUE} AND ${NOT_TOLD('soon')} AND ${NOT_TOLD('late')}
     UNION ALL
     SELECT ${MORNING('o.due_on + 1')} FROM contract_open_items o
      WHERE o.contract_id = $1 AND ${DUE} AND ${NOT_TOLD('late')}) moments`,
);

/** Takes the reminders of contract $1 that are due now: what was taken is told once. */
const TAKE = defineStatement(
  'fulfilment.take-reminders',
  {
    kind: column.text<DueKind>(),
    side: column.text<ContractSide>(),
    dueOn: column.text(),
    reminder: column.text<ReminderKind>(),
  },
  `WITH due AS (
     SELECT o.contract_id, ${ITEM} AS item, o.kind, o.side, o.due_on,
            CASE WHEN ${MORNING('o.due_on + 1')} <= clock_timestamp() THEN 'late' ELSE 'soon' END AS reminder
       FROM contract_open_items o
      WHERE o.contract_id = $1 AND ${DUE} AND ${MORNING('o.due_on - $2::int')} <= clock_timestamp()
   ), taken AS (
     INSERT INTO contract_reminders (contract_id, item, reminder) SELECT contract_id, item, reminder FROM due
     ON CONFLICT DO NOTHING RETURNING item, reminder
   )
   SELECT due.kind, due.side, due.due_on::text AS "dueOn", due.reminder
     FROM due JOIN taken USING (item, reminder) ORDER BY due.due_on, due.item`,
);

const CONTRACT = defineStatement(
  'fulfilment.contract-to-remind-of',
  {
    id: column.uuid,
    number: column.text(),
    subject: column.text(),
    buyerMemberId: column.uuid,
    sellerMemberId: column.uuid,
  },
  `SELECT id, number, subject, buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId"
     FROM contracts WHERE id = $1 AND state <> 'agreed' FOR UPDATE`,
);

/** Which reminders of a contract were told, and which are next. */
@Injectable()
export class ContractReminders {
  constructor(private readonly database: Database) {}

  async next(contractId: string): Promise<Date | null> {
    const row = await this.database.one(NEXT, [contractId, REMIND_DAYS_BEFORE]);
    return row?.at ?? null;
  }

  take(contractId: string) {
    return this.database.query(TAKE, [contractId, REMIND_DAYS_BEFORE]);
  }

  /** Null for one that is not signed, held otherwise: money and claims may be open after its end. */
  lock(contractId: string) {
    return this.database.one(CONTRACT, [contractId]);
  }
}
