import { Injectable } from '@nestjs/common';
import { column, Database, Deadlines, defineStatement } from '@wanchang/platform';
import { FOLLOW_UP_DAYS, type FollowUpAnswer, type FollowUpDays } from '../domain/follow-up';
import { askFollowUp } from '../matchmaking-session.jobs';

const ROUNDS = `unnest(ARRAY[${FOLLOW_UP_DAYS.join()}]) AS d (days)`;
const BEHIND_ASKED = `NOT EXISTS (SELECT FROM conference_follow_ups f WHERE f.meeting_id = m.id AND f.days >= d.days)`;

/** When the next round of meeting $1 is due; none where it was not held, or all of them were asked. */
const NEXT = defineStatement(
  'matchmaking-session.next-follow-up',
  { at: column.instant },
  `SELECT s.ends_at + make_interval(days => d.days) AS at
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id, ${ROUNDS}
    WHERE m.id = $1 AND m.held AND ${BEHIND_ASKED} ORDER BY d.days LIMIT 1`,
);

/** Asks the latest round of meeting $1 that is due: who was not reached for long is not asked twice at once. */
const ASK = defineStatement(
  'matchmaking-session.ask-follow-up',
  { days: column.integer },
  `INSERT INTO conference_follow_ups (meeting_id, days)
   SELECT m.id, max(d.days)
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id, ${ROUNDS}
    WHERE m.id = $1 AND m.held AND s.ends_at + make_interval(days => d.days) <= now() AND ${BEHIND_ASKED}
    GROUP BY m.id
   ON CONFLICT DO NOTHING RETURNING days::int AS days`,
);

const SIDES = defineStatement(
  'matchmaking-session.follow-up-sides',
  {
    sessionId: column.uuid,
    title: column.text(),
    aMemberId: column.uuid,
    bMemberId: column.uuid,
  },
  `SELECT m.session_id AS "sessionId", s.title, m.a_member_id AS "aMemberId", m.b_member_id AS "bMemberId"
     FROM conference_meetings m JOIN conference_sessions s ON s.id = m.session_id WHERE m.id = $1`,
);

/** Whether unit $3 was asked of meeting $1 in round $2. */
const ASKED = defineStatement(
  'matchmaking-session.follow-up-asked',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM conference_follow_ups f JOIN conference_meetings m ON m.id = f.meeting_id
                   WHERE f.meeting_id = $1 AND f.days = $2 AND $3 IN (m.a_member_id, m.b_member_id)) AS yes`,
);

const ANSWER = defineStatement(
  'matchmaking-session.answer-follow-up',
  {},
  `INSERT INTO conference_follow_up_answers (meeting_id, days, member_id, result, stage, amount, currency, person_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (meeting_id, days, member_id) DO UPDATE
      SET result = $4, stage = $5, amount = $6, currency = $7, person_id = $8, at = now()`,
);

/** What is asked of both sides after their meeting, and what they answer. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** Sets, moves or cancels the deadline of the next round, as the meeting is now. */
  async plan(meetingId: string): Promise<void> {
    const next = await this.database.one(NEXT, [meetingId]);
    if (next) await this.deadlines.set(askFollowUp, meetingId, next.at, { meetingId });
    else await this.deadlines.cancel(askFollowUp, meetingId);
  }

  /** The round that is asked now; null where none is due. */
  async ask(meetingId: string): Promise<number | null> {
    return (await this.database.one(ASK, [meetingId]))?.days ?? null;
  }

  async sides(meetingId: string) {
    return (await this.database.one(SIDES, [meetingId]))!;
  }

  /** False for a meeting of others as for a round that was not asked yet. */
  async wasAsked(meetingId: string, days: FollowUpDays, memberId: string): Promise<boolean> {
    return (await this.database.one(ASKED, [meetingId, days, memberId]))!.yes;
  }

  /** The latest answer of a side stands. */
  async answer(
    { meetingId, days }: { readonly meetingId: string; readonly days: FollowUpDays },
    who: { readonly memberId: string; readonly personId: string },
    { result, sum }: FollowUpAnswer,
  ): Promise<void> {
    const parts = [sum?.stage ?? null, sum?.amount ?? null, sum?.currency ?? null];
    const values = [meetingId, days, who.memberId, result, ...parts, who.personId];
    await this.database.execute(ANSWER, values);
  }
}
