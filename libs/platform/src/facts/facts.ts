import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { LiveEvents } from '../live/live-events';
import { Mails } from '../mail/mails';
import { Notices } from '../notices/notices';
import { Outbox } from '../outbox/outbox';
import type { FactDefinition } from './fact';

/** The one way in which a use case records what happened: all that its declaration derives commits with it. */
@Injectable()
export class Facts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly live: LiveEvents,
    private readonly notices: Notices,
    private readonly mails: Mails,
  ) {}

  /**
   * @param actor who did it; null when the system itself did, or an operator at the command line
   * @throws Error outside a transaction: it could then be announced without having happened.
   */
  async record<Payload extends object>(
    fact: FactDefinition<Payload>,
    payload: Payload,
    actor: Actor | null,
  ): Promise<void> {
    await this.recordAll(fact, [payload], actor);
  }

  /** The same fact of many things, in as many statements as for one. @throws Error outside a transaction. */
  async recordAll<Payload extends object>(
    fact: FactDefinition<Payload>,
    payloads: readonly Payload[],
    actor: Actor | null,
  ): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`${fact.name} outside a transaction`);
    if (payloads.length === 0) return;
    const { name, subject, audit, events, live, notices, letters } = fact;
    if (audit !== 'none')
      await this.audit.recordAll(
        name,
        payloads.map((payload) => ({
          subjectId: subject(payload),
          details: audit?.(payload) ?? {},
        })),
        actor,
      );
    if (events) await this.outbox.publishAll(payloads.flatMap(events));
    const announcements = live ? payloads.flatMap(live) : [];
    await this.live.announceAll(announcements);
    if (notices) await this.notices.give(payloads.flatMap(notices), announcements);
    for (const letter of letters ? payloads.flatMap(letters) : []) await this.mails.post(letter);
  }
}
