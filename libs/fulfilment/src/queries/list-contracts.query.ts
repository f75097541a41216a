import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { MemberDirectory } from '@wanchang/membership';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import type { ContractState } from '../domain/contract.states';
import type { ContractSummaryDto } from './answers/contract.dto';
import { TODAY } from './contract.statements';

/** Contracts of unit $1 in state $2, about $3, before id $4: null is all; at most $5. */
const CONTRACTS = defineStatement(
  'fulfilment.contracts-of-unit',
  {
    id: column.uuid,
    number: column.text(),
    subject: column.text(),
    state: column.text<ContractState>(),
    side: column.text<ContractSide>(),
    counterpartId: column.uuid,
    currency: column.text(),
    amount: column.numeric,
    mine: column.integer,
    theirs: column.integer,
    dueOn: nullable(column.text()),
    late: column.boolean,
    agreedAt: column.instant,
  },
  `SELECT c.id, c.number, c.subject, c.state, CASE WHEN c.buyer_member_id = $1 THEN 'buyer' ELSE 'seller' END AS side,
          CASE WHEN c.buyer_member_id = $1 THEN c.seller_member_id ELSE c.buyer_member_id END AS "counterpartId",
          c.currency, c.amount, coalesce(o.mine, 0) AS mine, coalesce(o.theirs, 0) AS theirs, o.due_on::text AS "dueOn",
          coalesce(o.due_on < ${TODAY}, false) AS late, c.agreed_at AS "agreedAt"
     FROM contracts c
     LEFT JOIN LATERAL (
       SELECT count(*) FILTER (WHERE i.member_id = $1)::int AS mine, count(*) FILTER (WHERE i.member_id <> $1)::int AS theirs,
              min(i.due_on) AS due_on FROM contract_open_items i WHERE i.contract_id = c.id) o ON true
    WHERE (c.buyer_member_id = $1 OR c.seller_member_id = $1) AND ($2::text IS NULL OR c.state = $2)
      AND ($3::text IS NULL OR position(lower($3) IN lower(c.subject || ' ' || c.number)) > 0)
      AND ($4::uuid IS NULL OR c.id < $4)
    ORDER BY c.id DESC LIMIT $5`,
);

export interface ContractFilter {
  readonly state?: ContractState;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The contracts of a unit, newest first, with how much is open on either side. */
@Injectable()
export class ListContracts {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
  ) {}

  async execute(
    memberId: string,
    { state, q, cursor, limit }: ContractFilter,
  ): Promise<Page<ContractSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [memberId, state ?? null, q || null, before, limit + 1];
    const rows = await this.database.query(CONTRACTS, values);
    const units = await this.members.refs(rows.map(({ counterpartId }) => counterpartId));
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      ({ counterpartId, ...row }) => ({ ...row, counterpart: units.get(counterpartId)! }),
    );
  }
}
