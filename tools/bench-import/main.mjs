import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { run } from '../say.mjs';

const TARGETS = { published: 60, findable: 120, megabytes: 1024 };

/**
 * `npm run bench:import -- --database [--rows 100000] [--json]` imports one large price list into the demo, as a member does;
 * with other options the library's own benchmark runs, which reads generated files without a database.
 */
await run(async () => {
  const options = process.argv.slice(2);
  if (!options.includes('--database')) {
    const bench = join(import.meta.dirname, '../bench.mjs');
    const given = [bench, 'catalog', ...options];
    return spawnSync(process.execPath, given, { stdio: 'inherit' }).status ?? 1;
  }
  ensureInstalled();
  const { startDemo } = await import('../demo-system.mjs');
  const { Mark } = await import('../marked.mjs');
  const { importLarge } = await import('./large.mjs');
  const rows = Number(options[options.indexOf('--rows') + 1]) || 100_000;
  const mark = new Mark();
  Object.assign(process.env, mark.env);
  const demo = await startDemo();
  try {
    const result = await importLarge(demo, mark, rows);
    const targets = targetsOf(result, rows);
    const shown = { rows, ...result, load: loadavg(), targets };
    console.log(
      options.includes('--json') ? JSON.stringify(shown) : JSON.stringify(shown, null, 2),
    );
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    await demo.stop();
  }
});

/** @param {Awaited<ReturnType<typeof import('./large.mjs').importLarge>>} result @param {number} rows */
function targetsOf({ accepted, published, findable, megabytes }, rows) {
  const most = (
    /** @type {string} */ name,
    /** @type {number} */ measured,
    /** @type {number} */ target,
  ) => ({
    ...{ name, measured, target, met: measured <= target },
  });
  return [
    { name: 'rows that became listings', measured: accepted, target: rows, met: accepted === rows },
    most('upload until all are published, s', published, TARGETS.published),
    most('upload until all are findable, s', findable, TARGETS.findable),
    most('memory of all processes above idle, MB', megabytes, TARGETS.megabytes),
  ];
}
