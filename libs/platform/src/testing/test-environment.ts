import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from './test-database';

/** Settings of this process that point at a fresh database and an empty folder, until they are removed. */
export async function createTestEnvironment(): Promise<{ remove(): Promise<void> }> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'wanchang-test-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_DURABILITY: 'relaxed',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR ?? '1000',
    // Many tests share these cores: no answer is refused for that.
    DATABASE_PATIENCE_SECONDS: process.env.DATABASE_PATIENCE_SECONDS ?? '60',
  });
  return {
    async remove() {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
