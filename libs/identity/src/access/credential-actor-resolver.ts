import { Injectable } from '@nestjs/common';
import {
  ActorResolver,
  Database,
  personAudience,
  sharedReading,
  type Actor,
  type Credential,
} from '@wanchang/platform';
import { hashSecret } from '../credentials/secrets';
import { actorParts } from './actor-part';
import { actorStatements, type ActorRow } from './actor-statements';
import { LastSeen } from './last-seen';

/**
 * Credential → person → what every library adds, read for each request again (R12.3); requests that come together share
 * one statement.
 */
@Injectable()
export class CredentialActorResolver extends ActorResolver {
  private readonly parts = actorParts();
  private readonly statements = actorStatements();
  /** By the hash of the secret. */
  private readonly rowOf: Readonly<
    Record<Credential['kind'], (hash: string) => Promise<ActorRow | null>>
  >;

  constructor(
    private readonly database: Database,
    private readonly lastSeen: LastSeen,
  ) {
    super();
    this.rowOf = {
      session: sharedReading(database, (hashes) => this.read('ofSessions', hashes)),
      token: sharedReading(database, (hashes) => this.read('ofTokens', hashes)),
    };
  }

  /** Null for a credential that is unknown, expired or revoked, or whose person is disabled. */
  async resolve({ kind, secret }: Credential): Promise<Actor | null> {
    const row = await this.rowOf[kind](hashSecret(secret).toString('hex'));
    if (!row) return null;
    if (row.stale) this.lastSeen.mark(kind, row.credentialId);
    return this.toActor(row);
  }

  async resolveAgain(actors: readonly Actor[]): Promise<(Actor | null)[]> {
    const ids = (of: 'sessionId' | 'tokenId') => actors.flatMap((actor) => actor[of] ?? []);
    const rows = await this.database.query(this.statements.again, [
      ids('sessionId'),
      ids('tokenId'),
    ]);
    const found = new Map(rows.map((row) => [row.credentialId, this.toActor(row)]));
    return actors.map(({ sessionId, tokenId }) => found.get(sessionId ?? tokenId ?? '') ?? null);
  }

  private async read(
    statement: 'ofSessions' | 'ofTokens',
    hashes: readonly string[],
  ): Promise<(ActorRow | null)[]> {
    const wanted = [...new Set(hashes)].map((hash) => Buffer.from(hash, 'hex'));
    const rows = await this.database.query(this.statements[statement], [wanted]);
    const found = new Map(rows.map((row) => [row.tokenHash.toString('hex'), row]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }

  private toActor(row: ActorRow): Actor {
    const { kind, credentialId, personId, personName, locale } = row;
    const read = this.parts.flatMap((part) => {
      const value = row[part.name];
      return value === null ? [] : [{ part, value }];
    });
    const tenants = read.map(({ part, value }) => part.tenantId?.(value));
    return {
      ...{ personId, personName, locale },
      sessionId: kind === 'session' ? credentialId : null,
      tokenId: kind === 'token' ? credentialId : null,
      tenantId: tenants.find((tenant) => tenant !== undefined) ?? null,
      audiences: [
        personAudience(personId),
        ...read.flatMap(({ part, value }) => part.audiences?.(value) ?? []),
      ],
      ...Object.fromEntries(read.map(({ part, value }) => [part.name, value])),
    };
  }
}
