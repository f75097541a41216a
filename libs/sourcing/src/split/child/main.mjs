import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/**
 * Solves the model on its input, in a process of its own: it takes a core for seconds and can be stopped.
 *
 * The relaxation comes first: nothing costs less than it, and it says which suppliers matter. Among these alone the program
 * is small, and its answer is mostly within the gap of that bound. Only where it is not the whole is solved.
 */
const [argument = '{}'] = process.argv.slice(2);
/** @type {{seconds: number, gap: number, uses: string, shares: string, fewest: number}} `uses`, `shares`: how their names begin */
const { seconds, gap, uses, shares, fewest } = JSON.parse(argument);
/** @type {(options: object) => ReturnType<typeof import('highs').default>} */
const loadHighs = createRequire(import.meta.url)('highs');
/** @type {string[]} */
let report = [];
const highs = await loadHighs({
  print: (/** @type {string} */ line) => void report.push(line),
  printErr: () => undefined,
});

/** So little of a variable is rounding of the solver. */
const DUST = 1e-9;
/** Of the gap, what the small program may leave; the rest is for the distance between it and the bound. */
const OF_THE_SMALL = 0.2;
const LEAST_SECONDS = 0.1;
const until = performance.now() + seconds * 1000;

/**
 * @typedef {Record<string, number>} Values of the variables that are not 0
 * @typedef {{status: string, cost: number, bound: number, values: Values}} Answer `bound`: nothing costs less
 */

/** @param {string} model @param {object} options */
function run(model, options) {
  report = [];
  const { Status: status, ObjectiveValue: cost, Columns } = highs.solve(model, options);
  /** @type {Values} */
  const values = {};
  for (const [name, column] of Object.entries(Columns)) {
    const primal = 'Primal' in column ? Number(column.Primal) : 0;
    if (Math.abs(primal) > DUST) values[name] = primal;
  }
  return { status, cost, values };
}

/** What the solver has proven, also when its time was over. @param {string} name */
const proven = (name) => Number(new RegExp(`${name} bound +(\\S+)`).exec(report.join('\n'))?.[1]);

/** @param {string} model @param {number} most gap to stop at @param {number} share of the time that is left @returns {Answer} */
function solve(model, most, share) {
  const left = Math.max(LEAST_SECONDS, ((until - performance.now()) / 1000) * share);
  const options = { presolve: 'on', log_to_console: true, time_limit: left, mip_rel_gap: most };
  const { status, values } = run(model, options);
  const [cost, bound] = [proven('Primal'), proven('Dual')];
  return { status, values, cost: cost > 0 ? cost : Infinity, bound: bound > 0 ? bound : 0 };
}

/** @param {Answer} answer @param {number} bound */
const gapOf = ({ cost }, bound) =>
  cost < Infinity && bound > 0 ? Math.max(0, 1 - bound / cost) : null;

/** The uses of suppliers to whom the relaxation gives nothing. @param {string} model @param {Values} values */
function useless(model, values) {
  /** @type {Map<string, number>} */
  const given = new Map();
  for (const [name, value] of Object.entries(values)) {
    const supplier = name.startsWith(shares) && name.slice(shares.length).split('_')[0];
    if (supplier) given.set(uses + supplier, (given.get(uses + supplier) ?? 0) + value);
  }
  const binaries = (/\nBinary\n([^]*?)\nEnd/.exec(model)?.[1] ?? '').trim().split(/\s+/);
  const names = binaries.filter((name) => name.startsWith(uses));
  names.sort((left, right) => (given.get(right) ?? 0) - (given.get(left) ?? 0));
  return names.filter((name, at) => at >= fewest && !given.has(name));
}

/** @param {string} model @returns {{status: string, gap: number | null, values: Values}} */
function cheapest(model) {
  const relaxed = run(model, { solve_relaxation: true, time_limit: seconds });
  if (relaxed.status === 'Infeasible') return { status: relaxed.status, gap: null, values: {} };
  const bound = relaxed.status === 'Optimal' ? relaxed.cost : 0;
  const out = bound > 0 ? useless(model, relaxed.values) : [];
  const without = model.replace('\nBinary\n', `\n out: ${out.join(' + ')} <= 0\nBinary\n`);
  const small = out.length > 0 ? solve(without, gap * OF_THE_SMALL, 0.5) : null;
  const near = small && gapOf(small, bound);
  if (small && near !== null && near <= gap) return { ...small, gap: near };
  const whole = solve(model, gap, 1);
  const best = small && small.cost < whole.cost ? small : whole;
  return { ...best, gap: gapOf(best, Math.max(bound, whole.bound)) };
}

const { status, gap: left, values } = cheapest(await text(process.stdin));
process.stdout.write(JSON.stringify({ status, gap: left, values }));
