import { Injectable } from '@nestjs/common';
import { RecordsNothing, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { Sessions } from '../persistence/sessions';

/** Signs a person out here, or where they were signed in otherwise. */
@RecordsNothing('the row of the session says when it ended')
@Injectable()
export class EndSession {
  constructor(private readonly sessions: Sessions) {}

  /** @throws DomainError identity.session-not-found */
  async execute(id: string, actor: Actor): Promise<void> {
    const ended = await this.sessions.revoke(id, actor.personId);
    if (!ended) throw identityErrors('session-not-found');
  }

  /** Ends the session that the actor came with, if it has not ended meanwhile. */
  async current({ sessionId, personId }: Actor): Promise<void> {
    if (sessionId) await this.sessions.revoke(sessionId, personId);
  }
}
