import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/** Solves the model on its input, in a process of its own: it takes a core for seconds and can be stopped. */
const [options = '{}'] = process.argv.slice(2);
/** @type {(options: object) => ReturnType<typeof import('highs').default>} */
const loadHighs = createRequire(import.meta.url)('highs');
/** @type {string[]} */
const report = [];
const highs = await loadHighs({
  print: (/** @type {string} */ line) => void report.push(line),
  printErr: () => undefined,
});
const solution = highs.solve(await text(process.stdin), {
  .../** @type {object} */ (JSON.parse(options)),
  ...{ presolve: 'on', log_to_console: true },
});
/** @type {Record<string, number>} */
const values = {};
for (const [name, column] of Object.entries(solution.Columns)) {
  const primal = 'Primal' in column ? Number(column.Primal) : 0;
  if (Math.abs(primal) > 1e-9) values[name] = primal;
}
/** What the solver has proven, also when its time was over. @param {string} name */
const bound = (name) => Number(new RegExp(`${name} bound +(\\S+)`).exec(report.join('\n'))?.[1]);
const [best, proven] = [bound('Primal'), bound('Dual')];
const gap = best > 0 && proven > 0 ? Math.max(0, 1 - proven / best) : null;
process.stdout.write(JSON.stringify({ status: solution.Status, gap, values }));
