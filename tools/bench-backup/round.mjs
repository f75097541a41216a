import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from '../build.mjs';
import { migrate } from '../first-start.mjs';
import { Mark } from '../marked.mjs';
import { startPostgres, withClient } from '../postgres.mjs';
import { runCli } from '../programs.mjs';
import { fillFiles, fillListings } from './fill.mjs';

const SAMPLE_EVERY_MS = 250;

/** @typedef {Map<string, string>} Marks   of each table what its rows add up to, of each file its hash */

/** @param {string} folder @param {{listings: number, gigabytes: number}} size */
export async function backUpAndRestore(folder, { listings, gigabytes }) {
  await buildServer();
  const archive = join(folder, 'backup.tar');
  const mark = new Mark();
  Object.assign(process.env, mark.env);
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const { backup, before } = await onServer(first, async (env) => {
    await migrate(env);
    await withClient(env.DATABASE_URL, async (client) => {
      await fillListings(client, listings);
      await fillFiles(client, join(first, 'files'), gigabytes);
      await client.query('VACUUM ANALYZE');
    });
    const before = await marksOf(env.DATABASE_URL, first);
    return { before, backup: await measured(mark, ['backup', 'write', archive], env) };
  });
  const { restore, after } = await onServer(second, async (env) => {
    const restore = await measured(mark, ['restore', archive], env);
    return { restore, after: await marksOf(env.DATABASE_URL, second) };
  });
  const names = new Set([...before.keys(), ...after.keys()]);
  const differing = [...names].filter((name) => before.get(name) !== after.get(name));
  const archiveMb = Math.round(fs.statSync(archive).size / 1024 ** 2);
  return { listings, gigabytes, archiveMb, compared: before.size, backup, restore, differing };
}

/**
 * @template Result
 * @param {string} dataDir @param {(env: NodeJS.ProcessEnv & {DATABASE_URL: string}) => Promise<Result>} work
 */
async function onServer(dataDir, work) {
  fs.mkdirSync(dataDir, { recursive: true });
  const postgres = await startPostgres({ dataDir });
  try {
    return await work({
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
    });
  } finally {
    await postgres.stop();
  }
}

/** @param {Mark} mark @param {string[]} command @param {NodeJS.ProcessEnv} env */
async function measured(mark, command, env) {
  const before = mark.megabytes();
  let [most, going] = [before, true];
  const watching = (async () => {
    for (; going; await pause(SAMPLE_EVERY_MS)) most = Math.max(most, mark.megabytes());
  })();
  const since = performance.now();
  const { status, stderr } = await runCli(command, env, 'collect');
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  going = false;
  await watching;
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const result = { seconds, megabytes: Math.round(most - before) };
  console.error(`${command.join(' ')}: ${JSON.stringify(result)}`);
  return result;
}

/** @param {string} url @param {string} dataDir @returns {Promise<Marks>} */
async function marksOf(url, dataDir) {
  /** @type {Marks} */
  const marks = new Map();
  await withClient(url, async (client) => {
    // Which transaction of its server wrote a row means nothing to another server.
    const { rows } = await client.query(
      `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
         FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'
          AND udt_name <> 'xid8' GROUP BY 1`,
    );
    for (const { name, columns } of rows) {
      const sum = await client.query(
        `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(ROW(${columns})::text, 0)), 0) AS sum FROM "${name}"`,
      );
      marks.set(`table ${name}`, sum.rows[0].sum);
    }
  });
  const files = join(dataDir, 'files');
  for (const path of /** @type {string[]} */ (fs.readdirSync(files, { recursive: true }))) {
    if (!fs.statSync(join(files, path)).isFile()) continue;
    const hash = createHash('sha256');
    await pipeline(fs.createReadStream(join(files, path)), hash);
    marks.set(`file ${path}`, hash.digest('hex'));
  }
  return marks;
}
