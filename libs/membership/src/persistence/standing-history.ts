import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import type { Standing } from '../domain/standing.states';

interface StandingChange {
  /** Null for the registration itself. */
  readonly from: Standing | null;
  readonly to: Standing;
  readonly reason: string | null;
}

export interface RecordedChange extends StandingChange {
  /** Null when the system itself did it. */
  readonly byName: string | null;
  readonly at: Date;
}

/** The dated history of standings, with reasons. */
@Injectable()
export class StandingHistory {
  constructor(private readonly database: Database) {}

  async record(memberId: string, change: StandingChange, byPersonId: string | null): Promise<void> {
    await this.database.query(
      `INSERT INTO standing_changes (id, member_id, from_standing, to_standing, reason, by_person_id)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), memberId, change.from, change.to, change.reason, byPersonId],
    );
  }

  /** Newest first. */
  of(memberId: string): Promise<RecordedChange[]> {
    return this.database.query(
      `SELECT from_standing AS "from", to_standing AS "to", reason, p.name AS "byName", at
         FROM standing_changes c LEFT JOIN persons p ON p.id = c.by_person_id
        WHERE member_id = $1 ORDER BY at DESC, c.id DESC`,
      [memberId],
    );
  }

  /** Why the unit has the standing it has. */
  async currentReason(memberId: string): Promise<string | null> {
    const row = await this.database.one<{ reason: string | null }>(
      `SELECT reason FROM standing_changes WHERE member_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [memberId],
    );
    return row?.reason ?? null;
  }
}
