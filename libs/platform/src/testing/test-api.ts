import { Global, Module, type ModuleMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '../database/database';
import { ActorResolver, type Actor, type Credential } from '../http/actor';
import { createApi } from '../http/create-api';
import { signedIn, type Policies } from '../http/policy';
import { PlatformHttpModule } from '../http.module';
import { PlatformModule } from '../platform.module';
import { createTestEnvironment } from './test-environment';

/** Says who holds which secret, where the library that knows is not there. */
export class TestActors extends ActorResolver {
  private readonly actors = new Map<string, Actor>();

  /** @returns the secret, as a cookie or a token has it. */
  signIn(actor: Actor): string {
    const secret = `secret-of-${actor.personId}`;
    this.actors.set(secret, actor);
    return secret;
  }

  signOut(actor: Actor): void {
    this.actors.delete(`secret-of-${actor.personId}`);
  }

  async resolve({ secret }: Credential): Promise<Actor | null> {
    return this.actors.get(secret) ?? null;
  }

  async resolveAgain(actors: readonly Actor[]): Promise<(Actor | null)[]> {
    const bySession = new Map([...this.actors.values()].map((actor) => [actor.sessionId, actor]));
    return actors.map(({ sessionId }) => bySession.get(sessionId) ?? null);
  }
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly actors: TestActors;
  /** Where it listens, such as `http://127.0.0.1:40321`. */
  readonly address: string;
  close(): Promise<void>;
}

interface Options {
  /** Who may follow live events; whoever is signed in unless given. */
  readonly live?: Policies;
  /** The modules read who makes a request from the database, and `actors` knows no one. */
  readonly readsActors?: true;
  /** Instead of the fresh database: where to find one that is there. */
  readonly databaseUrl?: string;
}

/** The platform's own routes, for whoever is signed in. @param live who may follow live events */
export function platformHttpFor(live: Policies = [signedIn]) {
  const own = [signedIn] as const;
  return PlatformHttpModule.with({
    live,
    audit: own,
    jobs: own,
    mails: own,
    mailSecrets: own,
    metrics: own,
  });
}

/** The HTTP face of the given modules, listening, on a fresh migrated database. */
export async function createTestApi(
  metadata: ModuleMetadata,
  { live = [signedIn], readsActors, databaseUrl }: Options = {},
): Promise<TestApi> {
  const environment = await createTestEnvironment();
  if (databaseUrl) process.env.DATABASE_URL = databaseUrl;
  const actors = new TestActors();
  const resolver = { provide: ActorResolver, useValue: actors };

  @Global()
  @Module({ providers: [resolver], exports: [resolver] })
  class ActorsModule {}

  const platformHttp = platformHttpFor(live);

  @Module({
    ...metadata,
    imports: [
      ...[PlatformModule, platformHttp, ...(readsActors ? [] : [ActorsModule])],
      ...(metadata.imports ?? []),
    ],
  })
  class TestModule {}

  const app = await createApi(TestModule);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    database: app.get(Database),
    actors,
    address: await app.getUrl(),
    async close() {
      const closed = app.close();
      // One that the server has not seen to be idle yet would hold it open until its keep-alive ends.
      app.getHttpServer().closeAllConnections();
      await closed;
      await environment.remove();
    },
  };
}
