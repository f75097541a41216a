import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { LineState } from '../domain/bank-line';
import { feesErrors } from '../domain/fees.errors';
import type { Proposal } from '../domain/payers/propose-payer';
import { BankLineEntity } from './bank-line.entity';

/** Which of the keys $2, or of the bank's numbers $3 with their amounts $4, account $1 has already. */
const KNOWN = defineStatement(
  'fees.known-lines',
  { key: column.text(), bankId: nullable(column.text()), amount: column.numeric },
  `SELECT l.key, l.bank_id AS "bankId", l.amount FROM bank_lines l
    WHERE l.account = $1 AND (l.key = ANY($2::text[])
      OR (l.bank_id, l.amount) IN (SELECT * FROM unnest($3::text[], $4::numeric[])))`,
);

const INSERT = defineStatement(
  'fees.insert-lines',
  {},
  `INSERT INTO bank_lines (id, statement_id, account, key, row, happened_on, amount, balance, bank_id, counter_name,
          counter_account, text, state)
   SELECT id, "statementId", account, key, row, "on", amount, balance, "bankId", "counterName", "counterAccount", text, state
     FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "statementId" uuid, account text, key text, row integer,
          "on" date, amount numeric, balance numeric, "bankId" text, "counterName" text, "counterAccount" text,
          text text, state text)`,
);

const OPEN = defineStatement(
  'fees.open-lines',
  {
    id: column.uuid,
    amount: column.numeric,
    counterName: column.text(),
    counterAccount: nullable(column.text()),
    text: column.text(),
  },
  `SELECT id, amount, counter_name AS "counterName", counter_account AS "counterAccount", text
     FROM bank_lines WHERE statement_id = $1 AND state = 'open'`,
);

/** A line that was settled meanwhile keeps what it had. */
const PROPOSE = defineStatement(
  'fees.propose-payers',
  {},
  `UPDATE bank_lines l
      SET certainty = CASE WHEN l.needs_person AND p.certainty = 'certain' THEN 'probable' ELSE p.certainty END, proposed_member_id = p."memberId", reasons = p.reasons,
          candidates = p.candidates
     FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, certainty text, "memberId" uuid, reasons text[], candidates uuid[])
    WHERE l.id = p.id AND l.state = 'open'`,
);

const CERTAIN = defineStatement(
  'fees.certain-lines',
  { id: column.uuid },
  `SELECT id FROM bank_lines WHERE statement_id = $1 AND state = 'open' AND certainty = 'certain' ORDER BY row`,
);

const LOCK = defineStatement(
  'fees.lock-line',
  { id: column.uuid },
  `SELECT id FROM bank_lines WHERE id = $1 FOR UPDATE`,
);

export type NewLine = Pick<
  BankLineEntity,
  'id' | 'statementId' | 'account' | 'key' | 'row' | 'amount' | 'balance' | 'bankId'
> &
  Pick<BankLineEntity, 'counterName' | 'counterAccount' | 'text' | 'state'> & {
    readonly on: string;
  };

/** The lines of bank statements. */
@Injectable()
export class BankLines {
  constructor(private readonly database: Database) {}

  async known(
    account: string,
    lines: readonly { key: string; bankId: string | null; amount: string }[],
  ): Promise<(line: { key: string; bankId: string | null; amount: string }) => boolean> {
    const numbered = lines.filter(({ bankId }) => bankId !== null);
    const values = [account, lines.map(({ key }) => key), numbered.map(({ bankId }) => bankId)];
    const amounts = numbered.map(({ amount }) => amount);
    const rows = await this.database.query(KNOWN, [...values, amounts]);
    const keys = new Set(rows.map(({ key }) => key));
    const ids = new Set(rows.map(({ bankId, amount }) => `${bankId}|${amount}`));
    return ({ key, bankId, amount }) =>
      keys.has(key) || (bankId !== null && ids.has(`${bankId}|${amount}`));
  }

  async insert(lines: readonly NewLine[]): Promise<void> {
    await this.database.execute(INSERT, [JSON.stringify(lines)]);
  }

  open(statementId: string) {
    return this.database.query(OPEN, [statementId]);
  }

  async propose(proposals: readonly (Proposal & { readonly id: string })[]): Promise<void> {
    await this.database.execute(PROPOSE, [JSON.stringify(proposals)]);
  }

  async certain(statementId: string): Promise<string[]> {
    return (await this.database.query(CERTAIN, [statementId])).map(({ id }) => id);
  }

  /** @throws DomainError fees.line-not-found, and .line-not-open for one in another state */
  async lock(id: string, state: LineState): Promise<BankLineEntity> {
    if (!(await this.database.one(LOCK, [id]))) throw feesErrors('line-not-found');
    const line = await this.database.repository(BankLineEntity).findOneByOrFail({ id });
    if (line.state !== state) throw feesErrors('line-not-open');
    return line;
  }

  async change(
    id: string,
    change: Partial<
      Pick<
        BankLineEntity,
        'state' | 'note' | 'decidedBy' | 'decidedAt' | 'certainty' | 'reasons' | 'needsPerson'
      >
    >,
  ): Promise<void> {
    await this.database.repository(BankLineEntity).update({ id }, change);
  }
}
