import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { DoubleState } from '../domain/contract';
import type { ContractState } from '../domain/contract.states';
import type { ContractOverviewDto } from './answers/contract.dto';
import { TODAY } from './contract.statements';
import { HAS_LATE } from './late.statements';

/** The goods of a contract with their quantities, without prices. */
const GOODS = (
  contract: string,
) => `ARRAY(SELECT l.description || ' ' || l.specification || ' × ' || trim_scale(l.quantity) || ' ' || l.unit
            FROM contract_lines l WHERE l.contract_id = ${contract}.id ORDER BY l.no)`;

interface DoubleRow {
  readonly subject: string;
  readonly state: ContractState;
  readonly agreedAt: string;
  readonly lines: string[];
}

/** $1 state, $2 only late ones, $3 only suspected doubles, $4 part of a name or number, $5 id behind: null is all; at most $6. */
const OVERVIEWS = defineStatement(
  'fulfilment.contract-overviews',
  {
    id: column.uuid,
    number: column.text(),
    subject: column.text(),
    state: column.text<ContractState>(),
    buyerMemberId: column.uuid,
    buyerName: column.text(),
    sellerMemberId: column.uuid,
    sellerName: column.text(),
    doubleState: column.text<DoubleState>(),
    doubleOf: nullable(column.text()),
    lines: column.texts(),
    doubleFacts: nullable(column.json<DoubleRow>()),
    late: column.integer,
    agreedAt: column.instant,
  },
  `SELECT c.id, c.number, c.subject, c.state, c.buyer_member_id AS "buyerMemberId", b.name_zh AS "buyerName",
          c.seller_member_id AS "sellerMemberId", s.name_zh AS "sellerName", c.double_state AS "doubleState",
          first.number AS "doubleOf", CASE WHEN c.double_state = 'suspected' THEN ${GOODS('c')} ELSE '{}' END AS lines,
          CASE WHEN c.double_state = 'suspected' THEN jsonb_build_object('subject', first.subject, 'state', first.state,
            'agreedAt', first.agreed_at, 'lines', to_jsonb(${GOODS('first')})) END AS "doubleFacts", c.agreed_at AS "agreedAt",
          (SELECT count(*)::int FROM contract_open_items i WHERE i.contract_id = c.id AND i.due_on < ${TODAY}) AS late
     FROM contracts c JOIN member_refs b ON b.id = c.buyer_member_id JOIN member_refs s ON s.id = c.seller_member_id
     LEFT JOIN contracts first ON first.id = c.double_of
    WHERE ($1::text IS NULL OR c.state = $1)
      AND (NOT $2::boolean OR ${HAS_LATE})
      AND (NOT $3::boolean OR c.double_state = 'suspected')
      AND ($4::text IS NULL OR position(lower($4) IN lower(c.number || ' ' || b.name_zh || ' ' || s.name_zh)) > 0)
      AND ($5::uuid IS NULL OR c.id < $5)
    ORDER BY c.id DESC LIMIT $6`,
);

export interface OverviewFilter {
  readonly state?: ContractState;
  readonly late?: boolean;
  readonly doubles?: boolean;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** All contracts as the secretariat follows them: who, how far, what is late; no prices. */
@Injectable()
export class ListContractOverviews {
  constructor(private readonly database: Database) {}

  async execute(filter: OverviewFilter): Promise<Page<ContractOverviewDto>> {
    const { state, late = false, doubles = false, q, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [state ?? null, late, doubles, q || null, before, limit + 1];
    const rows = await this.database.query(OVERVIEWS, values);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      ({ doubleFacts, ...row }) => ({
        ...row,
        doubleFacts: doubleFacts && { ...doubleFacts, agreedAt: new Date(doubleFacts.agreedAt) },
      }),
    );
  }
}
