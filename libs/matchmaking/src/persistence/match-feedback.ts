import { Injectable } from '@nestjs/common';
import type { Side } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { Answer, FactorValues, Feedback } from '../domain/feedback';
import { MatchFeedbackEntity } from './match-feedback.entity';

/** So many of the newest answers are looked at when weights are tried. */
export const ANSWERS_TRIED = 20_000;

/** The division of GB/T 4754 that a demand is in, or its section. */
export const INDUSTRY_OF_DEMAND = `left(d.industry_code, 2)`;

const SIDE = `CASE WHEN f.member_id = m.supply_member_id THEN 'supply' ELSE 'demand' END`;
const OWN_LISTING = `CASE WHEN f.member_id = m.supply_member_id THEN m.supply_id ELSE m.demand_id END`;

const DISMISSED_PAIRS = defineStatement(
  'matchmaking.dismissed-pairs',
  { key: column.text() },
  `SELECT ${SIDE} || ' ' || m.supply_id || ' ' || m.demand_id AS key
     FROM match_feedback f JOIN matches m ON m.id = f.match_id WHERE f.verdict = 'not_relevant'`,
);

const NEWEST_ANSWERS = defineStatement(
  'matchmaking.newest-answers',
  {
    interested: column.boolean,
    weightsVersion: column.integer,
    industry: column.text(),
    supply: column.json<FactorValues>(),
    demand: column.json<FactorValues>(),
    side: column.text<Side>(),
    memberId: column.uuid,
    listingId: column.uuid,
  },
  `SELECT f.verdict = 'interested' AS interested, f.weights_version AS "weightsVersion",
          ${INDUSTRY_OF_DEMAND} AS industry, f.supply_values AS supply, f.demand_values AS demand, ${SIDE} AS side,
          f.member_id AS "memberId", ${OWN_LISTING} AS "listingId"
     FROM match_feedback f JOIN matches m ON m.id = f.match_id JOIN listing_refs d ON d.id = m.demand_id
    ORDER BY f.at DESC LIMIT ${ANSWERS_TRIED}`,
);

/** What units think of their matches, with the factors of the match as it was when they answered. */
@Injectable()
export class MatchFeedback {
  constructor(private readonly database: Database) {}

  async record(
    matchId: string,
    { member, personId }: MemberActor,
    { verdict, reason, note }: Feedback,
    { weightsVersion, supply, demand }: Pick<Answer, 'weightsVersion' | 'supply' | 'demand'>,
  ): Promise<void> {
    await this.database.repository(MatchFeedbackEntity).upsert(
      {
        ...{
          matchId,
          memberId: member.id,
          personId,
          verdict,
          note,
          weightsVersion,
          at: () => 'now()',
        },
        ...{ reason: verdict === 'interested' ? null : reason },
        ...{ supplyValues: supply, demandValues: demand },
      },
      ['matchId', 'memberId'],
    );
  }

  async withdraw(matchId: string, { member }: MemberActor): Promise<void> {
    await this.database.repository(MatchFeedbackEntity).delete({ matchId, memberId: member.id });
  }

  /** What units have called not relevant: side, supply and demand, with blanks between. */
  async dismissed(): Promise<ReadonlySet<string>> {
    const rows = await this.database.tuples<[string]>(DISMISSED_PAIRS);
    return new Set(rows.map(([key]) => key));
  }

  /** The newest answers of all units, at most {@link ANSWERS_TRIED}. */
  newest(): Promise<Answer[]> {
    return this.database.query(NEWEST_ANSWERS);
  }
}
