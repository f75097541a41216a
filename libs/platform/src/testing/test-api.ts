import { Global, Module, type ModuleMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '../database/database';
import { ActorResolver, type Actor, type Credential, type OpenConnection } from '../http/actor';
import { createApi } from '../http/create-api';
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

  async stillValid(connections: readonly OpenConnection[]): Promise<Set<string>> {
    const sessions = new Set([...this.actors.values()].map(({ sessionId }) => sessionId));
    const valid = connections.filter(({ sessionId }) => sessions.has(sessionId));
    return new Set(valid.map(({ id }) => id));
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

/** The HTTP face of the given modules, listening, on a fresh migrated database. */
export async function createTestApi(metadata: ModuleMetadata): Promise<TestApi> {
  const environment = await createTestEnvironment();
  const actors = new TestActors();
  const resolver = { provide: ActorResolver, useValue: actors };

  @Global()
  @Module({ providers: [resolver], exports: [resolver] })
  class ActorsModule {}

  @Module({
    ...metadata,
    imports: [PlatformModule, PlatformHttpModule, ActorsModule, ...(metadata.imports ?? [])],
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
      await app.close();
      await environment.remove();
    },
  };
}
