import { Injectable } from '@nestjs/common';
import { newId, type DateString } from '@wanchang/kernel';
import { Clock, column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { feesErrors } from '../domain/fees.errors';
import type { InvoiceState } from '../domain/invoice';
import { FeeInvoiceEntity } from './fee-invoice.entity';

/** The next number of year $1; its row is held until the transaction ends, so that there is no gap. */
const RESERVE_NUMBER = defineStatement(
  'fees.reserve-number',
  { last: column.integer },
  `INSERT INTO fee_counters AS c (year, last) VALUES ($1, 1)
   ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last`,
);

/** The invoices of unit $1 that are open, the oldest first, held until the transaction ends. */
const LOCK_OPEN = defineStatement(
  'fees.lock-open-invoices',
  {
    id: column.uuid,
    state: column.text<InvoiceState>(),
    amount: column.numeric,
    paid: column.numeric,
    waived: column.numeric,
    dueOn: column.text(),
  },
  `SELECT id, state, amount, paid, waived, due_on::text AS "dueOn" FROM fee_invoices
    WHERE member_id = $1 AND state IN ('issued', 'sent', 'partial') ORDER BY due_on, id FOR UPDATE`,
);

const LOCK_ONE = defineStatement(
  'fees.lock-invoice',
  { id: column.uuid },
  `SELECT id FROM fee_invoices WHERE id = $1 FOR UPDATE`,
);

const DRAFTS = defineStatement(
  'fees.drafts',
  { id: column.uuid },
  `SELECT id FROM fee_invoices WHERE year = $1 AND state = 'draft' ORDER BY member_id`,
);

/** What unit $1 has credit left over for, where $2 is true, is the newest invoice that it has paid; no other. */
const MARK_EXCESS = defineStatement(
  'fees.mark-excess',
  {},
  `UPDATE fee_invoices SET state = CASE WHEN state = 'paid' THEN 'excess' ELSE 'paid' END
    WHERE member_id = $1 AND state IN ('paid', 'excess') AND (state = 'excess') <> ($2::boolean AND id = (
      SELECT id FROM fee_invoices WHERE member_id = $1 AND state IN ('paid', 'excess')
       ORDER BY due_on DESC, id DESC LIMIT 1))`,
);

interface NewInvoice {
  readonly memberId: string;
  readonly kind: string;
  readonly year: number;
  readonly amount: string;
  readonly dueOn: DateString;
  readonly state: InvoiceState;
  readonly issuedBy: string | null;
}

/** Invoices of annual fees. */
@Injectable()
export class Invoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Without a number where it is a draft. @throws DomainError fees.already-invoiced */
  async insert(invoice: NewInvoice): Promise<{ id: string; number: string | null }> {
    const { year, state } = invoice;
    const number = state === 'draft' ? null : await this.nextNumber(year);
    const row = { id: newId(), number };
    const taken = {
      fee_invoices_member_year_key: () => feesErrors('already-invoiced', { args: { year } }),
    };
    await mappingConstraints(taken, () => this.rows().insert({ ...row, ...invoice }));
    return row;
  }

  /** Numbers a draft; a fee of nothing is settled as it is issued. Returns its number. */
  async issue({ id, year, amount }: FeeInvoiceEntity): Promise<string> {
    const number = await this.nextNumber(year);
    const state = Number(amount) === 0 ? 'paid' : 'issued';
    await this.rows().update({ id }, { number, state, issuedAt: await this.clock.now() });
    return number;
  }

  async drafts(year: number): Promise<string[]> {
    return (await this.database.query(DRAFTS, [year])).map(({ id }) => id);
  }

  async markExcess(memberId: string, hasCredit: boolean): Promise<void> {
    await this.database.execute(MARK_EXCESS, [memberId, hasCredit]);
  }

  private async nextNumber(year: number): Promise<string> {
    const { last } = (await this.database.one(RESERVE_NUMBER, [year]))!;
    return `JF-${year}-${String(last).padStart(6, '0')}`;
  }

  lockOpen(memberId: string) {
    return this.database.query(LOCK_OPEN, [memberId]);
  }

  /** @throws DomainError fees.invoice-not-found */
  async lock(id: string): Promise<FeeInvoiceEntity> {
    if (!(await this.database.one(LOCK_ONE, [id]))) throw feesErrors('invoice-not-found');
    return this.rows().findOneByOrFail({ id });
  }

  /** @throws DomainError fees.invoice-not-found */
  async get(id: string): Promise<FeeInvoiceEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw feesErrors('invoice-not-found');
    return found;
  }

  async settle(
    id: string,
    change: Partial<Pick<FeeInvoiceEntity, 'paid' | 'waived' | 'state' | 'cancelReason'>>,
  ): Promise<void> {
    await this.rows().update({ id }, change);
  }

  private rows() {
    return this.database.repository(FeeInvoiceEntity);
  }
}
