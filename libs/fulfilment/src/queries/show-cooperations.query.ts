import { Injectable } from '@nestjs/common';
import { isId, type ResourceKind } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import Big from 'big.js';
import {
  partsOf,
  type CooperationState,
  type EndKind,
  type SharingBasis,
  type StatementState,
} from '../domain/cooperation';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import type { CooperationDto, CooperationSummaryDto } from './answers/cooperation.dto';
import { TODAY } from './contract.statements';

const HEAD = {
  id: column.uuid,
  number: column.text(),
  title: column.text(),
  kind: column.text<ResourceKind>(),
  state: column.text<CooperationState>(),
};

/** Of unit $1, before id $2; at most $3. */
const LIST = defineStatement(
  'fulfilment.cooperations-of-unit',
  { ...HEAD, parties: column.texts(), waits: column.boolean },
  `SELECT c.id, c.number, c.title, c.kind, c.state,
          (SELECT array_agg(m.name_zh ORDER BY m.id) FROM cooperation_parties q JOIN member_refs m ON m.id = q.member_id
            WHERE q.cooperation_id = c.id) AS parties,
          (EXISTS (SELECT FROM cooperation_formulas f WHERE f.cooperation_id = c.id AND f.in_force_at IS NULL AND f.ended_at IS NULL AND NOT EXISTS (
             SELECT FROM cooperation_acceptances a WHERE a.cooperation_id = c.id AND a.formula_no = f.no AND a.member_id = $1))
           OR EXISTS (SELECT FROM cooperation_statements t WHERE t.cooperation_id = c.id AND t.state = 'stated'
             AND t.member_id <> $1 AND NOT EXISTS (SELECT FROM cooperation_answers a WHERE a.cooperation_id = c.id
               AND a.year = t.year AND a.no = t.no AND a.member_id = $1))) AS waits
     FROM cooperation_parties p JOIN cooperations c ON c.id = p.cooperation_id
    WHERE p.member_id = $1 AND ($2::uuid IS NULL OR c.id < $2) ORDER BY c.id DESC LIMIT $3`,
);

const ONE = defineStatement(
  'fulfilment.show-cooperation',
  { ...HEAD, summary: column.text(), currency: column.text() },
  `SELECT c.id, c.number, c.title, c.kind, c.state, c.summary, c.currency FROM cooperations c
    WHERE c.id = $1 AND EXISTS (SELECT FROM cooperation_parties p WHERE p.cooperation_id = c.id AND p.member_id = $2)`,
);

const PARTIES = defineStatement(
  'fulfilment.named-parties-of-cooperation',
  { memberId: column.uuid, name: column.text(), contribution: column.text() },
  `SELECT p.member_id AS "memberId", m.name_zh AS name, p.contribution
     FROM cooperation_parties p JOIN member_refs m ON m.id = p.member_id WHERE p.cooperation_id = $1 ORDER BY p.member_id`,
);

const MILESTONES = defineStatement(
  'fulfilment.milestones-of-cooperation',
  {
    no: column.integer,
    title: column.text(),
    dueOn: column.text(),
    reachedOn: nullable(column.text()),
    evidence: nullable(column.text()),
    late: column.boolean,
  },
  `SELECT no::int AS no, title, due_on::text AS "dueOn", reached_on::text AS "reachedOn", evidence,
          (reached_on IS NULL AND due_on < ${TODAY}) AS late
     FROM cooperation_milestones WHERE cooperation_id = $1 ORDER BY no`,
);

const FORMULAS = defineStatement(
  'fulfilment.formulas-of-cooperation',
  {
    no: column.integer,
    basis: column.text<SharingBasis>(),
    fromYear: column.integer,
    untilYear: column.integer,
    floor: column.numeric,
    reason: column.text(),
    personName: column.text(),
    proposedAt: column.instant,
    memberId: column.uuid,
    inForceAt: nullable(column.instant),
    endedKind: nullable(column.text<EndKind>()),
    endedByName: nullable(column.text()),
    endReason: nullable(column.text()),
    shares: column.json<{ memberId: string; percent: string; accepted: boolean }[]>(),
  },
  `SELECT f.no::int AS no, f.basis, f.from_year::int AS "fromYear", f.until_year::int AS "untilYear", f.floor, f.reason,
          f.person_name AS "personName", f.proposed_at AS "proposedAt", f.in_force_at AS "inForceAt",
          f.member_id AS "memberId", f.ended_kind AS "endedKind", f.end_reason AS "endReason",
          (SELECT m.name_zh FROM member_refs m WHERE m.id = f.ended_by) AS "endedByName",
          (SELECT jsonb_agg(jsonb_build_object('memberId', s.member_id, 'percent', trim_scale(s.percent)::text,
                    'accepted', a.member_id IS NOT NULL) ORDER BY s.member_id)
             FROM cooperation_shares s LEFT JOIN cooperation_acceptances a
               ON a.cooperation_id = s.cooperation_id AND a.formula_no = s.formula_no AND a.member_id = s.member_id
            WHERE s.cooperation_id = f.cooperation_id AND s.formula_no = f.no) AS shares
     FROM cooperation_formulas f WHERE f.cooperation_id = $1 ORDER BY f.no DESC`,
);

const STATEMENTS = defineStatement(
  'fulfilment.statements-of-cooperation',
  {
    year: column.integer,
    no: column.integer,
    formulaNo: column.integer,
    memberId: column.uuid,
    amount: column.numeric,
    note: nullable(column.text()),
    personName: column.text(),
    state: column.text<StatementState>(),
    mine: column.boolean,
    objections: column.texts(),
  },
  `SELECT t.year::int AS year, t.no::int AS no, t.formula_no::int AS "formulaNo", t.member_id AS "memberId", t.amount, t.note,
          t.person_name AS "personName", t.state,
          (t.state = 'stated' AND t.member_id <> $2 AND NOT EXISTS (SELECT FROM cooperation_answers a
             WHERE a.cooperation_id = $1 AND a.year = t.year AND a.no = t.no AND a.member_id = $2)) AS mine,
          ARRAY(SELECT a.note FROM cooperation_answers a WHERE a.cooperation_id = $1 AND a.year = t.year AND a.no = t.no
                   AND NOT a.confirms AND a.note IS NOT NULL ORDER BY a.at) AS objections
     FROM cooperation_statements t WHERE t.cooperation_id = $1 ORDER BY t.year DESC, t.no DESC`,
);

/** Cooperation projects as their parties see them. */
@Injectable()
export class ShowCooperations {
  constructor(private readonly database: Database) {}

  async list(
    memberId: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Page<CooperationSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(LIST, [memberId, before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws DomainError fulfilment.cooperation-not-found */
  async one(id: string, memberId: string): Promise<CooperationDto> {
    const head = await this.database.one(ONE, [id, memberId]);
    if (!head) throw fulfilmentErrors('cooperation-not-found');
    const [parties, milestones, formulas, stated] = await Promise.all([
      this.database.query(PARTIES, [id]),
      this.database.query(MILESTONES, [id]),
      this.database.query(FORMULAS, [id]),
      this.database.query(STATEMENTS, [id, memberId]),
    ]);
    const statements = stated.map((row) => {
      const formula = formulas.find(({ no }) => no === row.formulaNo)!;
      const shared = new Big(row.amount).gte(formula.floor);
      return { ...row, parts: shared ? partsOf(row.amount, formula.shares) : [] };
    });
    return { ...head, memberId, parties, milestones, formulas, statements };
  }
}
