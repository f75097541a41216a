import {
  BackupError,
  encryptFile,
  fileStoreOf,
  newBackupKey,
  nightlyBackup,
  restoreBackup,
  verifyBackup,
  withPlainBackup,
  writeBackup,
  Settings,
  type FileStore,
  type Manifest,
} from '@wanchang/platform';
import type { Command } from 'commander';
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { migrations } from './migrations';

const IDENTITY = [
  '--identity <file>',
  'the file with the key, where the backup is encrypted',
] as const;

interface Identity {
  readonly identity?: string;
}

export function backup(program: Command): void {
  const command = program
    .command('backup')
    .description('keep everything in one file, and prove that it is whole');
  command
    .command('write', { isDefault: true })
    .description('all rows as of one moment, and all files; the product may run meanwhile')
    .argument('<file>', 'a tar archive that is made')
    .option('--recipient <key>', 'encrypt it for this public key (age1…)')
    .action(async (path: string, { recipient }: { recipient?: string }) => {
      tell(await writeTo(resolve(path), recipient), '已备份', 'kept');
    });
  command
    .command('verify')
    .description('read a backup to its end and compare every part with its manifest')
    .argument('<file>')
    .option(...IDENTITY)
    .action(async (path: string, { identity }: Identity) =>
      tell(await withPlainBackup(resolve(path), identity, verifyBackup), '完整', 'whole'),
    );
  command
    .command('nightly')
    .description('what the worker does each night: keep, prove by restoring, drop the oldest')
    .action(async () => {
      const { url, store, settings } = place();
      const { path, manifest, problem } = await nightlyBackup({
        ...{ databaseUrl: url, migrations, store, folder: settings.BACKUP_DIR },
        ...{ keep: Math.max(1, settings.BACKUP_KEEP), recipient: settings.BACKUP_RECIPIENT },
      });
      if (problem === null) tell(manifest, '已备份并验证', 'kept and proven');
      process.stdout.write(`${path}\n`);
      if (problem !== null)
        throw new BackupError(
          `已备份，但未能通过恢复验证：${problem}`,
          `kept, but it could not be restored as a proof: ${problem}`,
        );
    });
  command
    .command('key')
    .description('make a pair of keys for encrypted backups')
    .argument('<file>', 'where the secret one goes; keep it away from the backups')
    .action(async (path: string) => {
      const { identity, recipient } = await newBackupKey();
      await writeFile(resolve(path), `${identity}\n`, { mode: 0o600, flag: 'wx' });
      process.stdout.write(`BACKUP_RECIPIENT=${recipient}\n`);
    });
}

export function restore(program: Command): void {
  program
    .command('restore')
    .description(
      'put a backup in the place of the data that is there, which is kept beside it; the product must not run',
    )
    .argument('<file>')
    .option(...IDENTITY)
    .action(async (path: string, { identity }: Identity) => {
      const { url, store } = place();
      const restored = await withPlainBackup(resolve(path), identity, (plain) =>
        restoreBackup(plain, { databaseUrl: url, migrations, store }),
      );
      tell(restored.manifest, '已恢复', 'restored');
      if (restored.kept)
        process.stdout.write(
          `原来的数据保留在数据库 ${restored.kept} 中 / the data from before is kept as database ${restored.kept}\n`,
        );
    });
}

async function writeTo(path: string, recipient: string | undefined): Promise<Manifest> {
  const { url, store } = place();
  if (!recipient) return writeBackup(path, { databaseUrl: url, store });
  const plain = `${path}.plain`;
  try {
    const manifest = await writeBackup(plain, { databaseUrl: url, store });
    await encryptFile(plain, path, recipient);
    return manifest;
  } finally {
    await rm(plain, { force: true });
  }
}

function place(): { url: string; store: FileStore; settings: Settings } {
  const settings = new Settings();
  return { url: settings.DATABASE_URL, store: fileStoreOf(settings), settings };
}

function tell({ takenAt, tables, files }: Manifest, zh: string, en: string): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `${zh}：${takenAt}，${tables.length} 张表 ${rows} 行，${files.length} 个文件 / ${en}: ${rows} rows of ${tables.length} tables and ${files.length} files as of ${takenAt}\n`,
  );
}
