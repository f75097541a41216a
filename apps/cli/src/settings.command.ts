import { checkSettings, describeSettings } from '@wanchang/platform';
import type { Command } from 'commander';

export function printSettings(program: Command): void {
  program
    .command('settings')
    .description('print every setting with its default, as a Markdown table')
    .option('--check', 'print nothing, and fail in one line when one of them is wrong')
    .action(({ check }: { check?: boolean }) => {
      if (check) checkSettings(process.env);
      else process.stdout.write(`${describeSettings()}\n`);
    });
}
