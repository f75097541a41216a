import { Injectable } from '@nestjs/common';
import { hashSecret } from '@wanchang/identity';
import type { Locale } from '@wanchang/kernel';
import {
  ActorResolver,
  Database,
  type Actor,
  type Credential,
  type OpenConnection,
  type PlatformRole,
  type UnitRole,
} from '@wanchang/platform';
import { givesAccess, type Standing } from '../domain/standing.states';
import { LastSeen } from './last-seen';
import { ACTOR_OF_SESSION, ACTOR_OF_TOKEN, STILL_VALID } from './statements';

interface ActorRow {
  credentialId: string;
  /** Not marked as seen for some minutes. */
  stale: boolean;
  personId: string;
  personName: string;
  locale: Locale;
  platformRole: PlatformRole | null;
  memberId: string | null;
  role: UnitRole;
  standing: Standing;
}

/** Credential → person → unit → standing, in one statement for each request (R12.3). */
@Injectable()
export class StandingActorResolver extends ActorResolver {
  constructor(
    private readonly database: Database,
    private readonly lastSeen: LastSeen,
  ) {
    super();
  }

  /** Null for a credential that is unknown, expired or revoked, or whose person is disabled. */
  async resolve({ kind, secret }: Credential): Promise<Actor | null> {
    const { name, sql } = kind === 'session' ? ACTOR_OF_SESSION : ACTOR_OF_TOKEN;
    const [row] = await this.database.prepared<ActorRow>(name, sql, [hashSecret(secret)]);
    if (!row) return null;
    if (row.stale) this.lastSeen.mark(kind, row.credentialId);
    return {
      personId: row.personId,
      personName: row.personName,
      locale: row.locale,
      platformRole: row.platformRole,
      member: memberOf(row),
      sessionId: kind === 'session' ? row.credentialId : null,
      tokenId: kind === 'token' ? row.credentialId : null,
    };
  }

  async stillValid(connections: readonly OpenConnection[]): Promise<Set<string>> {
    const { name, sql } = STILL_VALID;
    const rows = await this.database.prepared<{ id: string }>(name, sql, [
      connections.map(({ id }) => id),
      connections.map(({ sessionId }) => sessionId),
      connections.map(({ tokenId }) => tokenId),
      connections.map(({ memberId }) => memberId),
      connections.map(({ platformRole }) => platformRole),
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}

function memberOf({ memberId, role, standing }: ActorRow): Actor['member'] {
  return memberId ? { id: memberId, role, standing, hasAccess: givesAccess(standing) } : null;
}
