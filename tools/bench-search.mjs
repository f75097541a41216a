import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { Refusal, run } from './say.mjs';

/** `node tools/bench-search.mjs relevance|speed [options]`: the search engine's benchmarks on a PostgreSQL of their own. */
await run(async () => {
  const [what = '', ...options] = process.argv.slice(2);
  if (!['relevance', 'speed'].includes(what))
    throw new Refusal(
      '用法：bench-search.mjs relevance|speed [选项]',
      'usage: bench-search.mjs relevance|speed [options]',
    );
  ensureInstalled();
  const { buildServer, root } = await import('./build.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { migrate } = await import('./first-start.mjs');
  await buildServer();
  const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
  const postgres = await startPostgres({ dataDir });
  try {
    const env = {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
    };
    await migrate(env);
    const main = join(root, 'dist/libs/search/src/bench/main.js');
    const args = ['--enable-source-maps', main, what, ...options];
    return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
  } finally {
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
