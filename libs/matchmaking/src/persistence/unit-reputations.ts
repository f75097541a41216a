import { Injectable } from '@nestjs/common';
import { Database, defineStatement } from '@wanchang/platform';
import type { AnswerCount } from '../domain/reputation.rules';
import { UnitReputationEntity } from './unit-reputation.entity';

/** Those that changed of $1, a JSON array. */
const RECORD_REPUTATIONS = defineStatement(
  'matchmaking.record-reputations',
  {},
  `INSERT INTO unit_reputations AS known (member_id, inviters, answered)
   SELECT member_id, inviters, answered FROM jsonb_populate_recordset(NULL::unit_reputations, $1) ORDER BY member_id
   ON CONFLICT (member_id) DO UPDATE SET inviters = excluded.inviters, answered = excluded.answered,
         xid = excluded.xid, counted_at = now()
    WHERE (known.inviters, known.answered) <> (excluded.inviters, excluded.answered)`,
);

/** How units answer invitations, as negotiation counts it. What changes a row is read by the match indexes. */
@Injectable()
export class UnitReputations {
  constructor(private readonly database: Database) {}

  /** A unit that is not counted yet has no invitation. */
  async of(memberId: string): Promise<Pick<AnswerCount, 'inviters' | 'answered'>> {
    const counted = await this.database.repository(UnitReputationEntity).findOneBy({ memberId });
    return { inviters: counted?.inviters ?? 0, answered: counted?.answered ?? 0 };
  }

  /** Takes over counts. A unit that is not named keeps its own, and one whose count is the same is not written. */
  async record(counts: readonly AnswerCount[]): Promise<void> {
    const records = counts.map(({ memberId: member_id, ...count }) => ({ member_id, ...count }));
    await this.database.execute(RECORD_REPUTATIONS, [JSON.stringify(records)]);
  }
}
