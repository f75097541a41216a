import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import { migrate } from './first-start.mjs';
import { startPostgres, withClient } from './postgres.mjs';

/** Test files clone this database; no test connects to it, because a database in use cannot be cloned. */
const TEMPLATE = 'wanchang_template';

/**
 * A throw-away PostgreSQL with a migrated template database.
 *
 * @returns {Promise<{environment: Record<string, string>, stop: () => Promise<void>}>}
 */
export async function startTestDatabase() {
  await buildServer();
  const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-test-'));
  const postgres = await startPostgres({ dataDir, durable: false });
  const stop = async () => {
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  const environment = {
    TEST_DATABASE_URL: postgres.url,
    DATABASE_DURABILITY: 'relaxed',
    DATA_DIR: dataDir,
  };
  try {
    await createTemplate(postgres.url, environment);
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, stop };
}

/** @param {string} url @param {Record<string, string>} environment */
async function createTemplate(url, environment) {
  await withClient(url, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate({ ...environment, DATABASE_URL: url.replace(/[^/]*$/, TEMPLATE) });
  await withClient(url, (client) =>
    client.query(`ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  );
}
