import { Injectable } from '@nestjs/common';
import { isId, type Coast } from '@wanchang/kernel';
import { Database, decodeCursor, defineStatement, toPage, type Page } from '@wanchang/platform';
import type { Member, MemberKind } from '../domain/member';
import type { Standing } from '../domain/standing.states';
import { MEMBER_COLUMNS, MEMBER_SHAPE } from '../persistence/member.columns';

export interface MemberFilter {
  /** A part of the name, the credit code or the contact's name. */
  readonly q?: string;
  readonly kind?: MemberKind;
  readonly standing?: Standing;
  readonly coast?: Coast;
  /** Six-digit code. */
  readonly province?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** $1 a part of the names, code or contact, $2 … $5 filters, $6 id to begin behind: null is all; at most $7. */
const LIST_MEMBERS = defineStatement(
  'membership.list-members',
  MEMBER_SHAPE,
  `SELECT ${MEMBER_COLUMNS} FROM members
    WHERE ($1::text IS NULL OR position(lower($1) IN
            lower(concat_ws(' ', name_zh, name_en, credit_code, contact_name))) > 0)
      AND ($2::text IS NULL OR kind = $2)
      AND ($3::text IS NULL OR standing = $3)
      AND ($4::text IS NULL OR coast = $4)
      AND ($5::text IS NULL OR province_code = $5)
      AND ($6::uuid IS NULL OR id < $6)
    ORDER BY id DESC LIMIT $7`,
);

/** The secretariat's register, newest first. */
@Injectable()
export class ListMembers {
  constructor(private readonly database: Database) {}

  async execute({
    q,
    kind,
    standing,
    coast,
    province,
    cursor,
    limit,
  }: MemberFilter): Promise<Page<Member>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const filters = [q, kind, standing, coast, province].map((value) => value || null);
    const rows = await this.database.query(LIST_MEMBERS, [...filters, before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (member) => member,
    );
  }
}
