import { Injectable } from '@nestjs/common';
import type { Actor } from '@wanchang/platform';
import { Sessions, type Session } from '../persistence/sessions';

/** Where a person is signed in, last used first. */
@Injectable()
export class MySessions {
  constructor(private readonly sessions: Sessions) {}

  async execute({ personId, sessionId }: Actor): Promise<(Session & { current: boolean })[]> {
    const sessions = await this.sessions.of(personId);
    return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
  }
}
