import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { NominationDto } from './answers/post.dto';

/** Of unit $1, or of all where it is null; what is open first. */
const NOMINATIONS = defineStatement(
  'posts.nominations',
  {
    id: column.uuid,
    memberName: column.text(),
    personName: column.text(),
    replacesName: nullable(column.text()),
    reason: column.text(),
    nominatedByName: column.text(),
    nominatedAt: column.instant,
    state: column.text<NominationDto['state']>(),
    refusal: nullable(column.text()),
  },
  `SELECT o.id, m.name_zh AS "memberName", n.name AS "personName",
          (SELECT r.name FROM posts p JOIN person_names r ON r.id = p.person_id WHERE p.id = o.replaces_id) AS "replacesName",
          o.reason, b.name AS "nominatedByName", o.nominated_at AS "nominatedAt", o.state, o.refusal
     FROM post_nominations o
     JOIN member_refs m ON m.id = o.member_id
     JOIN person_names n ON n.id = o.person_id
     JOIN person_names b ON b.id = o.nominated_by
    WHERE $1::uuid IS NULL OR o.member_id = $1
    ORDER BY (o.state = 'open') DESC, o.nominated_at DESC LIMIT 100`,
);

@Injectable()
export class ListNominations {
  constructor(private readonly database: Database) {}

  /** @param memberId null for those of all units */
  execute(memberId: string | null): Promise<NominationDto[]> {
    return this.database.query(NOMINATIONS, [memberId]);
  }
}
