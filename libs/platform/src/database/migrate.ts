import { DataSource, type MixedList, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Runs what is pending, one transaction a migration, under a lock so that two programs can start at once. */
export async function migrate(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: migrations as unknown as MixedList<MigrationClass>,
    migrationsTransactionMode: 'each',
    poolSize: 2,
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('wanchang.migrate'))`);
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

/** Reverts the newest migration, for the test that proves each `down`. */
export async function revertAll(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: migrations as unknown as MixedList<MigrationClass>,
  }).initialize();
  try {
    for (let left = migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
  } finally {
    await dataSource.destroy();
  }
}
