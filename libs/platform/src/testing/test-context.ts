import { Module, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../database/database';
import { PlatformModule } from '../platform.module';
import { createTestDatabase } from './test-database';

export interface TestContext {
  readonly app: INestApplicationContext;
  readonly database: Database;
  get: INestApplicationContext['get'];
  close(): Promise<void>;
}

/** The given modules on a fresh migrated database and an empty data folder, without HTTP and without a worker. */
export async function createTestContext(
  imports: NonNullable<ModuleMetadata['imports']>,
): Promise<TestContext> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'wanchang-test-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_DURABILITY: 'relaxed',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  });

  @Module({ imports: [PlatformModule, ...imports] })
  class TestModule {}

  const app = await NestFactory.createApplicationContext(TestModule, { logger: ['error', 'warn'] });
  await app.init();
  return {
    app,
    database: app.get(Database),
    get: app.get.bind(app) as INestApplicationContext['get'],
    async close() {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
