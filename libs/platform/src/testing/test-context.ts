import {
  Global,
  Module,
  type INestApplicationContext,
  type ModuleMetadata,
  type Abstract,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '../database/database';
import { PART_OF_THE_PRODUCT } from '../jobs/job-handlers';
import { PlatformModule } from '../platform.module';
import { createTestEnvironment } from './test-environment';

export interface TestContext {
  readonly app: INestApplicationContext;
  readonly database: Database;
  get<Provider>(token: Abstract<Provider>): Provider;
  close(): Promise<void>;
}

/** Each test file has a database of its own, and is only a part of the product. */
@Global()
@Module({
  providers: [{ provide: PART_OF_THE_PRODUCT, useValue: true }],
  exports: [PART_OF_THE_PRODUCT],
})
export class PartModule {}

/**
 * The given modules on a fresh migrated database and an empty data folder, without HTTP; with
 * `PlatformJobsModule` among them it is also a worker.
 */
export async function createTestContext(
  imports: NonNullable<ModuleMetadata['imports']>,
): Promise<TestContext> {
  const environment = await createTestEnvironment();

  @Module({ imports: [PlatformModule, PartModule, ...imports] })
  class TestModule {}

  const app = await NestFactory.createApplicationContext(TestModule, { logger: ['error'] });
  return {
    app,
    database: app.get(Database),
    get: (token) => app.get(token),
    async close() {
      await app.close();
      await environment.remove();
    },
  };
}
