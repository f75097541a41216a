import { RequestIndexRebuild, StartRematch } from '@wanchang/matchmaking';
import type { Command } from 'commander';
import { withApplication } from './application';

export function match(program: Command): void {
  const command = program.command('match').description('matchmaking in the workers');
  command
    .command('rebuild')
    .description('every worker reads its match index anew; matching goes on meanwhile')
    .action(async () => {
      await withApplication((app) => app.get(RequestIndexRebuild, { strict: false }).execute(null));
      process.stdout.write('asked the workers\n');
    });
  command
    .command('rematch')
    .description('match every listing again in the background; the console shows how far it is')
    .action(async () => {
      const { id } = await withApplication((app) =>
        app.get(StartRematch, { strict: false }).execute('request', null),
      );
      process.stdout.write(`${id}\n`);
    });
}
