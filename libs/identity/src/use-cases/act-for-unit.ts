import { Injectable } from '@nestjs/common';
import { RecordsNothing, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { Sessions } from '../persistence/sessions';

/** A person acts for another of their units from now on, in this session. */
@RecordsNothing('the unit that a session acts for stands in its row')
@Injectable()
export class ActForUnit {
  constructor(private readonly sessions: Sessions) {}

  /** @throws DomainError identity.not-affiliated, also for an API token, whose unit is fixed */
  async execute(memberId: string, { sessionId, personId }: Actor): Promise<void> {
    const moved = sessionId !== null && (await this.sessions.actFor(sessionId, personId, memberId));
    if (!moved) throw identityErrors('not-affiliated');
  }
}
