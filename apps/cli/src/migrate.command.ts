import { migrate, readSettings } from '@wanchang/platform';
import type { Command } from 'commander';
import { migrations } from './migrations';

export function migrateDatabase(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest version')
    .action(async () => {
      const ran = await migrate(readSettings(process.env).DATABASE_URL, migrations);
      process.stdout.write(ran.length > 0 ? `${ran.join('\n')}\n` : 'up to date\n');
    });
}
