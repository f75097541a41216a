import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { ContractSide, OpenKind } from '../domain/contract';
import type { OpenItemDto } from './answers/contract.dto';
import { TODAY } from './contract.statements';
import { FIRST_LATE } from './late.statements';

const ITEM = {
  contractId: column.uuid,
  number: column.text(),
  subject: column.text(),
  side: column.text<ContractSide>(),
  kind: column.text<OpenKind>(),
  no: nullable(column.integer),
  amount: nullable(column.numeric),
  currency: column.text(),
  dueOn: nullable(column.text()),
  late: column.boolean,
  since: column.instant,
};

const items = (where: string, from = 'contract_open_items') => `
  SELECT contract_id AS "contractId", number, subject, side, kind, no, amount, currency, due_on::text AS "dueOn",
         coalesce(due_on < ${TODAY}, false) AS late, since
    FROM ${from} WHERE ${where} ORDER BY due_on NULLS LAST, since, contract_id, kind, no`;

const OF_CONTRACT = defineStatement(
  'fulfilment.open-items-of-contract',
  ITEM,
  `${items('contract_id = $1')} LIMIT 200`,
);

const OF_UNIT = defineStatement(
  'fulfilment.open-items-of-unit',
  ITEM,
  `${items('member_id = $1')} LIMIT $2`,
);

const LATE = defineStatement(
  'fulfilment.late-items',
  ITEM,
  `${items('true', `(${FIRST_LATE}) AS first_due`)} LIMIT $1`,
);

/** What is to be done about contracts, and by which side. */
@Injectable()
export class ListOpenItems {
  constructor(private readonly database: Database) {}

  ofContract(contractId: string): Promise<OpenItemDto[]> {
    return this.database.query(OF_CONTRACT, [contractId]);
  }

  /** What a unit has to do, the first due first. */
  ofUnit(memberId: string, limit: number): Promise<OpenItemDto[]> {
    return this.database.query(OF_UNIT, [memberId, limit]);
  }

  /** What of all contracts is past its day, the latest first. */
  late(limit: number): Promise<OpenItemDto[]> {
    return this.database.query(LATE, [limit]);
  }
}
