import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';

export interface Session {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string;
}

/** A session ends this many days after it began. */
export const SESSION_DAYS = 30;

/** Browser sessions: an opaque secret in a cookie, its hash in a row that can be revoked. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Opens a session for the unit used last, or the first; returns the secret for the cookie. */
  async open(personId: string, userAgent: string): Promise<string> {
    const secret = newSecret();
    await this.database.query(
      `INSERT INTO sessions (id, token_hash, person_id, user_agent, expires_at, member_id)
       VALUES ($1, $2, $3, $4, now() + make_interval(days => $5), (
         SELECT a.member_id FROM affiliations a
           LEFT JOIN LATERAL (SELECT max(s.last_seen_at) AS seen FROM sessions s
                               WHERE s.person_id = a.person_id AND s.member_id = a.member_id) used ON true
          WHERE a.person_id = $3 AND a.ended_at IS NULL
          ORDER BY used.seen DESC NULLS LAST, a.joined_at LIMIT 1))`,
      [newId(), hashSecret(secret), personId, userAgent.slice(0, 300), SESSION_DAYS],
    );
    return secret;
  }

  of(personId: string): Promise<Session[]> {
    return this.database.query(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent" FROM sessions
        WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now() ORDER BY last_seen_at DESC LIMIT 100`,
      [personId],
    );
  }

  async revoke(id: string, personId: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE sessions SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL`,
      [id, personId],
    );
    return changed === 1;
  }

  /** Revokes all of a person's sessions but one. */
  async revokeOthers(personId: string, keptId: string | null): Promise<void> {
    await this.database.query(
      `UPDATE sessions SET revoked_at = now() WHERE person_id = $1 AND id IS DISTINCT FROM $2 AND revoked_at IS NULL`,
      [personId, keptId],
    );
  }

  /** False when the person does not belong to the unit. */
  async actFor(sessionId: string, personId: string, memberId: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE sessions SET member_id = $3 WHERE id = $1 AND person_id = $2 AND EXISTS (
         SELECT 1 FROM affiliations WHERE person_id = $2 AND member_id = $3 AND ended_at IS NULL)`,
      [sessionId, personId, memberId],
    );
    return changed === 1;
  }
}
