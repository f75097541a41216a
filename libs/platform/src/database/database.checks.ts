import type { Settings } from '../config/settings';
import { SettingsError } from '../config/define-settings';
import type { Database } from './database';
import { column, defineStatement } from './statement';

const DURABILITY = defineStatement(
  'platform.durability',
  { fsync: column.text(), full_page_writes: column.text(), synchronous_commit: column.text() },
  `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes,
          current_setting('synchronous_commit') AS synchronous_commit`,
);

const TRIGRAMS = defineStatement(
  'platform.trigrams',
  { seen: column.integer },
  `SELECT coalesce(array_length(show_trgm('中国'), 1), 0) AS seen`,
);

/**
 * What the product relies on and a database can silently lack.
 * @throws SettingsError when a commit would not survive a crash, or when trigrams do not see Chinese
 * (a database made with LC_CTYPE=C: every Chinese text looks empty to pg_trgm).
 */
export async function assertDatabaseFit(database: Database, settings: Settings): Promise<void> {
  const durability = await database.one(DURABILITY);
  const off = Object.entries(durability ?? {}).filter(([, value]) => value === 'off');
  if (off.length > 0 && settings.DATABASE_DURABILITY === 'required') {
    throw new SettingsError(
      `the database would lose committed data: ${off.map(([name]) => name).join(', ')} is off`,
    );
  }
  const trigrams = await database.one(TRIGRAMS);
  if (!trigrams?.seen) {
    throw new SettingsError(
      'the database does not see Chinese characters: create it with the locale C.UTF-8',
    );
  }
}
