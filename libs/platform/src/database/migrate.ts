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

/** @throws NewerDataError for data with a migration that is not among these */
async function assertNotNewer(
  client: Client,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const present = await client.query<{ there: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  if (!present.rows[0]?.there) return;
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM migrations ORDER BY id`);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = rows.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDataError(unknown);
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
