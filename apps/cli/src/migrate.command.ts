import { migrate, Settings } from '@wanchang/platform';
import type { Command } from 'commander';
import { migrations } from './migrations';

export function migrateDatabase(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest version')
    .action(async () => {
      const ran = await migrate(new Settings().DATABASE_URL, migrations);
      process.stdout.write(ran.length > 0 ? `${ran.join('\n')}\n` : 'up to date\n');
    });
}
