import 'reflect-metadata';
import { DomainError } from '@wanchang/kernel';
import { SettingsError } from '@wanchang/platform';
import { Command, CommanderError } from 'commander';
import { audit } from './audit.command';
import { createAdmin } from './create-admin.command';
import { demo } from './demo.command';
import { importListings } from './import.command';
import { importMembers } from './import-members.command';
import { match } from './match.command';
import { migrateDatabase } from './migrate.command';
import { reindex } from './reindex.command';
import { printSettings } from './settings.command';

const program = new Command('wanchang')
  .description('Wanchang Net: operator commands')
  .exitOverride();
for (const add of [
  audit,
  createAdmin,
  demo,
  importListings,
  importMembers,
  match,
  migrateDatabase,
  printSettings,
  reindex,
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

/** A refusal is one line; only a defect shows where it came from. */
function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return [error.text.zh, error.text.en].join('\n');
  if (error instanceof SettingsError) return error.message;
  return (error as Error).stack ?? String(error);
}
