import {
  fileStoreOf,
  restoreBackup,
  verifyBackup,
  writeBackup,
  Settings,
  type FileStore,
  type Manifest,
} from '@wanchang/platform';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { migrations } from './migrations';

export function backup(program: Command): void {
  const command = program
    .command('backup')
    .description('keep everything in one file, and prove that it is whole');
  command
    .command('write', { isDefault: true })
    .description('all rows as of one moment, and all files; the product may run meanwhile')
    .argument('<file>', 'a tar archive that is made')
    .action(async (path: string) => {
      const { url, store } = place();
      tell(await writeBackup(resolve(path), { databaseUrl: url, store }), '已备份', 'kept');
    });
  command
    .command('verify')
    .description('read a backup to its end and compare every part with its manifest')
    .argument('<file>')
    .action(async (path: string) => tell(await verifyBackup(resolve(path)), '完整', 'whole'));
}

export function restore(program: Command): void {
  program
    .command('restore')
    .description(
      'put a backup in the place of the data that is there, which is kept beside it; the product must not run',
    )
    .argument('<file>')
    .action(async (path: string) => {
      const { url, store } = place();
      const restored = await restoreBackup(resolve(path), { databaseUrl: url, migrations, store });
      tell(restored.manifest, '已恢复', 'restored');
      if (restored.kept)
        process.stdout.write(
          `原来的数据保留在数据库 ${restored.kept} 中 / the data from before is kept as database ${restored.kept}\n`,
        );
    });
}

function place(): { url: string; store: FileStore } {
  const settings = new Settings();
  return { url: settings.DATABASE_URL, store: fileStoreOf(settings) };
}

function tell({ takenAt, tables, files }: Manifest, zh: string, en: string): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `${zh}：${takenAt}，${tables.length} 张表 ${rows} 行，${files.length} 个文件 / ${en}: ${rows} rows of ${tables.length} tables and ${files.length} files as of ${takenAt}\n`,
  );
}
