import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  Facts,
  nullable,
  Transactional,
} from '@wanchang/platform';
import { ENDING_DAYS } from '../domain/post';
import type { PostKind } from '../domain/post-rights';
import { termEnding } from '../posts.facts';

/** Terms that end within $1 days, have no further term, and were not announced: each is marked as it is taken. */
const TAKE_ENDING = defineStatement(
  'posts.take-ending',
  {
    postId: column.uuid,
    kind: column.text<PostKind>(),
    personId: column.uuid,
    personName: column.text(),
    memberId: nullable(column.uuid),
    endsOn: column.text(),
  },
  `WITH taken AS (
     UPDATE posts p SET announced_on = (now() AT TIME ZONE 'Asia/Shanghai')::date
      WHERE p.announced_on IS NULL AND p.starts_at <= now() AND p.ends_at > now()
        AND p.ends_at < now() + make_interval(days => $1::int)
        AND NOT EXISTS (SELECT FROM posts next WHERE next.predecessor_id = p.id)
     RETURNING p.*)
   SELECT t.id AS "postId", t.kind, t.person_id AS "personId", n.name AS "personName",
          t.member_id AS "memberId", t.term_ends_on::text AS "endsOn"
     FROM taken t JOIN person_names n ON n.id = t.person_id`,
);

/** Tells holders and the secretariat, once for each term, that it ends within 90 days (R6.5). */
@Injectable()
export class AnnounceEndings {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /** Returns how many were announced. */
  @Transactional()
  async execute(): Promise<number> {
    const ending = await this.database.query(TAKE_ENDING, [ENDING_DAYS]);
    for (const post of ending) await this.facts.record(termEnding, post, null);
    return ending.length;
  }
}
