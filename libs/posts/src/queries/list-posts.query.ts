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
import { ENDING_DAYS, type Basis } from '../domain/post';
import type { PostKind } from '../domain/post-rights';
import type { PostDto } from './answers/post.dto';

const POST = {
  id: column.uuid,
  kind: column.text<PostKind>(),
  personId: column.uuid,
  personName: column.text(),
  memberId: nullable(column.uuid),
  startsAt: column.instant,
  termEndsOn: column.text(),
  endsAt: column.instant,
  inForce: column.boolean,
  daysLeft: column.integer,
  basis: column.text<Basis>(),
  endReason: nullable(column.text()),
};

const COLUMNS = `p.id, p.kind, p.person_id AS "personId", n.name AS "personName", p.member_id AS "memberId",
  p.starts_at AS "startsAt", p.term_ends_on::text AS "termEndsOn", p.ends_at AS "endsAt",
  (p.starts_at <= now() AND p.ends_at > now()
    AND (p.member_id IS NULL OR EXISTS (SELECT FROM active_members m WHERE m.id = p.member_id))) AS "inForce",
  greatest(0, p.term_ends_on - (now() AT TIME ZONE 'Asia/Shanghai')::date)::int AS "daysLeft", p.basis,
  p.end_reason AS "endReason"`;

/** $1 kind, $2 unit, $3 a part of the name, $4 only terms that end within so many days, $5 id behind: null is all; at most $6. */
const DIRECTORY = defineStatement(
  'posts.directory',
  POST,
  `SELECT ${COLUMNS} FROM posts p JOIN person_names n ON n.id = p.person_id
    WHERE p.ends_at > now()
      AND ($1::text IS NULL OR p.kind = $1) AND ($2::uuid IS NULL OR p.member_id = $2)
      AND ($3::text IS NULL OR position(lower($3) IN lower(n.name)) > 0
           OR EXISTS (SELECT FROM member_refs r WHERE r.id = p.member_id AND position(lower($3) IN lower(r.name_zh)) > 0))
      AND ($4::int IS NULL OR p.ends_at < now() + make_interval(days => $4))
      AND ($5::uuid IS NULL OR p.id < $5)
    ORDER BY p.id DESC LIMIT $6`,
);

/** Of person $1, those that are over too, the newest first. */
const OF_PERSON = defineStatement(
  'posts.of-person',
  POST,
  `SELECT ${COLUMNS} FROM posts p JOIN person_names n ON n.id = p.person_id
    WHERE p.person_id = $1 ORDER BY p.starts_at DESC, p.id DESC LIMIT 50`,
);

/** Of unit $1 with its history, the newest first. */
const OF_UNIT = defineStatement(
  'posts.of-unit',
  POST,
  `SELECT ${COLUMNS} FROM posts p JOIN person_names n ON n.id = p.person_id
    WHERE p.member_id = $1 ORDER BY p.starts_at DESC, p.id DESC LIMIT 200`,
);

export interface PostFilter {
  readonly kind?: PostKind;
  readonly memberId?: string;
  readonly q?: string;
  readonly ending?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** Who holds which post, for members and the secretariat. */
@Injectable()
export class ListPosts {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
  ) {}

  async execute(filter: PostFilter): Promise<Page<PostDto>> {
    const { kind, memberId, q, ending, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(DIRECTORY, [
      ...[kind ?? null, memberId ?? null, q || null, ending ? ENDING_DAYS : null],
      ...[before, limit + 1],
    ]);
    const { items, nextCursor } = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { items: await this.withUnits(items), nextCursor };
  }

  async ofPerson(personId: string): Promise<PostDto[]> {
    return this.withUnits(await this.database.query(OF_PERSON, [personId]));
  }

  async ofUnit(memberId: string): Promise<PostDto[]> {
    return this.withUnits(await this.database.query(OF_UNIT, [memberId]));
  }

  private async withUnits(rows: readonly RowOf<typeof DIRECTORY>[]): Promise<PostDto[]> {
    const units = await this.members.refs(rows.flatMap(({ memberId }) => memberId ?? []));
    return rows.map(({ memberId, ...row }) => ({
      ...row,
      member: memberId ? (units.get(memberId) ?? null) : null,
    }));
  }
}
