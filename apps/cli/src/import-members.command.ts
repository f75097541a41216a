import { localised } from '@wanchang/kernel';
import { ImportRoster } from '@wanchang/membership';
import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { withApplication } from './application';

export function importMembers(program: Command): void {
  program
    .command('import-members')
    .description(
      'register the member units of a roster (CSV or XLSX); a unit that is there is left as it is',
    )
    .argument('<file>', 'the roster')
    .action(async (path: string) => {
      const file = { name: basename(path), bytes: await readFile(path) };
      const report = await withApplication((app) =>
        app.get(ImportRoster, { strict: false }).execute(file, null),
      );
      for (const { row, nameZh, problems } of report.rows.filter(
        ({ status }) => status === 'rejected',
      )) {
        const reasons = problems.map(({ message }) => localised(message, 'zh-CN')).join('；');
        process.stdout.write(`${row}\t${nameZh}\t${reasons}\n`);
      }
      process.stdout.write(
        `${report.registered} registered, ${report.rejected} rejected of ${report.total}\n`,
      );
    });
}
