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

/** Tells open browsers what changed, as part of the transaction that changed it. */
@Injectable()
export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** @throws Error outside a transaction. */
  async announce(audiences: readonly Audience[], event: LiveEvent): Promise<void> {
    if (!this.database.inTransaction)
      throw new Error(`live event ${event.type} outside a transaction`);
    await this.database.query(
      `INSERT INTO live_events (audience, type, data, notice) SELECT unnest($1::text[]), $2, $3, $4`,
      [
        [...new Set(audiences.map(audienceKey))],
        event.type,
        JSON.stringify(event.data),
        event.notice ?? false,
      ],
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
