import { runMigrations as migrateQueue } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MixedList, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

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
    await migrateQueue(client);
    return await withMigrations(databaseUrl, migrations, async (dataSource) => {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    });
  } finally {
    await client.end();
  }
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
