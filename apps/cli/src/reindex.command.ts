import { SearchProjection } from '@wanchang/catalog';
import type { Command } from 'commander';
import { withApplication } from './application';

export function reindex(program: Command): void {
  program
    .command('reindex')
    .description('rebuild the search index from the database; search continues meanwhile')
    .action(async () => {
      await withApplication((app) => app.get(SearchProjection, { strict: false }).rebuild());
      process.stdout.write('done\n');
    });
}
