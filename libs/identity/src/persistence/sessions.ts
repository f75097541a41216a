import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';
import { SESSION_DAYS } from '../domain/session';
import {
  ACT_FOR_UNIT,
  OPEN_SESSION,
  OPEN_SESSIONS,
  REVOKE_OTHER_SESSIONS,
  REVOKE_SESSION,
  type Session,
} from './session.statements';

export type { Session } from './session.statements';

/** Browser sessions: an opaque secret in a cookie, its hash in a row that can be revoked. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Opens a session for the unit used last, or the first; returns the secret for the cookie. */
  async open(personId: string, userAgent: string): Promise<string> {
    const secret = newSecret();
    await this.database.execute(OPEN_SESSION, [
      ...[newId(), hashSecret(secret), personId],
      ...[userAgent.slice(0, 300), SESSION_DAYS],
    ]);
    return secret;
  }

  of(personId: string): Promise<Session[]> {
    return this.database.query(OPEN_SESSIONS, [personId]);
  }

  async revoke(id: string, personId: string): Promise<boolean> {
    return (await this.database.execute(REVOKE_SESSION, [id, personId])) === 1;
  }

  /** Revokes all of a person's sessions but one. */
  async revokeOthers(personId: string, keptId: string | null): Promise<void> {
    await this.database.execute(REVOKE_OTHER_SESSIONS, [personId, keptId]);
  }

  /** False when the person does not belong to the unit. */
  async actFor(sessionId: string, personId: string, memberId: string): Promise<boolean> {
    return (await this.database.execute(ACT_FOR_UNIT, [sessionId, personId, memberId])) === 1;
  }
}
