import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { PayerIndex } from '../domain/payers/payer-index';
import { nameKey } from '../domain/payers/payer-name';
import { FeePayerEntity } from './fee-payer.entity';

/** Units with what each owes of its open invoices, the oldest first. */
const PAYERS = defineStatement(
  'fees.payers',
  {
    memberId: column.uuid,
    nameZh: column.text(),
    nameEn: nullable(column.text()),
    gone: column.boolean,
    owed: column.texts(),
  },
  `SELECT m.id AS "memberId", m.name_zh AS "nameZh", m.name_en AS "nameEn",
          m.standing IN ('expelled', 'withdrawn') AS gone, coalesce(i.owed, '{}') AS owed
     FROM member_refs m
     LEFT JOIN (SELECT member_id, array_agg((amount - paid - waived)::text ORDER BY due_on, id) AS owed
                  FROM fee_invoices WHERE state IN ('issued', 'sent', 'partial') GROUP BY member_id) i
       ON i.member_id = m.id`,
);

const OPEN_NUMBERS = defineStatement(
  'fees.open-numbers',
  { number: column.text(), memberId: column.uuid },
  `SELECT number, member_id AS "memberId" FROM fee_invoices WHERE state IN ('issued', 'sent', 'partial')`,
);

/** What unit $1 owes of each open invoice, the oldest first. */
const OWED = defineStatement(
  'fees.owed-of-unit',
  { owed: column.text() },
  `SELECT (amount - paid - waived)::text AS owed FROM fee_invoices
    WHERE member_id = $1 AND state IN ('issued', 'sent', 'partial') ORDER BY due_on, id`,
);

const LEARN = defineStatement(
  'fees.learn-payer',
  {},
  `INSERT INTO fee_payers (kind, value, member_id, bank_line_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
);

interface Confirmed {
  readonly id: string;
  readonly counterName: string;
  readonly counterAccount: string | null;
}

/** Who pays for whom. */
@Injectable()
export class Payers {
  constructor(private readonly database: Database) {}

  /** All units, by what a bank says of a payer; and the units of open invoices by number. */
  async index(): Promise<{ index: PayerIndex; invoices: ReadonlyMap<string, string> }> {
    const [payers, learnt, numbers] = [
      await this.database.query(PAYERS),
      await this.database.repository(FeePayerEntity).find(),
      await this.database.query(OPEN_NUMBERS),
    ];
    const invoices = new Map(numbers.map(({ number, memberId }) => [number, memberId]));
    return { index: new PayerIndex(payers, learnt), invoices };
  }

  async owed(memberId: string): Promise<string[]> {
    return (await this.database.query(OWED, [memberId])).map(({ owed }) => owed);
  }

  /** Next time the same name or account is proposed for the unit. */
  async learn({ id, counterName, counterAccount }: Confirmed, memberId: string): Promise<void> {
    const key = nameKey(counterName);
    if (key) await this.database.execute(LEARN, ['name', key, memberId, id]);
    if (counterAccount) await this.database.execute(LEARN, ['account', counterAccount, memberId, id]); // prettier-ignore
  }

  async forget(bankLineId: string): Promise<void> {
    await this.database.repository(FeePayerEntity).delete({ bankLineId });
  }
}
