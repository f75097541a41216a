import {
  fileStoreOf,
  migrate,
  restoreBackup,
  Settings,
  upgrade,
  verifyBackup,
} from '@wanchang/platform';
import { createTestDatabase } from '@wanchang/platform/testing';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import './cli.module';
import { migrations } from './migrations';

/** What a later version adds. */
class Later1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE persons ADD COLUMN nickname text');
  }
  async down(): Promise<void> {}
}
class Broken1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE persons ADD COLUMN broken text');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {}
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wanchang-upgrade-'));
  await migrate(database.url, migrations);
  await query(
    `INSERT INTO persons (id, name, email) VALUES (gen_random_uuid(), '王芳', 'w@test.example')`,
  );
}, 120_000);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function query(text: string) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}
const store = () => fileStoreOf(new Settings({ DATABASE_URL: database.url, DATA_DIR: folder }));
const upgradeTo = (...later: (typeof migrations)[number][]) =>
  upgrade({
    ...{ databaseUrl: database.url, migrations: [...migrations, ...later] },
    ...{ store: store(), folder: join(folder, 'backups') },
  });

it('with nothing to do makes no backup', async () => {
  expect(await upgradeTo()).toEqual({ ran: [], backup: null });
});

it('that fails leaves the rows as they were, and names the backup', async () => {
  const failing = upgradeTo(Broken1999999999999);
  await expect(failing).rejects.toThrow(/division by zero.*before-upgrade-[^ ]+\.tar.*restore/s);
  const { rows } = await query(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'persons' AND column_name = 'broken'`,
  );
  expect(rows).toEqual([]);
});

it('keeps the data of the older version first, which a restore brings back', async () => {
  const { ran, backup } = await upgradeTo(Later1999999999999);
  expect(ran).toEqual(['Later1999999999999']);
  const manifest = await verifyBackup(backup!);
  expect(manifest.migrations).toHaveLength(migrations.length);
  await query(`DELETE FROM persons`);
  await restoreBackup(backup!, { databaseUrl: database.url, migrations, store: store() });
  const { rows } = await query('SELECT name FROM persons');
  expect(rows).toEqual([{ name: '王芳' }]);
}, 120_000);

it('keeps the five newest of such backups', async () => {
  const backups = join(folder, 'backups');
  for (const year of [2001, 2002, 2003, 2004, 2005, 2006])
    await writeFile(join(backups, `before-upgrade-${year}.tar`), '');
  await writeFile(join(backups, 'mine.tar'), '');
  const { backup } = await upgradeTo(Later1999999999999);
  const names = await readdir(backups);
  expect(names.filter((name) => name.startsWith('before-upgrade-'))).toHaveLength(5);
  expect(names).toContain('mine.tar');
  expect(names).toContain(backup!.replace(/.*\//, ''));
}, 120_000);
