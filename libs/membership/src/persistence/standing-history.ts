import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { Standing } from '../domain/standing.states';
import { StandingChangeEntity } from './standing-change.entity';

interface StandingChange {
  /** Null for the registration itself. */
  readonly from: Standing | null;
  readonly to: Standing;
  readonly reason: string | null;
}

/** Of unit $1, newest first; no name when the system itself did it. */
const STANDING_CHANGES = defineStatement(
  'membership.standing-changes',
  {
    from: nullable(column.text<Standing>()),
    to: column.text<Standing>(),
    reason: nullable(column.text()),
    byName: nullable(column.text()),
    at: column.instant,
  },
  `SELECT from_standing AS "from", to_standing AS "to", reason, p.name AS "byName", at
     FROM standing_changes c LEFT JOIN person_names p ON p.id = c.by_person_id
    WHERE member_id = $1 ORDER BY at DESC, c.id DESC`,
);
export type RecordedChange = RowOf<typeof STANDING_CHANGES>;

/** The dated history of standings, with reasons. */
@Injectable()
export class StandingHistory {
  constructor(private readonly database: Database) {}

  async record(
    memberId: string,
    { from, to, reason }: StandingChange,
    byPersonId: string | null,
  ): Promise<void> {
    await this.changes().insert({
      ...{ id: newId(), memberId, byPersonId, reason },
      ...{ fromStanding: from, toStanding: to },
    });
  }

  /** Newest first. */
  of(memberId: string): Promise<RecordedChange[]> {
    return this.database.query(STANDING_CHANGES, [memberId]);
  }

  /** Why the unit has the standing it has. */
  async currentReason(memberId: string): Promise<string | null> {
    const latest = await this.changes().findOne({
      where: { memberId },
      order: { at: 'DESC', id: 'DESC' },
    });
    return latest?.reason ?? null;
  }

  private changes() {
    return this.database.repository(StandingChangeEntity);
  }
}
