import { runMigrations as migrateQueue } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MixedList, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * Runs what is pending, one transaction a migration, under a lock so that two programs can start at once.
 * The queue's own tables come along: no running program changes a schema.
 */
export async function migrate(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('wanchang.migrate'))`);
    await assertNotNewer(client, migrations);
    await migrateQueue(client);
    return await withMigrations(databaseUrl, migrations, async (dataSource) => {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    });
  } finally {
    await client.end();
  }
}

/** Data that a newer program changed: this one would misread it. */
export class NewerDataError extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `数据由更新版本的程序写成，请使用新版本启动 / the data was made by a newer version of the program, start that one (${unknown.join(', ')})`,
    );
  }
}

/**
 * How many migrations have run on a database, and how many of these have not.
 * @throws NewerDataError for data with a migration that is not among these
 */
export async function pendingMigrations(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<{ ran: number; pending: number }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const ran = await assertNotNewer(client, migrations);
    return { ran, pending: migrations.length - ran };
  } finally {
    await client.end();
  }
}

/** How many have run. @throws NewerDataError for data with a migration that is not among these */
async function assertNotNewer(
  client: Client,
  migrations: readonly MigrationClass[],
): Promise<number> {
  const ran = await ranMigrations(client);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = ran.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDataError(unknown);
  return ran.length;
}

/** Names of the migrations that have run, in their order; none on an empty database. */
export async function ranMigrations(client: Client): Promise<string[]> {
  const present = await client.query<{ there: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  if (!present.rows[0]?.there) return [];
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM migrations ORDER BY id`);
  return rows.map(({ name }) => name);
}

/** Reverts every migration, newest first, for the test that proves each `down`. */
export async function revertAll(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  await withMigrations(databaseUrl, migrations, async (dataSource) => {
    for (let left = migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
  });
}

async function withMigrations<Result>(
  url: string,
  migrations: readonly MigrationClass[],
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    migrations: migrations as unknown as MixedList<MigrationClass>,
    poolSize: 1,
  }).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
