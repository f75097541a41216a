import { Injectable } from '@nestjs/common';
import { DomainError, type DateString } from '@wanchang/kernel';
import { assertAllowed, column, Database, defineStatement, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { IssueInvoice } from './issue-invoice';

/** Units with access that have no invoice for year $1 yet, and whose kind has a fee that year. */
const WITHOUT_INVOICE = defineStatement(
  'fees.units-without-invoice',
  { memberId: column.uuid },
  `SELECT m.id AS "memberId" FROM member_refs m
    WHERE m.standing IN ('active', 'grace')
      AND EXISTS (SELECT FROM fee_rates r WHERE r.year = $1 AND r.kind = m.kind)
      AND NOT EXISTS (SELECT FROM fee_invoices i WHERE i.member_id = m.id AND i.year = $1 AND i.state <> 'cancelled')
    ORDER BY m.id`,
);

/** The annual fees of all units, each in a transaction of its own: broken off, it goes on where it was. */
@Injectable()
export class RunFees {
  constructor(
    private readonly database: Database,
    private readonly issueInvoice: IssueInvoice,
  ) {}

  /** Returns how many were issued. */
  async execute(
    { year, dueOn, asDrafts }: { year: number; dueOn: DateString; asDrafts: boolean },
    actor: Actor,
  ): Promise<number> {
    assertAllowed([feeWork], actor);
    let issued = 0;
    for (const { memberId } of await this.database.query(WITHOUT_INVOICE, [year])) {
      try {
        const order = { memberId, year, dueOn };
        if (asDrafts) await this.issueInvoice.draft(order, actor);
        else await this.issueInvoice.execute(order, actor);
        issued += 1;
      } catch (error) {
        // Somebody else has issued it meanwhile.
        if (!(error instanceof DomainError) || error.code !== 'fees.already-invoiced') throw error;
      }
    }
    return issued;
  }
}
