import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';

/** Who an event is for: a person, everybody who acts for a unit, or the secretariat. */
export type Audience = { personId: string } | { memberId: string } | 'secretariat';

export interface LiveEvent {
  /** `<library>.<what>`, also the event name on the stream. */
  readonly type: string;
  readonly data: object;
  /** Also kept under the bell until read. */
  readonly notice?: boolean;
}

export interface Announcement {
  readonly audiences: readonly Audience[];
  readonly event: LiveEvent;
}

/** Tells open browsers what changed, as part of the transaction that changed it. */
@Injectable()
export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** @throws Error outside a transaction. */
  async announce(audiences: readonly Audience[], event: LiveEvent): Promise<void> {
    await this.announceAll([{ audiences, event }]);
  }

  /** Many events, each to its audiences, in one statement and in this order. @throws Error outside a transaction. */
  async announceAll(announcements: readonly Announcement[]): Promise<void> {
    const rows = announcements.flatMap(({ audiences, event: { type, data, notice = false } }) =>
      [...new Set(audiences.map(audienceKey))].map((audience) => ({
        audience,
        type,
        data,
        notice,
      })),
    );
    if (!this.database.inTransaction)
      throw new Error(
        `live events ${[...new Set(rows.map(({ type }) => type))].join()} outside a transaction`,
      );
    if (rows.length === 0) return;
    await this.database.query(
      `INSERT INTO live_events (audience, type, data, notice)
       SELECT e.audience, e.type, e.data, e.notice FROM ROWS FROM (
         json_to_recordset($1) AS (audience text, type text, data jsonb, notice boolean)
       ) WITH ORDINALITY AS e (audience, type, data, notice, number) ORDER BY e.number`,
      [JSON.stringify(rows)],
    );
  }
}

function audienceKey(audience: Audience): string {
  if (audience === 'secretariat') return 'secretariat';
  return 'personId' in audience ? `person:${audience.personId}` : `member:${audience.memberId}`;
}

/** The audiences an actor belongs to at this moment. */
export function audiencesOf(actor: Actor): string[] {
  const audiences = [audienceKey({ personId: actor.personId })];
  if (actor.member?.hasAccess) audiences.push(audienceKey({ memberId: actor.member.id }));
  if (actor.platformRole) audiences.push(audienceKey('secretariat'));
  return audiences;
}
