import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { PresenceSource } from '../domain/paper-record';

/** What a unit said by the code of the table stays where paper says the same; what paper says stays whatever is scanned. */
const SET = defineStatement(
  'matchmaking-session.set-presence',
  {},
  `INSERT INTO conference_presences AS p (meeting_id, member_id, present, source, person_id)
   VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (meeting_id, member_id) DO UPDATE SET present = $3, source = $4, person_id = $5, at = now()
    WHERE p.present <> $3 AND (p.source <> 'paper' OR $4 = 'paper')`,
);

/** Meeting $1, which was told; held until the transaction ends. */
const LOCK_TOLD = defineStatement(
  'matchmaking-session.lock-told-meeting',
  {
    id: column.uuid,
    sessionId: column.uuid,
    conferenceId: column.uuid,
    aMemberId: column.uuid,
    bMemberId: column.uuid,
    aDelegateId: column.uuid,
    bDelegateId: column.uuid,
    decided: column.boolean,
    startsAt: column.instant,
    begun: column.boolean,
  },
  `SELECT m.id, m.session_id AS "sessionId", x.conference_id AS "conferenceId", m.a_member_id AS "aMemberId",
          m.b_member_id AS "bMemberId", m.told_a_delegate_id AS "aDelegateId", m.told_b_delegate_id AS "bDelegateId",
          m.no_show_member_id IS NOT NULL AS decided, s.starts_at AS "startsAt", s.starts_at <= now() AS begun
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id
     JOIN conference_sessions x ON x.id = m.session_id
    WHERE m.id = $1 FOR UPDATE OF m`,
);

export interface Presence {
  readonly meetingId: string;
  readonly memberId: string;
  readonly present: boolean;
  readonly source: PresenceSource;
  readonly personId: string;
}

/** Who sat at which meeting. */
@Injectable()
export class Presences {
  constructor(private readonly database: Database) {}

  /** Null for a meeting that was not told as for none. */
  lockTold(meetingId: string) {
    return this.database.one(LOCK_TOLD, [meetingId]);
  }

  async set({ meetingId, memberId, present, source, personId }: Presence): Promise<void> {
    await this.database.execute(SET, [meetingId, memberId, present, source, personId]);
  }
}
