import { describeSettings } from '@wanchang/platform';
import type { Command } from 'commander';

export function printSettings(program: Command): void {
  program
    .command('settings')
    .description('print every setting with its default, as a Markdown table')
    .action(() => {
      process.stdout.write(`${describeSettings()}\n`);
    });
}
