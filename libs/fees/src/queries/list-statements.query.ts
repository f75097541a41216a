import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { LineState } from '../domain/bank-line';
import { feesErrors } from '../domain/fees.errors';
import type { Certainty, ProposalReason } from '../domain/payers/propose-payer';
import type { Bank } from '../domain/statement/statement';
import type { PayingUnitDto, StatementDto, StatementLineDto } from './answers/statements.dto';

/** $1 one, or null for all; $2 id behind; at most $3. */
const STATEMENTS = defineStatement(
  'fees.statements',
  {
    id: column.uuid,
    bank: column.text<Bank>(),
    account: column.text(),
    fileName: column.text(),
    fromOn: column.text(),
    toOn: column.text(),
    openingBalance: column.numeric,
    closingBalance: column.numeric,
    newLines: column.integer,
    knownLines: column.integer,
    gap: nullable(column.numeric),
    waiting: column.integer,
    booking: column.integer,
    booked: column.integer,
    setAside: column.integer,
    outgoing: column.integer,
    importedAt: column.instant,
  },
  `SELECT s.id, s.bank, s.account, s.file_name AS "fileName", s.from_on::text AS "fromOn", s.to_on::text AS "toOn",
          s.opening_balance AS "openingBalance", s.closing_balance AS "closingBalance", s.new_lines AS "newLines",
          s.known_lines AS "knownLines", s.gap, c.waiting, c.booking, c.booked, c."setAside", c.outgoing,
          s.imported_at AS "importedAt"
     FROM (SELECT * FROM bank_statements WHERE ($1::uuid IS NULL OR id = $1) AND ($2::uuid IS NULL OR id < $2)
            ORDER BY id DESC LIMIT $3) s
     CROSS JOIN LATERAL (SELECT
          count(*) FILTER (WHERE state = 'open' AND (certainty <> 'certain' OR needs_person))::int AS waiting,
          count(*) FILTER (WHERE state = 'open' AND certainty = 'certain' AND NOT needs_person)::int AS booking,
          count(*) FILTER (WHERE state = 'booked')::int AS booked,
          count(*) FILTER (WHERE state = 'set-aside')::int AS "setAside",
          count(*) FILTER (WHERE state = 'outgoing')::int AS outgoing
        FROM bank_lines WHERE statement_id = s.id) c
    ORDER BY s.id DESC`,
);

const UNITS = `coalesce(json_agg(json_build_object('id', m.id, 'name', m.name_zh, 'owed', coalesce((SELECT
    sum(i.amount - i.paid - i.waived)::text FROM fee_invoices i
      WHERE i.member_id = m.id AND i.state IN ('issued', 'sent', 'partial')), '0.00'))`;

/** Lines of statement $1; $2 state, $3 certainty, $4 row behind: null is all; at most $5. */
const LINES = defineStatement(
  'fees.statement-lines',
  {
    id: column.uuid,
    row: column.integer,
    happenedOn: column.text(),
    amount: column.numeric,
    balance: column.numeric,
    counterName: column.text(),
    counterAccount: nullable(column.text()),
    text: column.text(),
    state: column.text<LineState>(),
    certainty: nullable(column.text<Certainty>()),
    reasons: column.texts<ProposalReason>(),
    proposedMemberId: nullable(column.uuid),
    candidates: column.json<PayingUnitDto[]>(),
    bookedFor: column.json<PayingUnitDto[]>(),
    paymentId: nullable(column.uuid),
    note: nullable(column.text()),
  },
  `SELECT l.id, l.row, l.happened_on::text AS "happenedOn", l.amount, l.balance, l.counter_name AS "counterName",
          l.counter_account AS "counterAccount", l.text, l.state, l.certainty, l.reasons,
          l.proposed_member_id AS "proposedMemberId", l.note,
          (SELECT ${UNITS} ORDER BY array_position(l.candidates, m.id)), '[]') FROM member_refs m
            WHERE m.id = ANY(l.candidates)) AS candidates,
          (SELECT ${UNITS} ORDER BY m.id), '[]') FROM member_refs m JOIN fee_payments p ON p.member_id = m.id
            WHERE p.bank_line_id = l.id AND p.state = 'completed') AS "bookedFor",
          (SELECT p.id FROM fee_payments p WHERE p.bank_line_id = l.id AND p.state = 'completed'
            ORDER BY p.member_id LIMIT 1) AS "paymentId"
     FROM bank_lines l
    WHERE l.statement_id = $1 AND ($2::text IS NULL OR l.state = $2) AND ($3::text IS NULL OR l.certainty = $3)
      AND ($4::int IS NULL OR l.row > $4)
    ORDER BY l.row LIMIT $5`,
);

export interface LineFilter {
  readonly state?: LineState;
  readonly certainty?: Certainty;
  readonly cursor?: string;
  readonly limit: number;
}

/** Bank statements and their lines, for those who look after the fees. */
@Injectable()
export class ListStatements {
  constructor(private readonly database: Database) {}

  async execute(cursor: string | undefined, limit: number): Promise<Page<StatementDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(STATEMENTS, [null, before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws DomainError fees.statement-not-found */
  async one(id: string): Promise<StatementDto> {
    const found = await this.database.one(STATEMENTS, [id, null, 1]);
    if (!found) throw feesErrors('statement-not-found');
    return found;
  }

  /** @throws DomainError fees.statement-not-found */
  async lines(statementId: string, filter: LineFilter): Promise<Page<StatementLineDto>> {
    await this.one(statementId);
    const { state, certainty, cursor, limit } = filter;
    const [behind] = decodeCursor(cursor, [isWhole]) ?? [null];
    const values = [statementId, state ?? null, certainty ?? null, behind, limit + 1];
    const rows = await this.database.query(LINES, values);
    return toPage(
      rows,
      limit,
      ({ row }) => [row],
      (row) => row,
    );
  }
}
