import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { MigrationClass } from '../database/migrate';
import type { FileStore } from '../files/file-store';
import { encryptFile, encrypterFor } from './encrypted';
import type { Manifest } from './manifest';
import { proveBackup } from './restore-backup';
import { writeBackup } from './write-backup';

const PREFIX = 'nightly-';

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

/** A backup of the night: where it is, what it holds, and why it is not proven if it is not. */
export interface NightlyBackup {
  readonly path: string;
  readonly manifest: Manifest;
  readonly bytes: number;
}

const NOTE = `INSERT INTO backups (id, file, taken_at, bytes, rows, files, encrypted, proven_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`;
const NOTE_FAILURE = `INSERT INTO backups (id, problem) VALUES ($1, $2)`;

/**
 * Keeps everything in a file of this night, restores it into a throw-away database as a proof, encrypts it if asked to, and
 * lets the oldest go. What came of it is a row of `backups`; a failure is one too, and leaves the earlier files alone.
 * @throws BackupError for what is no recipient, and for a backup that cannot be restored
 */
export async function nightlyBackup(place: Place): Promise<NightlyBackup> {
  try {
    const made = await make(place);
    const { tables, files, takenAt } = made.manifest;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const name = made.path.slice(place.folder.length + 1);
    const about = [name, takenAt, made.bytes, rows, files.length, place.recipient !== ''];
    await note(place.databaseUrl, NOTE, about);
    await dropOld(place);
    return made;
  } catch (error) {
    await note(place.databaseUrl, NOTE_FAILURE, [(error as Error).message.slice(0, 500)]);
    throw error;
  }
}

async function make({ databaseUrl, migrations, store, folder, recipient }: Place) {
  if (recipient) encrypterFor(recipient);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const drafts = await mkdtemp(join(folder, '.nightly-'));
  try {
    const draft = join(drafts, 'plain.tar');
    const manifest = await writeBackup(draft, { databaseUrl, store });
    await proveBackup(draft, { databaseUrl, migrations });
    const sealed = recipient ? join(drafts, 'encrypted.tar.age') : draft;
    if (recipient) await encryptFile(draft, sealed, recipient);
    const name = `${PREFIX}${manifest.takenAt.replace(/[:.]/g, '-')}.tar${recipient ? '.age' : ''}`;
    const path = join(folder, name);
    await rename(sealed, path);
    return { path, manifest, bytes: (await stat(path)).size };
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
}

async function dropOld({ folder, keep }: Place): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX)).sort();
  for (const name of names.slice(0, -keep)) await rm(join(folder, name));
}

async function note(databaseUrl: string, sql: string, values: readonly unknown[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql, [randomUUID(), ...values]);
  } finally {
    await client.end();
  }
}
