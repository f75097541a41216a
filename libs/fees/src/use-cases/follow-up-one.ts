import { Injectable } from '@nestjs/common';
import { ChangeStanding } from '@wanchang/membership';
import { Clock, column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { owed, reminderOn, type FeePolicy } from '../domain/invoice';
import { unitReminded } from '../fees.facts';
import { Lapses } from '../persistence/lapses';
import { Payments } from '../persistence/payments';

/** Takes reminder $2 of invoice $1; no row where it was sent before. */
const TAKE_REMINDER = defineStatement(
  'fees.take-reminder',
  { invoiceId: column.uuid },
  `INSERT INTO fee_reminders (invoice_id, reminder) VALUES ($1, $2) ON CONFLICT DO NOTHING
   RETURNING invoice_id AS "invoiceId"`,
);

type OpenInvoice = {
  readonly [
    Name in 'invoiceId' | 'memberId' | 'number' | 'amount' | 'paid' | 'waived' | 'dueOn'
  ]: string;
} & {
  readonly year: number;
  /** Reminders of it that were sent when the run began. */
  readonly sent: readonly string[];
};

/** One invoice, or one unit, of the nightly run. */
@Injectable()
export class FollowUpOne {
  constructor(
    private readonly database: Database,
    private readonly lapses: Lapses,
    private readonly payments: Payments,
    private readonly changeStanding: ChangeStanding,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Nothing is asked of the database for what was sent before. */
  async remind(invoice: OpenInvoice, policy: FeePolicy): Promise<boolean> {
    const today = await this.clock.today();
    const reminder = reminderOn(today, invoice.dueOn, policy);
    if (!reminder || invoice.sent.includes(reminder)) return false;
    return this.send(invoice, reminder, today > invoice.dueOn);
  }

  @Transactional()
  private async send(invoice: OpenInvoice, reminder: string, late: boolean): Promise<boolean> {
    const { invoiceId, memberId, number, year, dueOn } = invoice;
    if (!(await this.database.one(TAKE_REMINDER, [invoiceId, reminder]))) return false;
    const fact = { invoiceId, memberId, number, year, owed: owed(invoice), dueOn, late };
    await this.facts.record(unitReminded, fact, null);
    return true;
  }

  /** One step down, from active to grace or from grace to suspended, if that is still due. */
  @Transactional()
  async lower(memberId: string, policy: FeePolicy): Promise<boolean> {
    await this.payments.lockUnit(memberId);
    const [unit] = await this.lapses.toBeLowered(policy.graceDays, memberId);
    if (!unit) return false;
    const decision = unit.standing === 'active' ? 'enter-grace' : 'suspend';
    const reason = `服务年费逾期未缴（应于 ${unit.dueOn} 前缴纳）`;
    await this.lapses.add(memberId);
    await this.changeStanding.execute({ memberId, decision, reason, version: null }, null);
    return true;
  }
}
