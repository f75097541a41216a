import { Injectable } from '@nestjs/common';
import { hashSecret } from '@wanchang/identity';
import type { Locale } from '@wanchang/kernel';
import {
  ActorResolver,
  Database,
  sharedReading,
  type Actor,
  type Credential,
  type OpenConnection,
  type PlatformRole,
  type UnitRole,
} from '@wanchang/platform';
import { givesAccess, type Standing } from '../domain/standing.states';
import { LastSeen } from './last-seen';
import { ACTORS_OF_SESSIONS, ACTORS_OF_TOKENS, STILL_VALID } from './statements';

interface ActorRow {
  tokenHash: Buffer;
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

type Kind = Credential['kind'];

/**
 * Credential → person → unit → standing, read anew for each request (R12.3); requests that come together share one
 * statement.
 */
@Injectable()
export class StandingActorResolver extends ActorResolver {
  /** By the hash of the secret. */
  private readonly rowOf: Readonly<Record<Kind, (hash: string) => Promise<ActorRow | null>>>;

  constructor(
    private readonly database: Database,
    private readonly lastSeen: LastSeen,
  ) {
    super();
    this.rowOf = {
      session: sharedReading(database, (hashes) => this.read('session', hashes)),
      token: sharedReading(database, (hashes) => this.read('token', hashes)),
    };
  }

  /** Null for a credential that is unknown, expired or revoked, or whose person is disabled. */
  async resolve({ kind, secret }: Credential): Promise<Actor | null> {
    const row = await this.rowOf[kind](hashSecret(secret).toString('hex'));
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

  private async read(kind: Kind, hashes: readonly string[]): Promise<(ActorRow | null)[]> {
    const { name, sql } = kind === 'session' ? ACTORS_OF_SESSIONS : ACTORS_OF_TOKENS;
    const wanted = [...new Set(hashes)].map((hash) => Buffer.from(hash, 'hex'));
    const rows = await this.database.prepared<ActorRow>(name, sql, [wanted]);
    const found = new Map(rows.map((row) => [row.tokenHash.toString('hex'), row]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }
}

function memberOf({ memberId, role, standing }: ActorRow): Actor['member'] {
  return memberId ? { id: memberId, role, standing, hasAccess: givesAccess(standing) } : null;
}
