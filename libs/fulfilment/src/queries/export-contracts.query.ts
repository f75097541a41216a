import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, writeCsv } from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import type { ContractState } from '../domain/contract.states';

/** At most so many in one table. */
export const MAX_EXPORTED = 20_000;

const ROWS = defineStatement(
  'fulfilment.export-contracts',
  {
    number: column.text(),
    subject: column.text(),
    side: column.text<ContractSide>(),
    counterpart: column.text(),
    state: column.text<ContractState>(),
    currency: column.text(),
    intentAmount: column.numeric,
    intendedOn: column.text(),
    contractAmount: nullable(column.numeric),
    signedOn: nullable(column.text()),
    performed: column.numeric,
    performedOn: nullable(column.text()),
    paid: column.numeric,
    deliveryDueOn: column.text(),
  },
  `SELECT c.number, c.subject, CASE WHEN c.buyer_member_id = $1 THEN 'buyer' ELSE 'seller' END AS side,
          m.name_zh AS counterpart, c.state, c.currency, c.intent_amount AS "intentAmount",
          (c.intended_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "intendedOn",
          CASE WHEN c.signed_at IS NOT NULL THEN c.amount END AS "contractAmount",
          (c.signed_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "signedOn",
          (SELECT coalesce(round(sum((l.accepted - l.returned) * l.unit_price), 2), 0.00) FROM contract_lines l
            WHERE l.contract_id = c.id) AS performed,
          (SELECT (max(y.decided_at) AT TIME ZONE 'Asia/Shanghai')::date::text FROM deliveries y
            WHERE y.contract_id = c.id AND y.state IN ('accepted', 'partly')) AS "performedOn",
          c.paid, c.delivery_due_on::text AS "deliveryDueOn"
     FROM contracts c JOIN member_refs m
       ON m.id = CASE WHEN c.buyer_member_id = $1 THEN c.seller_member_id ELSE c.buyer_member_id END
    WHERE c.buyer_member_id = $1 OR c.seller_member_id = $1 ORDER BY c.id DESC LIMIT $2`,
);

const HEAD = [
  ...[
    '合同编号 Number',
    '标题 Subject',
    '我方 Side',
    '对方 Other side',
    '状态 State',
    '币种 Currency',
  ],
  ...['成交金额 Agreed', '成交日期 Agreed on', '合同金额 Contract', '签署日期 Signed on'],
  ...['履行金额 Performed', '最近验收 Last accepted on', '已付 Paid', '交货期限 Delivery by'],
];

/** The contracts of a unit as a table; the three amounts stand beside each other, each with its day. */
@Injectable()
export class ExportContracts {
  constructor(private readonly database: Database) {}

  async execute(memberId: string): Promise<string> {
    const rows = await this.database.query(ROWS, [memberId, MAX_EXPORTED]);
    return writeCsv([HEAD, ...rows.map((row) => Object.values(row).map((value) => value ?? ''))]);
  }
}
