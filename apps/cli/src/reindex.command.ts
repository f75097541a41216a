import { SearchProjection } from '@wanchang/catalog';
import type { Command } from 'commander';
import { withApplication } from './application';

export function reindex(program: Command): void {
  program
    .command('reindex')
    .description('build the search index anew from the database; search goes on meanwhile')
    .action(async () => {
      await withApplication((app) => app.get(SearchProjection, { strict: false }).rebuild());
      process.stdout.write('done\n');
    });
}
