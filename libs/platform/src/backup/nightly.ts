import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import type { MigrationClass } from '../database/migrate';
import type { FileStore } from '../files/file-store';
import { encryptFile, encrypterFor } from './encrypted';
import { keepNewest } from './keep-newest';
import { BackupError, type Manifest } from './manifest';
import { proveBackup } from './restore-backup';
import { writeBackup } from './write-backup';

const PREFIX = 'nightly-';
const DRAFTS = '.nightly-';

interface Place {
  readonly databaseUrl: string;
  readonly migrations: readonly MigrationClass[];
  readonly store: FileStore;
  /** Where the backups go; made when missing. */
  readonly folder: string;
  /** So many stay; older ones go. */
  readonly keep: number;
  /** An age recipient for whom they are encrypted; empty: they are not. */
  readonly recipient: string;
}

/** A backup of the night: where it is, what it holds, and why it could not be restored as a proof, if so. */
export interface NightlyBackup {
  readonly path: string;
  readonly manifest: Manifest;
  readonly bytes: number;
  readonly problem: string | null;
}

const NOTE = `INSERT INTO backups (id, file, taken_at, bytes, rows, files, encrypted, problem, proven_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text, CASE WHEN $8 IS NULL THEN clock_timestamp() END)`;
const NOTE_FAILURE = `INSERT INTO backups (id, problem) VALUES ($1, $2)`;
const LAST_PROVEN = `SELECT file FROM backups WHERE proven_at IS NOT NULL ORDER BY created_at DESC LIMIT 1`;
/** One night at a time, wherever it runs. */
const LOCK = `SELECT pg_try_advisory_lock(hashtextextended('platform.nightly-backup', 0)) AS free`;
const REASON_LENGTH = 500;

/**
 * Keeps everything in a file of this night, restores it into a throw-away database as a proof, encrypts it if asked to, and
 * lets the oldest go, but never the last that is proven. What came of it is a row of `backups`; a failure is one too. A file
 * that could not be restored is kept, with the reason.
 * @throws BackupError for what is no recipient, and while another one runs
 */
export async function nightlyBackup(place: Place): Promise<NightlyBackup> {
  const client = new Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(LOCK);
    if (!rows[0]?.free)
      throw new BackupError('另一个备份正在进行', 'another backup is being made at this moment');
    return await keep(client, place);
  } finally {
    await client.end();
  }
}

async function keep(client: Client, place: Place): Promise<NightlyBackup> {
  try {
    const made = await make(place);
    const { tables, files, takenAt } = made.manifest;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const about = [basename(made.path), takenAt, made.bytes, rows, files.length];
    const values = [randomUUID(), ...about, place.recipient !== '', made.problem];
    await client.query(NOTE, values);
    const proven = await client.query<{ file: string }>(LAST_PROVEN);
    const spared = proven.rows.map(({ file }) => file);
    await keepNewest(place.folder, { prefix: PREFIX, count: place.keep, spared });
    return made;
  } catch (error) {
    await client.query(NOTE_FAILURE, [randomUUID(), reasonOf(error)]);
    throw error;
  }
}

async function make({ databaseUrl, migrations, store, folder, recipient }: Place) {
  if (recipient) encrypterFor(recipient);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // What a killed program left behind is a plain copy of everything.
  await keepNewest(folder, { prefix: DRAFTS, count: 0 });
  const drafts = await mkdtemp(join(folder, DRAFTS));
  try {
    const draft = join(drafts, 'plain.tar');
    const manifest = await writeBackup(draft, { databaseUrl, store });
    const problem = await proveBackup(draft, { databaseUrl, migrations }).then(
      () => null,
      reasonOf,
    );
    const sealed = recipient ? join(drafts, 'encrypted.tar.age') : draft;
    if (recipient) await encryptFile(draft, sealed, recipient);
    const name = `${PREFIX}${manifest.takenAt.replace(/[:.]/g, '-')}.tar${recipient ? '.age' : ''}`;
    const path = join(folder, name);
    await rename(sealed, path);
    return { path, manifest, bytes: (await stat(path)).size, problem };
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
}

const reasonOf = (error: unknown) => (error as Error).message.slice(0, REASON_LENGTH);
