import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { MeetingNews } from '../domain/session';

/** What is told differs from what was told: the meetings of session $1, each with what became of it. */
const PUBLISH = defineStatement(
  'matchmaking-session.publish-schedule',
  {
    id: column.uuid,
    aMemberId: column.uuid,
    bMemberId: column.uuid,
    news: column.text<MeetingNews>(),
  },
  `WITH before AS (
     SELECT id, told_slot_id FROM conference_meetings
      WHERE session_id = $1
        AND (slot_id, table_id, a_delegate_id, b_delegate_id) IS DISTINCT FROM
            (told_slot_id, told_table_id, told_a_delegate_id, told_b_delegate_id)
        AND (slot_id IS NOT NULL OR told_slot_id IS NOT NULL)
   )
   UPDATE conference_meetings m
      SET told_slot_id = m.slot_id, told_table_id = m.table_id,
          told_a_delegate_id = m.a_delegate_id, told_b_delegate_id = m.b_delegate_id
     FROM before WHERE before.id = m.id
   RETURNING m.id, m.a_member_id AS "aMemberId", m.b_member_id AS "bMemberId",
             CASE WHEN m.slot_id IS NULL THEN 'cancelled' WHEN before.told_slot_id IS NULL THEN 'new' ELSE 'moved' END
               AS news`,
);

const MARK = defineStatement(
  'matchmaking-session.mark-published',
  { version: column.integer },
  `UPDATE conference_sessions
      SET state = 'published', published_version = published_version + 1, published_at = now(), version = version + 1
    WHERE id = $1 RETURNING published_version AS version`,
);

/** The meetings of a session as units were told of them. */
@Injectable()
export class Publications {
  constructor(private readonly database: Database) {}

  publish(sessionId: string) {
    return this.database.query(PUBLISH, [sessionId]);
  }

  /** Returns the number of the version. */
  async mark(sessionId: string): Promise<number> {
    return (await this.database.one(MARK, [sessionId]))!.version;
  }
}
