import { Imports, PreviewImport, RejectedRows, RunImport, StartImport } from '@wanchang/catalog';
import { MemberDirectory, membershipErrors } from '@wanchang/membership';
import { Option, type Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { RESOURCE_KINDS, SIDES, type ResourceKind, type Side } from '@wanchang/kernel';
import { withApplication } from './application';

interface Options {
  unit: string;
  side: Side;
  kind: ResourceKind;
  publish?: boolean;
  rejected?: string;
  dryRun?: boolean;
}

export function importListings(program: Command): void {
  program
    .command('import')
    .description('import supplies or demands of a member unit from a spreadsheet')
    .argument('<file>', 'the spreadsheet')
    .requiredOption('--unit <unit>', 'credit code or Chinese name of the unit')
    .addOption(new Option('--side <side>').choices(SIDES).makeOptionMandatory())
    .addOption(
      new Option('--kind <kind>', 'of rows that name none')
        .choices(RESOURCE_KINDS)
        .default('products'),
    )
    .option('--publish', 'publish the rows that can be; the others become drafts')
    .option('--dry-run', 'say what would become of the file and keep nothing')
    .option('--rejected <file>', 'write the wrong rows with their reasons to this CSV file')
    .action(run);
}

async function run(
  path: string,
  { unit, side, kind, publish = false, rejected, dryRun = false }: Options,
): Promise<void> {
  const file = { name: basename(path), bytes: await readFile(path) };
  await withApplication(async (app) => {
    const memberId = await app.get(MemberDirectory, { strict: false }).idOf(unit);
    if (!memberId) throw membershipErrors('member-not-found');
    const request = { file, memberId, side, kind, publish };
    if (dryRun) {
      report(await app.get(PreviewImport, { strict: false }).execute(request, 'zh-CN'));
      return;
    }
    const { id } = await app.get(StartImport, { strict: false }).execute(request, null);
    await app.get(RunImport, { strict: false }).execute(id);
    const outcome = await app.get(Imports, { strict: false }).find(id);
    if (!outcome || outcome.problem) throw new Error(outcome?.problem?.zh ?? 'the import is gone');
    if (rejected)
      await writeFile(rejected, await app.get(RejectedRows, { strict: false }).sheet(id, 'zh-CN'));
    process.stdout.write(
      `${outcome.accepted} accepted, ${outcome.updated} updated, ${outcome.unchanged} unchanged, ${outcome.rejected} rejected of ${outcome.total ?? 0}\n`,
    );
  });
}

function report({ tables, total, rows }: Awaited<ReturnType<PreviewImport['execute']>>): void {
  for (const { sheet, rows: goods, columns, leftOutRows } of tables) {
    const meanings = columns.map(
      ({ header, meaning, leftOut }) => `${header} = ${leftOut ?? meaning}`,
    );
    process.stdout.write(
      `[${sheet}] ${goods} goods, ${leftOutRows} rows left out: ${meanings.join(' | ')}\n`,
    );
  }
  for (const { row, status, title, problems } of rows)
    process.stdout.write(
      `${row}\t${status}\t${title}\t${problems.map(({ message }) => message).join('；')}\n`,
    );
  process.stdout.write(`${rows.length} of ${total} rows shown; nothing was kept\n`);
}
