import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, pendingMigrations, type MigrationClass } from '../database/migrate';
import type { FileStore } from '../files/file-store';
import { keepNewest } from './keep-newest';
import { BackupError } from './manifest';
import { writeBackup } from './write-backup';

const PREFIX = 'before-upgrade-';
/** So many of these backups stay; older ones go. */
const KEPT = 5;

interface Place {
  readonly databaseUrl: string;
  readonly migrations: readonly MigrationClass[];
  readonly store: FileStore;
  /** Where the backup goes; made when missing. */
  readonly folder: string;
}

export interface Upgrade {
  /** Names of the migrations that ran. */
  readonly ran: readonly string[];
  /** Path of the backup that was made first; null where there was nothing to keep, or nothing to do. */
  readonly backup: string | null;
}

/**
 * Brings the schema up to date. Data that an older program made is kept in a backup first: nothing runs unless that is whole.
 * @throws NewerDataError for data of a newer program; BackupError, which names the backup, where a migration fails
 */
export async function upgrade(place: Place): Promise<Upgrade> {
  const { databaseUrl, migrations, store, folder } = place;
  const { ran, pending } = await pendingMigrations(databaseUrl, migrations);
  if (ran === 0 || pending === 0)
    return { ran: await migrate(databaseUrl, migrations), backup: null };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, 'upgrade.tar');
  const { takenAt } = await writeBackup(draft, { databaseUrl, store });
  const backup = join(folder, `${PREFIX}${takenAt.replace(/[:.]/g, '-')}.tar`);
  await rename(draft, backup);
  try {
    return { ran: await migrate(databaseUrl, migrations), backup };
  } catch (error) {
    throw new BackupError(
      `升级失败：${(error as Error).message}；升级前的数据在 ${backup}，可用原版本 npm run cli -- restore 恢复`,
      `the upgrade failed: the data from before is in ${backup}; the version from before restores it with npm run cli -- restore`,
    );
  } finally {
    await keepNewest(folder, { prefix: PREFIX, count: KEPT });
  }
}
