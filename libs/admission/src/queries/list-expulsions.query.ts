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
  type RowOf,
} from '@wanchang/platform';
import type { ExpulsionState } from '../domain/expulsion';
import type { ExpulsionCardDto } from './answers/expulsion.dto';

const CARD = {
  id: column.uuid,
  memberId: column.uuid,
  state: column.text<ExpulsionState>(),
  openedAt: column.instant,
  answerDueOn: nullable(column.text()),
  appealDueOn: nullable(column.text()),
  version: column.integer,
};

const COLUMNS = `id, member_id AS "memberId", state, opened_at AS "openedAt", answer_due_on::text AS "answerDueOn",
  appeal_due_on::text AS "appealDueOn", version`;

/** $1 a state, $2 a unit, $3 id to begin behind: null is all; at most $4. */
const LIST_EXPULSIONS = defineStatement(
  'admission.list-expulsions',
  CARD,
  `SELECT ${COLUMNS} FROM expulsion_cases
    WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR member_id = $2)
      AND ($3::uuid IS NULL OR id < $3)
    ORDER BY id DESC LIMIT $4`,
);

/** Cases that unit $1 was given notice of. */
const EXPULSIONS_OF_UNIT = defineStatement(
  'admission.expulsions-of-unit',
  CARD,
  `SELECT ${COLUMNS} FROM expulsion_cases WHERE member_id = $1 AND noticed_at IS NOT NULL
    ORDER BY id DESC LIMIT 100`,
);

export interface ExpulsionFilter {
  readonly state?: ExpulsionState;
  readonly memberId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Expulsion cases, the newest first. */
@Injectable()
export class ListExpulsions {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
  ) {}

  async execute(filter: ExpulsionFilter): Promise<Page<ExpulsionCardDto>> {
    const { state, memberId, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(LIST_EXPULSIONS, [
      ...[state ?? null, memberId ?? null, before, limit + 1],
    ]);
    const { items, nextCursor } = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { items: await this.withUnits(items), nextCursor };
  }

  async ofUnit(memberId: string): Promise<ExpulsionCardDto[]> {
    return this.withUnits(await this.database.query(EXPULSIONS_OF_UNIT, [memberId]));
  }

  private async withUnits(
    rows: readonly RowOf<typeof LIST_EXPULSIONS>[],
  ): Promise<ExpulsionCardDto[]> {
    const units = await this.members.refs(rows.map(({ memberId }) => memberId));
    return rows.map(({ memberId, ...row }) => ({ ...row, member: units.get(memberId) ?? null }));
  }
}
