import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { shownAmount, type FollowUpStage } from '../domain/follow-up';
import type { FollowUpFigureDto, FollowUpRoundDto } from './answers/follow-up.dto';

const OF_CONFERENCE = `
  FROM conference_follow_ups f JOIN conference_meetings m ON m.id = f.meeting_id
  JOIN conference_sessions s ON s.id = m.session_id
  LEFT JOIN conference_follow_up_answers o ON o.meeting_id = f.meeting_id AND o.days = f.days
 WHERE s.conference_id = $1`;

/** What both sides of the meetings of conference $1 answered, round by round. */
const ROUNDS = defineStatement(
  'matchmaking-session.follow-up-rounds',
  {
    days: column.integer,
    asked: column.integer,
    answers: column.integer,
    bothAgree: column.integer,
    oneAgrees: column.integer,
    talks: column.integer,
    nothing: column.integer,
  },
  `SELECT days::int AS days, count(*)::int AS asked, coalesce(sum(said), 0)::int AS answers,
          count(*) FILTER (WHERE agreed = 2)::int AS "bothAgree", count(*) FILTER (WHERE agreed = 1)::int AS "oneAgrees",
          count(*) FILTER (WHERE agreed = 0 AND talking > 0)::int AS talks,
          count(*) FILTER (WHERE said > 0 AND agreed = 0 AND talking = 0)::int AS nothing
     FROM (SELECT f.meeting_id, f.days, count(o.member_id) AS said,
                  count(*) FILTER (WHERE o.result = 'agreement') AS agreed,
                  count(*) FILTER (WHERE o.result = 'talks') AS talking
             ${OF_CONFERENCE} GROUP BY f.meeting_id, f.days) AS meeting
    GROUP BY days ORDER BY days`,
);

/** Sums of conference $1. What both sides state of one meeting is one sum; where they differ it is none. */
const SUMS = defineStatement(
  'matchmaking-session.follow-up-sums',
  {
    days: column.integer,
    stage: column.text<FollowUpStage>(),
    currency: column.text(),
    bothMeetings: column.integer,
    bothAmount: nullable(column.numeric),
    oneMeetings: column.integer,
    oneAmount: nullable(column.numeric),
    apartMeetings: column.integer,
  },
  `SELECT days::int AS days, stage, currency,
          count(*) FILTER (WHERE sides = 2 AND least = most)::int AS "bothMeetings",
          sum(most) FILTER (WHERE sides = 2 AND least = most) AS "bothAmount",
          count(*) FILTER (WHERE sides = 1)::int AS "oneMeetings", sum(most) FILTER (WHERE sides = 1) AS "oneAmount",
          count(*) FILTER (WHERE sides = 2 AND least <> most)::int AS "apartMeetings"
     FROM (SELECT f.meeting_id, f.days, o.stage, o.currency, count(*) AS sides, min(o.amount) AS least,
                  max(o.amount) AS most
             ${OF_CONFERENCE} AND o.amount IS NOT NULL GROUP BY f.meeting_id, f.days, o.stage, o.currency) AS meeting
    GROUP BY days, stage, currency
    ORDER BY days, array_position(ARRAY['intent', 'contract', 'performance'], stage), currency`,
);

/** What came of the meetings of a conference, for its report. Rounds, stages and currencies are never added (R1.3). */
@Injectable()
export class FollowUpFigures {
  constructor(private readonly database: Database) {}

  rounds(conferenceId: string): Promise<FollowUpRoundDto[]> {
    return this.database.query(ROUNDS, [conferenceId]);
  }

  async sums(conferenceId: string): Promise<FollowUpFigureDto[]> {
    const rows = await this.database.query(SUMS, [conferenceId]);
    return rows.map((row) => ({
      ...row,
      bothAmount: shownAmount(row.bothAmount, row.bothMeetings),
      oneAmount: shownAmount(row.oneAmount, row.oneMeetings),
    }));
  }
}
