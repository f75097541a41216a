import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const TEMPLATE = 'wanchang_template';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A fresh copy of the migrated template on the server of `TEST_DATABASE_URL`.
 * @throws Error where no test server runs: `npm test` and `npm run dev:db` start one.
 */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(`TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
}

/** One without any tables, for the test of the migrations. @throws Error as {@link createTestDatabase} does. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

async function createDatabase(source: string): Promise<TestDatabase> {
  const admin = process.env.TEST_DATABASE_URL;
  if (!admin)
    throw new Error(
      'TEST_DATABASE_URL is not set: run `npm test`, or `npm run dev:db` beside vitest',
    );
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(admin, `CREATE DATABASE ${name} ${source}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => execute(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
