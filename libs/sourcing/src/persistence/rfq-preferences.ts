import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { RfqPreferenceEntity } from './rfq-preference.entity';

const ASKED_LAST_WEEK = defineStatement(
  'sourcing.asked-last-week',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM rfq_invitations
    WHERE member_id = $1 AND asked_at > now() - interval '7 days'`,
);

/** Whether requests reach a unit, and how many a week. */
export interface RfqPreference {
  readonly accepts: boolean;
  /** At most so many in seven days; null: any number. */
  readonly weekly: number | null;
}

@Injectable()
export class RfqPreferences {
  constructor(private readonly database: Database) {}

  /** A unit that never said anything takes every request. */
  async of(memberId: string): Promise<RfqPreference> {
    const said = await this.database.repository(RfqPreferenceEntity).findOneBy({ memberId });
    return said ?? { accepts: true, weekly: null };
  }

  async set(memberId: string, { accepts, weekly }: RfqPreference): Promise<void> {
    const row = { memberId, accepts, weekly };
    await this.database.repository(RfqPreferenceEntity).upsert(row, ['memberId']);
  }

  /** Requests that reached a unit in the last seven days, as its weekly number counts them. */
  async askedLastWeek(memberId: string): Promise<number> {
    return (await this.database.one(ASKED_LAST_WEEK, [memberId]))!.count;
  }
}
