import 'reflect-metadata';
import { DomainError } from '@wanchang/kernel';
import { BackupError, NewerDataError, SettingsError } from '@wanchang/platform';
import { Command, CommanderError } from 'commander';
import { audit } from './audit.command';
import { backup, restore } from './backup.command';
import { doctor } from './doctor.command';
import { createAdmin } from './create-admin.command';
import { demo } from './demo.command';
import { importListings } from './import.command';
import { importMembers } from './import-members.command';
import { fees } from './fees.command';
import { match } from './match.command';
import { migrateDatabase } from './migrate.command';
import { SealedBidError } from '@wanchang/sealed-bids';
import { tender } from './tender.command';
import { reindex } from './reindex.command';
import { printSettings } from './settings.command';

const program = new Command('wanchang')
  .description('Wanchang Net: operator commands')
  .exitOverride();
for (const add of [
  audit,
  backup,
  restore,
  createAdmin,
  demo,
  doctor,
  importListings,
  importMembers,
  fees,
  match,
  migrateDatabase,
  printSettings,
  reindex,
  tender,
])
  add(program);

program.parseAsync().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof CommanderError) process.exit(error.exitCode);
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exit(error instanceof SettingsError ? 78 : 1);
  },
);

const NO_DATABASE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/** A refusal is one line; only a defect shows where it came from. */
function reasonOf(error: unknown): string {
  if (error instanceof DomainError || error instanceof SealedBidError)
    return [error.text.zh, error.text.en].join('\n');
  if (
    error instanceof SettingsError ||
    error instanceof NewerDataError ||
    error instanceof BackupError
  )
    return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (NO_DATABASE.has(code ?? ''))
    return '连接不上数据库，请检查 DATABASE_URL / DATABASE_URL: no database answers there';
  if (code === 'ENOSPC' || code === 'EDQUOT') return '磁盘空间不足 / no space is left on the disk';
  return (error as Error).stack ?? String(error);
}
