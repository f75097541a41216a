import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, type MigrationClass } from '../database/migrate';
import type { FileStore } from '../files/file-store';
import { BackupError, type Manifest, type TablePart } from './manifest';
import { collected, eachEntry, verifyBackup } from './read-backup';
import { withoutIndexes } from './without-indexes';
import { quoted } from './write-backup';

export interface Restored {
  readonly manifest: Manifest;
  /** Under this name the database that was there before is kept; null where it was empty. */
  readonly kept: string | null;
}

/** An index over so many is made as they come. */
const FEW_ROWS = 200;

/** Of the name of a database, which has 63 bytes at most: what is left is told apart by chance. */
const NAME_PART = 40;

type Store = Pick<FileStore, 'put'>;

interface Place {
  readonly databaseUrl: string;
  readonly migrations: readonly MigrationClass[];
  readonly store: Store;
}

/**
 * Restores a backup beside the database that is there, and puts it in its place when all of it is in: until then nothing has
 * changed, and afterwards the one before is kept under another name. Of an older program's backup the later migrations run.
 * Files are added to those that are there.
 * @throws BackupError for a damaged backup, one of a newer program, and while programs use the database
 */
export async function restoreBackup(path: string, place: Place): Promise<Restored> {
  const manifest = await verifyBackup(path);
  const known = new Set(place.migrations.map(({ name }) => name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupError(
      `备份由更新版本的程序写成：${unknown.join('、')}`,
      `a newer version of the program made this backup: ${unknown.join(', ')}`,
    );
  const name = databaseOf(place.databaseUrl);
  const beside = `${name}_restored`;
  await inMaintenance(place.databaseUrl, async (client) => {
    await assertUnused(client, name);
    await client.query(`DROP DATABASE IF EXISTS ${quoted(beside)}`);
    await client.query(`CREATE DATABASE ${quoted(beside)}`);
  });
  await fill(path, manifest, { ...place, databaseUrl: withDatabase(place.databaseUrl, beside) });
  const kept = await inMaintenance(place.databaseUrl, (client) => swap(client, name, beside));
  return { manifest, kept };
}

/**
 * Restores a backup into a database of its own on the same server, which is removed afterwards; nothing else changes.
 * @throws BackupError for a damaged backup, and when the server lets nobody make a database
 */
export async function proveBackup(path: string, place: Omit<Place, 'store'>): Promise<Manifest> {
  const manifest = await verifyBackup(path);
  const own = databaseOf(place.databaseUrl).slice(0, NAME_PART);
  const trial = `${own}_trial_${randomBytes(4).toString('hex')}`;
  const remove = (client: Client) => client.query(`DROP DATABASE ${quoted(trial)}`);
  await inMaintenance(place.databaseUrl, (client) =>
    client.query(`CREATE DATABASE ${quoted(trial)}`),
  );
  try {
    // Each file has been compared with its mark when the archive was read.
    const store: Store = { put: () => Promise.resolve() };
    const databaseUrl = withDatabase(place.databaseUrl, trial);
    await fill(path, manifest, { ...place, databaseUrl, store });
  } finally {
    await inMaintenance(place.databaseUrl, remove);
  }
  return manifest;
}

async function fill(path: string, manifest: Manifest, place: Place): Promise<void> {
  const { databaseUrl, migrations, store } = place;
  const then = new Set(manifest.migrations);
  await migrate(
    databaseUrl,
    migrations.filter(({ name }) => then.has(name)),
  );
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Rows come as they were: no trigger and no foreign key looks at them again.
    await client.query(`SET session_replication_role = 'replica'`);
    const names = manifest.tables.map((table) => quoted(table.name)).join(', ');
    await client.query(`TRUNCATE ${names} CASCADE`);
    const tables = new Map(manifest.tables.map((table) => [`tables/${table.name}.copy.gz`, table]));
    const files = new Map(manifest.files.map(({ key }) => [`files/${key}`, key]));
    const long = manifest.tables.filter(({ rows }) => rows > FEW_ROWS).map((table) => table.name);
    await withoutIndexes(client, long, () =>
      eachEntry(path, async (entry, content) => {
        const [table, key] = [tables.get(entry), files.get(entry)];
        if (table) await load(client, table, content);
        else if (key) await store.put(key, await collected(content), 'application/octet-stream');
        else content.resume();
      }),
    );
    await finish(client, manifest);
  } finally {
    await client.end();
  }
  await migrate(databaseUrl, migrations);
}

async function load(
  client: Client,
  { name, columns, rows }: TablePart,
  content: NodeJS.ReadableStream,
) {
  const sink = client.query(
    copyFrom(`COPY ${quoted(name)} (${columns.map(quoted).join(', ')}) FROM STDIN`),
  );
  await pipeline(content, createGunzip(), sink);
  if (sink.rowCount !== rows)
    throw new BackupError(
      `表 ${name} 的行数不符`,
      `table ${name} has ${sink.rowCount} rows of ${rows}`,
    );
}

async function finish(client: Client, { sequences, choice }: Manifest): Promise<void> {
  for (const { name, lastValue } of sequences)
    await client.query('SELECT setval($1::regclass, $2)', [quoted(name), lastValue]);
  // Transactions of another server: all of them are long over here.
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns c
      WHERE table_schema = 'public' AND udt_name = 'xid8' AND is_generated = 'NEVER'
        AND EXISTS (SELECT FROM information_schema.tables t WHERE t.table_name = c.table_name
                      AND t.table_schema = 'public' AND t.table_type = 'BASE TABLE')`,
  );
  for (const { table, column } of rows)
    await client.query(
      `UPDATE ${quoted(table)} SET ${quoted(column)} = '3' WHERE ${quoted(column)} > pg_current_xact_id()`,
    );
  if (choice) await client.query(`COMMENT ON TABLE migrations IS ${client.escapeLiteral(choice)}`);
  await client.query('ANALYZE');
}

async function swap(client: Client, name: string, restored: string): Promise<string | null> {
  await assertUnused(client, name);
  const { rows } = await client.query<{ stamp: string }>(
    `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD_HH24MISS') AS stamp FROM pg_database WHERE datname = $1`,
    [name],
  );
  const kept = rows[0] ? `${name}_before_${rows[0].stamp}` : null;
  if (kept) await client.query(`ALTER DATABASE ${quoted(name)} RENAME TO ${quoted(kept)}`);
  try {
    await client.query(`ALTER DATABASE ${quoted(restored)} RENAME TO ${quoted(name)}`);
  } catch (error) {
    if (kept) await client.query(`ALTER DATABASE ${quoted(kept)} RENAME TO ${quoted(name)}`);
    throw error;
  }
  return kept;
}

/** A database that is renamed below a program would be written to no more. */
async function assertUnused(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
    [name],
  );
  if ((rows[0]?.n ?? 0) > 0)
    throw new BackupError(
      '万厂网仍在运行，请先停止再恢复',
      'the product still runs: stop it before restoring',
    );
}

async function inMaintenance<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}
