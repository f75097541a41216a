import { Client } from 'pg';
import { ranMigrations, type MigrationClass } from '../database/migrate';
import { lookAtBackups } from './backups';
import { notice, trouble, well, type Finding } from './finding';
import { lookAtWork } from './work';

const PATIENCE_MS = 5000;
const OLDEST_SERVER = 15;
const SKEW_SECONDS = 60;

interface Fitness {
  readonly version: number;
  readonly off: string | null;
  readonly now: Date;
  readonly used: number;
  readonly most: number;
}

const FITNESS = `
  SELECT current_setting('server_version_num')::int / 10000 AS version, clock_timestamp() AS now,
         (SELECT string_agg(name, ', ') FROM pg_settings
           WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off') AS off,
         (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used,
         current_setting('max_connections')::int AS most`;

/** Whether the database answers, is fit for the product, has today's schema, and whether the work in it is done. */
export async function lookAtDatabase(
  url: string,
  migrations: readonly MigrationClass[],
  backupsKept: number,
): Promise<Finding[]> {
  const client = new Client({
    connectionString: url,
    ...{ connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS },
  });
  // A connection that breaks while nothing is asked ends the next question, not the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const fitness = (await client.query<Fitness>(FITNESS)).rows[0]!;
    const schema = await lookAtSchema(client, migrations);
    const found = [...fitnessOf(fitness), schema];
    return schema.state === 'well'
      ? [...found, ...(await lookAtWork(client)), ...(await lookAtBackups(client, backupsKept))]
      : found;
  } catch (error) {
    return [refusal(error as NodeJS.ErrnoException)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function refusal({ code = '', message }: NodeJS.ErrnoException): Finding {
  if (code === '3D000' || code.startsWith('28'))
    return trouble(
      `数据库拒绝登录：${message}；请改正 DATABASE_URL 中的用户、密码或库名`,
      `the database refuses DATABASE_URL (${message}): put user, password or database name right`,
    );
  if (code === '53300')
    return trouble(
      '数据库连接已用完；请调低 DATABASE_POOL，或调高 max_connections',
      'the database has no connection left: lower DATABASE_POOL or raise max_connections',
    );
  return trouble(
    `连接不上数据库：${message}；请启动数据库，或检查 DATABASE_URL`,
    `no database answers (${message}): start it, or look at DATABASE_URL`,
  );
}

function fitnessOf({ version, off, now, used, most }: Fitness): Finding[] {
  const found = [
    version < OLDEST_SERVER
      ? trouble(
          `PostgreSQL ${version} 太旧；请升级到 ${OLDEST_SERVER} 或更新版本`,
          `PostgreSQL ${version} is too old: upgrade to ${OLDEST_SERVER} or newer`,
        )
      : well(`PostgreSQL ${version} 有应答`, `PostgreSQL ${version} answers`),
  ];
  if (off)
    found.push(
      trouble(
        `断电时会丢失已保存的数据：${off} 已关闭；请打开`,
        `a power cut would lose what was saved: ${off} is off, switch it on`,
      ),
    );
  const skew = Math.round((Date.now() - now.getTime()) / 1000);
  if (Math.abs(skew) > SKEW_SECONDS)
    found.push(
      notice(
        `本机时钟与数据库相差 ${skew} 秒（期限以数据库为准）；请校时`,
        `the clock here differs from the database's by ${skew} s (deadlines go by the database's): set it right`,
      ),
    );
  if (used > most * 0.8)
    found.push(
      notice(
        `数据库连接已用 ${used}，上限 ${most}`,
        `${used} of ${most} connections of the database are in use`,
      ),
    );
  return found;
}

async function lookAtSchema(
  client: Client,
  migrations: readonly MigrationClass[],
): Promise<Finding> {
  const names = await ranMigrations(client);
  if (names.length === 0)
    return trouble(
      '数据库是空的；请先 npm start，或 npm run cli -- migrate',
      'the database is empty: run npm start, or npm run cli -- migrate',
    );
  const ran = new Set(names);
  const known = new Set(migrations.map(({ name }) => name));
  if ([...ran].some((name) => !known.has(name)))
    return trouble(
      '数据由更新版本的程序写成；请使用新版本启动',
      'the data was made by a newer version of the program: start that one',
    );
  const pending = [...known].filter((name) => !ran.has(name)).length;
  if (pending > 0)
    return trouble(
      `数据库结构还差 ${pending} 步；请先备份，再 npm run cli -- migrate`,
      `the schema lacks ${pending} steps: make a backup, then npm run cli -- migrate`,
    );
  return well('数据库结构是最新的', 'the schema is up to date');
}
