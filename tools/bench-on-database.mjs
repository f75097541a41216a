import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { Refusal, run } from './say.mjs';

/** `node tools/bench-on-database.mjs <library> [options]` runs its `src/bench/main.ts` on a PostgreSQL of its own; `--web`: pages too. */
await run(async () => {
  const [library, ...given] = process.argv.slice(2);
  const options = given.filter((option) => option !== '--web');
  if (!library)
    throw new Refusal(
      '用法：bench-on-database.mjs <库> [--web] [选项]',
      'usage: bench-on-database.mjs <library> [--web] [options]',
    );
  ensureInstalled();
  const { buildServer, buildWeb, root } = await import('./build.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { migrate } = await import('./first-start.mjs');
  await buildServer();
  const withWeb = given.includes('--web');
  if (withWeb) await buildWeb();
  const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
  const postgres = await startPostgres({ dataDir });
  try {
    const env = {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
    };
    if (withWeb) Object.assign(env, { BENCH_WINDOW: join(root, 'tools/measure-window.mjs') });
    if (library === 'matchmaking-session')
      Object.assign(env, { BENCH_LIVE: join(root, 'tools/measure-conference.mjs') });
    if (library === 'sourcing')
      Object.assign(env, { BENCH_SEALED: join(root, 'tools/measure-sealed.mjs') });
    await migrate(env);
    const main = join(root, 'dist/libs', library, 'src/bench/main.js');
    const args = ['--enable-source-maps', main, ...options];
    return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
  } finally {
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
