import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { Refusal, run } from './say.mjs';

/** `node tools/bench.mjs <library> [options]` runs a library's own benchmark, `src/bench/main.ts`. */
await run(async () => {
  const [library, ...options] = process.argv.slice(2);
  if (!library)
    throw new Refusal('用法：bench.mjs <库> [选项]', 'usage: bench.mjs <library> [options]');
  ensureInstalled();
  const { buildServer, root } = await import('./build.mjs');
  await buildServer();
  const main = join(root, 'dist/libs', library, 'src/bench/main.js');
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', main, ...options], {
    stdio: 'inherit',
  });
  return status ?? 1;
});
