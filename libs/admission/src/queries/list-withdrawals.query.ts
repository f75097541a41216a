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
import type { WithdrawalState } from '../domain/withdrawal';
import type { WithdrawalDto } from './answers/leaving.dto';

/** $1 a unit, $2 a state, $3 id to begin behind: null is all; at most $4. */
const LIST_WITHDRAWALS = defineStatement(
  'admission.list-withdrawals',
  {
    id: column.uuid,
    memberId: column.uuid,
    state: column.text<WithdrawalState>(),
    reason: column.text(),
    wishedOn: column.text(),
    effectiveOn: nullable(column.text()),
    requestedByName: nullable(column.text()),
    requestedAt: column.instant,
    confirmedByName: nullable(column.text()),
    version: column.integer,
  },
  `SELECT w.id, w.member_id AS "memberId", w.state, w.reason, w.wished_on::text AS "wishedOn",
          w.effective_on::text AS "effectiveOn", r.name AS "requestedByName", w.requested_at AS "requestedAt",
          c.name AS "confirmedByName", w.version
     FROM withdrawals w
     LEFT JOIN person_names r ON r.id = w.requested_by
     LEFT JOIN person_names c ON c.id = w.confirmed_by
    WHERE ($1::uuid IS NULL OR w.member_id = $1) AND ($2::text IS NULL OR w.state = $2)
      AND ($3::uuid IS NULL OR w.id < $3)
    ORDER BY w.id DESC LIMIT $4`,
);

export interface WithdrawalFilter {
  readonly memberId?: string;
  readonly state?: WithdrawalState;
  readonly cursor?: string;
  readonly limit: number;
}

/** Withdrawals, the newest first. */
@Injectable()
export class ListWithdrawals {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
  ) {}

  async execute(filter: WithdrawalFilter): Promise<Page<WithdrawalDto>> {
    const { memberId, state, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [memberId ?? null, state ?? null, before, limit + 1];
    const rows = await this.database.query(LIST_WITHDRAWALS, values);
    const { items, nextCursor } = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    const units = await this.members.refs(items.map((item) => item.memberId));
    return {
      items: items.map(({ memberId: unit, ...row }) => ({
        ...row,
        member: units.get(unit) ?? null,
      })),
      nextCursor,
    };
  }
}
