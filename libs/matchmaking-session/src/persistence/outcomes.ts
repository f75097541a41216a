import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { ConferenceOutcomeEntity } from './conference-outcome.entity';

const SAY = defineStatement(
  'matchmaking-session.say-outcome',
  {},
  `INSERT INTO conference_outcomes (meeting_id, member_id, held, useful, next_step, person_id, source)
   VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (meeting_id, member_id) DO UPDATE
      SET held = $3, useful = $4, next_step = $5, person_id = $6, source = $7, at = now()`,
);

/** Meeting $1, which was told, for unit $2; held until the transaction ends. */
const LOCK_OWN = defineStatement(
  'matchmaking-session.lock-own-meeting',
  {
    id: column.uuid,
    sessionId: column.uuid,
    aMemberId: column.uuid,
    bMemberId: column.uuid,
    begun: column.boolean,
  },
  `SELECT m.id, m.session_id AS "sessionId", m.a_member_id AS "aMemberId", m.b_member_id AS "bMemberId",
          s.starts_at <= now() AS begun
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id
    WHERE m.id = $1 AND $2 IN (m.a_member_id, m.b_member_id) FOR UPDATE OF m`,
);

export type Said = Pick<
  ConferenceOutcomeEntity,
  'held' | 'useful' | 'nextStep' | 'personId' | 'source'
>;

/** What the two sides say of their meetings. */
@Injectable()
export class Outcomes {
  constructor(private readonly database: Database) {}

  /** Null for a meeting of others as for none. */
  lockOwn(meetingId: string, memberId: string) {
    return this.database.one(LOCK_OWN, [meetingId, memberId]);
  }

  async say(meetingId: string, memberId: string, said: Said): Promise<void> {
    const { held, useful, nextStep, personId, source } = said;
    const values = [meetingId, memberId, held, useful, nextStep, personId, source];
    await this.database.execute(SAY, values);
  }

  of(meetingId: string): Promise<ConferenceOutcomeEntity[]> {
    return this.database.repository(ConferenceOutcomeEntity).findBy({ meetingId });
  }
}
