import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import type { MemberKind } from '@wanchang/membership';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { InvoiceState } from '../domain/invoice';
import type { FeeOverviewDto, InvoiceDto, MyFeesDto, PaymentDto } from './answers/fees.dto';
import { FeeFigures } from './fee-figures.query';

const OWED = `greatest(i.amount - i.paid - i.waived, 0) * (i.state IN ('issued', 'sent', 'partial'))::int`;
const TODAY = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

const INVOICE = {
  id: column.uuid,
  number: nullable(column.text()),
  memberId: column.uuid,
  memberName: column.text(),
  kind: column.text<MemberKind>(),
  year: column.integer,
  amount: column.numeric,
  paid: column.numeric,
  waived: column.numeric,
  owed: column.numeric,
  dueOn: column.text(),
  state: column.text<InvoiceState>(),
  late: column.boolean,
};

/** $1 unit, $2 year, $3 state, $4 only late ones, $5 part of a name or number, $6 id behind: null is all; at most $7. */
const INVOICES = defineStatement(
  'fees.invoices',
  INVOICE,
  `SELECT i.id, i.number, i.member_id AS "memberId", m.name_zh AS "memberName", i.kind, i.year::int AS year, i.amount,
          i.paid, i.waived, ${OWED} AS owed, i.due_on::text AS "dueOn", i.state,
          (i.state IN ('issued', 'sent', 'partial') AND i.due_on < ${TODAY}) AS late
     FROM fee_invoices i JOIN member_refs m ON m.id = i.member_id
    WHERE ($1::uuid IS NULL OR (i.member_id = $1 AND i.state <> 'draft' AND i.number IS NOT NULL)) AND ($2::int IS NULL OR i.year = $2)
      AND ($3::text IS NULL OR i.state = $3)
      AND (NOT $4::boolean OR (i.state IN ('issued', 'sent', 'partial') AND i.due_on < ${TODAY}))
      AND ($5::text IS NULL OR position(lower($5) IN lower(m.name_zh || ' ' || coalesce(i.number, ''))) > 0)
      AND ($6::uuid IS NULL OR i.id < $6)
    ORDER BY i.id DESC LIMIT $7`,
);

/** $1 unit, $2 state, $3 id behind: null is all; at most $4. */
const PAYMENTS = defineStatement(
  'fees.payments',
  {
    id: column.uuid,
    memberId: column.uuid,
    memberName: column.text(),
    amount: column.numeric,
    unallocated: column.numeric,
    receivedOn: column.text(),
    payer: column.text(),
    note: nullable(column.text()),
    state: column.text<PaymentDto['state']>(),
    hasReceipt: column.boolean,
    officialNumber: nullable(column.text()),
  },
  `SELECT p.id, p.member_id AS "memberId", m.name_zh AS "memberName", p.amount, p.unallocated,
          p.received_on::text AS "receivedOn", p.payer, p.note, p.state, (p.receipt_id IS NOT NULL AND p.state = 'completed') AS "hasReceipt",
          (SELECT r.number FROM fee_official_receipts r WHERE r.payment_id = p.id AND r.red_of IS NULL AND NOT EXISTS (
             SELECT FROM fee_official_receipts red WHERE red.red_of = r.id)) AS "officialNumber"
     FROM fee_payments p JOIN member_refs m ON m.id = p.member_id
    WHERE ($1::uuid IS NULL OR p.member_id = $1) AND ($2::text IS NULL OR p.state = $2)
      AND ($3::uuid IS NULL OR p.id < $3)
    ORDER BY p.id DESC LIMIT $4`,
);

const TOTALS = defineStatement(
  'fees.totals-of-unit',
  { owed: column.numeric, credit: column.numeric },
  `SELECT coalesce((SELECT sum(${OWED}) FROM fee_invoices i WHERE i.member_id = $1), 0) AS owed,
          coalesce((SELECT sum(unallocated) FROM fee_payments WHERE member_id = $1 AND state = 'completed'), 0) AS credit`,
);

const CREDIT = defineStatement(
  'fees.credit-of-all',
  { credit: column.numeric },
  `SELECT coalesce(sum(unallocated), 0) AS credit FROM fee_payments WHERE state = 'completed'`,
);

export interface InvoiceFilter {
  readonly year?: number;
  readonly state?: InvoiceState;
  readonly late?: boolean;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Invoices and payments, for the secretariat and for each unit. */
@Injectable()
export class ListFees {
  constructor(
    private readonly database: Database,
    private readonly figures: FeeFigures,
  ) {}

  async invoices(filter: InvoiceFilter): Promise<Page<InvoiceDto>> {
    const { year, state, late = false, q, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [null, year ?? null, state ?? null, late, q || null, before, limit + 1];
    const rows = await this.database.query(INVOICES, values);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  async payments(
    state: PaymentDto['state'] | undefined,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<PaymentDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(PAYMENTS, [null, state ?? null, before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  async ofUnit(memberId: string): Promise<MyFeesDto> {
    // One after the other: it is also asked inside of a transaction, which has one connection.
    const mine = [memberId, null, null, false, null, null, 200];
    const invoices = await this.database.query(INVOICES, mine);
    const payments = await this.database.query(PAYMENTS, [memberId, null, null, 200]);
    const totals = await this.database.one(TOTALS, [memberId]);
    return { ...totals!, invoices, payments };
  }

  async overview(year: number | null): Promise<FeeOverviewDto> {
    const [figures, credit] = await Promise.all([
      this.figures.execute(year),
      this.database.one(CREDIT),
    ]);
    return { figures, credit: credit!.credit };
  }
}
