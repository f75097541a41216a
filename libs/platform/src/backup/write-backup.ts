import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import type { FileStore } from '../files/file-store';
import { hashed } from './hashed';
import {
  fileEntry,
  MANIFEST,
  tableEntry,
  type FilePart,
  type Manifest,
  type SequencePart,
  type TablePart,
} from './manifest';

/** Rows that live for days and are for open pages alone: positions in them mean nothing to another server. */
const LEFT_OUT = ['live_events', 'idempotency_keys', 'rate_limits', 'migrations'];

const TABLES = `
  SELECT c.table_name AS name, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
   WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     AND NOT c.table_name = ANY($1)
   GROUP BY c.table_name ORDER BY c.table_name`;

interface Target {
  readonly archive: Pack;
  /** For what has to be measured before it goes in. */
  readonly folder: string;
}

/**
 * Writes all rows, as of one moment of a running system, and all files into one archive (tar). What the queue holds is not
 * in it: what is owed stands in rows. The archive appears under its name only when it is whole.
 */
export async function writeBackup(
  path: string,
  { databaseUrl, store }: { databaseUrl: string; store: FileStore },
): Promise<Manifest> {
  const folder = await mkdtemp(join(dirname(path), '.backup-'));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const draft = join(folder, 'archive.tar');
    const archive = pack();
    const written = pipeline(archive, createWriteStream(draft, { mode: 0o600 }));
    const manifest = await fill({ archive, folder }, client, store).catch((error: unknown) => {
      archive.destroy(error as Error);
      throw error;
    });
    await written;
    await rename(draft, path);
    return manifest;
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(target: Target, client: Client, store: FileStore): Promise<Manifest> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const about = await describe(client);
  const tables: TablePart[] = [];
  const found = await client.query<{ name: string; columns: string[] }>(TABLES, [LEFT_OUT]);
  for (const table of found.rows) tables.push(await addTable(target, client, table));
  const sequences = await sequencesOf(client);
  await client.query('COMMIT');
  const files: FilePart[] = [];
  for await (const key of store.keys()) files.push(await addFile(target, key, store));
  const manifest: Manifest = { format: 1, ...about, tables, sequences, files };
  await entry(target.archive, MANIFEST, Buffer.from(JSON.stringify(manifest, null, 1)));
  target.archive.finalize();
  return manifest;
}

async function describe(client: Client) {
  const { rows } = await client.query<{ at: Date; postgres: number; choice: string | null }>(
    `SELECT now() AS at, current_setting('server_version_num')::int / 10000 AS postgres,
       obj_description('migrations'::regclass) AS choice`,
  );
  const names = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  const [{ at, postgres, choice }] = rows as [(typeof rows)[0]];
  const migrations = names.rows.map(({ name }) => name);
  return { takenAt: at.toISOString(), postgres, choice, migrations };
}

async function addTable(
  { archive, folder }: Target,
  client: Client,
  { name, columns }: { name: string; columns: string[] },
): Promise<TablePart> {
  const path = join(folder, 'table');
  const hash = hashed();
  const list = columns.map(quoted).join(', ');
  const rows = client.query(copyTo(`COPY (SELECT ${list} FROM ${quoted(name)}) TO STDOUT`));
  await pipeline(rows, createGzip({ level: 6 }), hash.through, createWriteStream(path));
  await entry(archive, tableEntry(name), createReadStream(path), (await stat(path)).size);
  return { name, columns, rows: rows.rowCount, sha256: hash.result().sha256 };
}

async function sequencesOf(client: Client): Promise<SequencePart[]> {
  const { rows } = await client.query<SequencePart>(
    `SELECT sequencename AS name, last_value::text AS "lastValue" FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename <> 'migrations_id_seq'
      ORDER BY sequencename`,
  );
  return rows;
}

async function addFile(
  { archive, folder }: Target,
  key: string,
  store: FileStore,
): Promise<FilePart> {
  const path = join(folder, 'file');
  const hash = hashed();
  await pipeline(await store.read(key), hash.through, createWriteStream(path));
  const { bytes, sha256 } = hash.result();
  await entry(archive, fileEntry(key), createReadStream(path), bytes);
  return { key, bytes, sha256 };
}

async function entry(archive: Pack, name: string, content: Buffer | Readable, size?: number) {
  const sink = archive.entry({ name, size: size ?? (content as Buffer).length, mode: 0o600 });
  await pipeline(Buffer.isBuffer(content) ? [content] : content, sink);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
