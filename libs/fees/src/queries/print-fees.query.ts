import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import type { MemberKind } from '@wanchang/membership';
import { Clock, column, Database, defineStatement } from '@wanchang/platform';
import Big from 'big.js';
import { feesErrors } from '../domain/fees.errors';
import { drawInvoice } from '../papers/invoice-paper';
import { drawYear, type YearFigures } from '../papers/year-paper';
import { FeeFigures } from './fee-figures.query';

/** Invoice $1, of unit $2 where one asks. */
const INVOICE = defineStatement(
  'fees.printed-invoice',
  {
    number: column.text(),
    unitName: column.text(),
    year: column.integer,
    amount: column.numeric,
    paid: column.numeric,
    waived: column.numeric,
    owed: column.numeric,
    dueOn: column.text(),
    issuedAt: column.instant,
  },
  `SELECT i.number, m.name_zh AS "unitName", i.year::int AS year, i.amount, i.paid, i.waived,
          greatest(i.amount - i.paid - i.waived, 0) AS owed, i.due_on::text AS "dueOn", i.issued_at AS "issuedAt"
     FROM fee_invoices i JOIN member_refs m ON m.id = i.member_id
    WHERE i.id = $1 AND ($2::uuid IS NULL OR i.member_id = $2) AND i.number IS NOT NULL AND i.state <> 'cancelled'`,
);

const RECEIVED = defineStatement(
  'fees.received-in-year',
  { payments: column.integer, received: column.numeric },
  `SELECT count(*)::int AS payments, coalesce(sum(amount), 0.00) AS received FROM fee_payments
    WHERE state = 'completed' AND received_on >= make_date($1::int, 1, 1) AND received_on < make_date($1::int + 1, 1, 1)`,
);

export interface PrintedPaper {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Papers that say how things stand now, and are not kept. */
@Injectable()
export class PrintFees {
  constructor(
    private readonly database: Database,
    private readonly figures: FeeFigures,
    private readonly clock: Clock,
  ) {}

  /** @param memberId the unit that asks; null for the secretariat. @throws DomainError fees.invoice-not-found */
  async invoice(id: string, memberId: string | null): Promise<PrintedPaper> {
    const invoice = await this.database.one(INVOICE, [id, memberId]);
    if (!invoice) throw feesErrors('invoice-not-found');
    const name = `缴费通知 ${invoice.number}`;
    const options = { title: name, at: await this.clock.now(), footnote: name };
    const bytes = await Paper.render(options, (paper) => drawInvoice(paper, invoice));
    return { name: `${name}.pdf`, bytes };
  }

  async year(year: number): Promise<PrintedPaper> {
    const at = await this.clock.now();
    const kinds = (await this.figures.execute(year)).filter((row) => row.year === year);
    const { payments, received } = (await this.database.one(RECEIVED, [year]))!;
    const name = `${year} 年服务年费收缴情况`;
    const statement = { year, at, kinds, sum: sumOf(kinds), payments, received };
    const options = { title: name, at, footnote: name };
    return { name: `${name}.pdf`, bytes: await Paper.render(options, (paper) => drawYear(paper, statement)) }; // prettier-ignore
  }
}

const NAMES = ['invoiced', 'paid', 'waived', 'owed', 'late', 'credit'] as const;

function sumOf(kinds: readonly (YearFigures & { kind: MemberKind })[]): Omit<YearFigures, 'kind'> {
  const sums = NAMES.map((name) => [
    name,
    kinds.reduce((sum, row) => sum.plus(row[name]), new Big(0)).toFixed(2),
  ]);
  const invoices = kinds.reduce((sum, row) => sum + row.invoices, 0);
  const money = Object.fromEntries(sums) as Record<(typeof NAMES)[number], string>;
  return { invoices, ...money };
}
