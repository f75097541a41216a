import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
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
import { ACTORS_OF_SESSIONS, ACTORS_OF_TOKENS, STILL_VALID } from './statements';

const BATCH = 100;

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
 * Credential → person → unit → standing, read anew for each request (R12.3). Requests that arrive together share
 * one statement, which begins after the last of them has come.
 */
@Injectable()
export class StandingActorResolver extends ActorResolver {
  private readonly rows: Readonly<Record<Kind, DataLoader<string, ActorRow | null>>> = {
    session: this.loaderOf('session'),
    token: this.loaderOf('token'),
  };

  constructor(
    private readonly database: Database,
    private readonly lastSeen: LastSeen,
  ) {
    super();
  }

  /** Null for a credential that is unknown, expired or revoked, or whose person is disabled. */
  async resolve({ kind, secret }: Credential): Promise<Actor | null> {
    const row = await this.rows[kind].load(hashSecret(secret).toString('hex'));
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

  /** Remembers nothing: it only gathers what comes in one turn of the event loop. */
  private loaderOf(kind: Kind): DataLoader<string, ActorRow | null> {
    return new DataLoader((hashes) => this.read(kind, hashes), {
      cache: false,
      maxBatchSize: BATCH,
      batchScheduleFn: (send) => setImmediate(send),
    });
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
