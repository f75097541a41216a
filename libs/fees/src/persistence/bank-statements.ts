import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { feesErrors } from '../domain/fees.errors';
import { BankStatementEntity } from './bank-statement.entity';

/** Files of one account are taken in one after the other. */
const LOCK_ACCOUNT = defineStatement(
  'fees.lock-account',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended('bank-account:' || $1::text, 0)) AS locked`,
);

/** What of account $1 was imported up to the day $2, and from the day $3. */
const NEIGHBOURS = defineStatement(
  'fees.neighbours-of-statement',
  {
    beforeOn: nullable(column.text()),
    beforeBalance: nullable(column.numeric),
    afterOn: nullable(column.text()),
    afterBalance: nullable(column.numeric),
  },
  `SELECT before.to_on::text AS "beforeOn", before.closing_balance AS "beforeBalance",
          after.from_on::text AS "afterOn", after.opening_balance AS "afterBalance"
     FROM (SELECT 1) one
     LEFT JOIN LATERAL (SELECT to_on, closing_balance FROM bank_statements
        WHERE account = $1 AND from_on <= $2::date ORDER BY to_on DESC, imported_at DESC LIMIT 1) before ON true
     LEFT JOIN LATERAL (SELECT from_on, opening_balance FROM bank_statements
        WHERE account = $1 AND from_on >= $3::date ORDER BY from_on, imported_at DESC LIMIT 1) after ON true`,
);

/** Bank statements as they were imported. */
@Injectable()
export class BankStatements {
  constructor(private readonly database: Database) {}

  async lockAccount(account: string): Promise<void> {
    await this.database.query(LOCK_ACCOUNT, [account]);
  }

  async neighbours(account: string, fromOn: string, toOn: string) {
    return (await this.database.one(NEIGHBOURS, [account, fromOn, toOn]))!;
  }

  async insert(statement: Omit<BankStatementEntity, 'importedAt'>): Promise<void> {
    await this.rows().insert(statement);
  }

  /** @throws DomainError fees.statement-not-found */
  async get(id: string): Promise<BankStatementEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw feesErrors('statement-not-found');
    return found;
  }

  private rows() {
    return this.database.repository(BankStatementEntity);
  }
}
