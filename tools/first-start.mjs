import { join } from 'node:path';
import { withClient } from './postgres.mjs';
import { dataDirectory, runCli } from './programs.mjs';
import { Refusal, say } from './say.mjs';

/**
 * Brings the schema up to date, behind a backup of what an older version made, and, on the very first start, fills it with the demo.
 * What the first start chose is kept in the database itself, as the comment on its table of migrations.
 *
 * @param {NodeJS.ProcessEnv & {DATABASE_URL: string}} env
 * @param {{empty: boolean}} choice
 */
export async function prepareDatabase(env, { empty }) {
  const { stdout } = await cli(['migrate', '--backup', join(dataDirectory(), 'backups')], env);
  const [, backup] = /^backup: (.+)$/m.exec(stdout) ?? [];
  if (backup)
    say(`已升级；升级前的数据备份在 ${backup}`, `upgraded; the data from before is in ${backup}`);
  const chosen = await firstChoice(env.DATABASE_URL);
  if (chosen && empty && chosen !== 'empty') {
    say('数据已存在，--empty 不起作用', 'there is data already, --empty changes nothing');
  }
  if (chosen) return;
  if (!empty) {
    say('首次启动：正在写入示例数据……', 'first start: writing the demo data …');
    await cli(['demo', 'seed', '--if-empty'], env);
  }
  await withClient(env.DATABASE_URL, (client) =>
    client.query(`COMMENT ON TABLE migrations IS '${empty ? 'empty' : 'demo'}'`),
  );
}

/**
 * @param {string} url
 * @returns {Promise<string | null | undefined>} undefined before any migration, null before the choice
 */
export async function firstChoice(url) {
  const { rows } = await withClient(url, (client) =>
    client.query(
      `SELECT obj_description(oid) AS choice FROM pg_class WHERE oid = to_regclass('migrations')`,
    ),
  );
  const [row] = /** @type {{choice: string | null}[]} */ (rows);
  return row && row.choice;
}

/** An address where there is none yet, for a look at all other settings. */
const EMBEDDED = 'postgres://embedded';

/** Refuses a wrong setting before anything is started for it. @param {NodeJS.ProcessEnv} env */
export const checkSettings = (env) =>
  cli(['settings', '--check'], { ...env, DATABASE_URL: env.DATABASE_URL || EMBEDDED });

/** @param {NodeJS.ProcessEnv} env */
export const migrate = (env) => cli(['migrate'], env);

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function cli(args, env) {
  const result = await runCli(args, env, 'collect');
  const { status, stdout, stderr } = result;
  if (status !== 0) throw new Refusal(stderr.trim() || stdout.trim() || args.join(' '));
  return result;
}
