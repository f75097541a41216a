import { fileStoreOf, migrate, Settings, upgrade } from '@wanchang/platform';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { migrations } from './migrations';

export function migrateDatabase(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest version')
    .option('--backup <folder>', 'keep the data of an older version there first')
    .action(async ({ backup: folder }: { backup?: string }) => {
      const settings = new Settings();
      const { DATABASE_URL: databaseUrl } = settings;
      const { ran, backup } = folder
        ? await upgrade({
            ...{ databaseUrl, migrations, store: fileStoreOf(settings), folder: resolve(folder) },
          })
        : { ran: await migrate(databaseUrl, migrations), backup: null };
      if (backup) process.stdout.write(`backup: ${backup}\n`);
      process.stdout.write(ran.length > 0 ? `${ran.join('\n')}\n` : 'up to date\n');
    });
}
