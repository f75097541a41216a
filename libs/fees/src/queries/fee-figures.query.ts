import { Injectable } from '@nestjs/common';
import type { MemberKind } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { FeeFigureDto } from './answers/fees.dto';

/**
 * Of year $1, or of all. Credit stands in the year in which it was received. What is owed is added up over the open
 * invoices alone: they are few among those of many years.
 */
const FIGURES = defineStatement(
  'fees.figures',
  {
    year: column.integer,
    kind: column.text<MemberKind>(),
    invoices: column.integer,
    invoiced: column.numeric,
    paid: column.numeric,
    waived: column.numeric,
    owed: column.numeric,
    late: column.numeric,
    credit: column.numeric,
  },
  `WITH invoiced AS (
     SELECT i.year::int AS year, i.kind, count(*)::int AS invoices, sum(i.amount) AS invoiced, sum(i.paid) AS paid,
            sum(i.waived) AS waived
       FROM fee_invoices i WHERE i.state NOT IN ('draft', 'cancelled') AND ($1::int IS NULL OR i.year = $1)
      GROUP BY i.year, i.kind),
   open AS (
     SELECT i.year::int AS year, i.kind, sum(i.amount - i.paid - i.waived) AS owed,
            sum(i.amount - i.paid - i.waived) FILTER (WHERE i.due_on < (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date)) AS late
       FROM fee_invoices i WHERE i.state IN ('issued', 'sent', 'partial') AND ($1::int IS NULL OR i.year = $1)
      GROUP BY i.year, i.kind),
   credits AS (
     SELECT extract(year FROM p.received_on)::int AS year, m.kind, sum(p.unallocated) AS credit
       FROM fee_payments p JOIN member_refs m ON m.id = p.member_id
      WHERE p.state = 'completed' AND p.unallocated > 0
        AND ($1::int IS NULL OR extract(year FROM p.received_on)::int = $1)
      GROUP BY 1, m.kind)
   SELECT year, kind, coalesce(invoices, 0) AS invoices, coalesce(invoiced, 0.00) AS invoiced, coalesce(paid, 0.00) AS paid,
          coalesce(waived, 0.00) AS waived, coalesce(owed, 0.00) AS owed, coalesce(late, 0.00) AS late,
          coalesce(credit, 0.00) AS credit
     FROM invoiced LEFT JOIN open USING (year, kind) FULL JOIN credits USING (year, kind) ORDER BY year DESC, kind LIMIT 200`,
);

/** What was invoiced, paid, waived, is owed, late and credit, by year and kind of unit. */
@Injectable()
export class FeeFigures {
  constructor(private readonly database: Database) {}

  execute(year: number | null): Promise<FeeFigureDto[]> {
    return this.database.query(FIGURES, [year]);
  }
}
