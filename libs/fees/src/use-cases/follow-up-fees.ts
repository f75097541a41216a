import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { FeeSettings } from '../persistence/fee-settings';
import { Lapses } from '../persistence/lapses';
import { FollowUpOne } from './follow-up-one';

const OPEN = {
  invoiceId: column.uuid,
  memberId: column.uuid,
  number: column.text(),
  year: column.integer,
  amount: column.numeric,
  paid: column.numeric,
  waived: column.numeric,
  dueOn: column.text(),
  sent: column.texts(),
};

/** Open invoices of units that are not gone, due within $1 days or before today. */
const OPEN_INVOICES = defineStatement(
  'fees.open-invoices',
  OPEN,
  `SELECT i.id AS "invoiceId", i.member_id AS "memberId", i.number, i.year::int AS year, i.amount, i.paid, i.waived,
          i.due_on::text AS "dueOn",
          ARRAY(SELECT r.reminder FROM fee_reminders r WHERE r.invoice_id = i.id) AS sent
     FROM fee_invoices i JOIN member_refs m ON m.id = i.member_id
    WHERE i.state IN ('issued', 'sent', 'partial') AND m.standing NOT IN ('expelled', 'withdrawn')
      AND i.due_on <= (now() AT TIME ZONE 'Asia/Shanghai')::date + $1::int
      AND NOT EXISTS (SELECT FROM fee_payments p WHERE p.member_id = i.member_id AND p.state = 'pending')
    ORDER BY i.id`,
);

export interface FollowUp {
  readonly reminded: number;
  readonly lowered: number;
}

/**
 * Each night: reminders, and the standing of units that did not pay. Every unit is a transaction of its own that asks
 * again how things stand, so that a run which is killed and repeated sends and changes nothing twice.
 */
@Injectable()
export class FollowUpFees {
  constructor(
    private readonly database: Database,
    private readonly settings: FeeSettings,
    private readonly lapses: Lapses,
    private readonly each: FollowUpOne,
  ) {}

  async execute(): Promise<FollowUp> {
    const policy = await this.settings.policy();
    const ahead = Math.max(0, ...policy.remindBefore);
    const invoices = await this.database.query(OPEN_INVOICES, [ahead]);
    const reminded = await count(invoices, (invoice) => this.each.remind(invoice, policy));
    const units = await this.lapses.toBeLowered(policy.graceDays);
    const lowered = await count(units, ({ memberId }) => this.each.lower(memberId, policy));
    return { reminded, lowered };
  }
}

/** Commits wait for the disk: some at once wait together. */
const AT_ONCE = 4;

/** How many of the items the work was done for. */
async function count<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<number> {
  const rest = items.values();
  let done = 0;
  const worker = async () => {
    for (const item of rest) if (await work(item)) done += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
