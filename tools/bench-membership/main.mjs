import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:membership -- [--members 10000] [--rows 10000] [--json]',
  'usage: npm run bench:membership -- [--members 10000] [--rows 10000] [--json]',
];
const MOST = 20_000;

/** A large organisation: its pages, the morning's run, a bank statement, papers, and two at once. */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { MembershipSystem } = await import('./system.mjs');
  const { drawPapers, matchStatement, nightlyRun, race, readPages } =
    await import('./measures.mjs');
  const { testsByRule } = await import('./rules.mjs');
  const system = new MembershipSystem();
  try {
    await system.start(options.members);
    const loadBefore = loadavg()[0] ?? 0;
    const pages = await readPages(system);
    const statement = await matchStatement(system, options.rows);
    const nightly = await nightlyRun(system);
    const races = await race(system);
    const papers = await drawPapers(system);
    const rules = testsByRule();
    const machine = { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version, loadBefore }; // prettier-ignore
    const most = Math.max(...Object.values(pages).map(({ p95 }) => p95));
    const targets = [
      target('pages of 10,000 members, slowest p95, ms', most, 100),
      target('nightly run, killed three times and repeated, s', nightly.whole, 30),
      target('statement of 10,000 rows matched, s', statement.seconds, 20),
      target('wrong bookings without a person', statement.wrongWithoutPerson, 0),
      target('disturbed names not proposed rightly, share', 1 - statement.disturbedRightly, 0.1),
      target('a PDF, slowest, ms', Math.max(...Object.values(papers).map(({ ms }) => ms)), 1000),
      target('rules without a test', Object.values(rules).filter((count) => count === 0).length, 0),
    ];
    const result = {
      machine,
      ...options,
      pages,
      statement,
      nightly,
      races,
      papers,
      rules,
      targets,
    };
    console.log(JSON.stringify(result, null, options.json ? 0 : 2));
    return 0;
  } finally {
    await system.stop();
  }
});

/** @param {string} name @param {number} value @param {number} most */
function target(name, value, most) {
  const measured = Math.round(value * 1000) / 1000;
  return { name, measured, target: most, met: measured <= most };
}

function readOptions() {
  try {
    const text = { type: /** @type {const} */ ('string') };
    const options = { members: text, rows: text, json: { type: /** @type {const} */ ('boolean') } };
    const { values } = parseArgs({ options });
    return {
      members: whole('members', values.members ?? '10000'),
      rows: whole('rows', values.rows ?? '10000'),
      json: values.json === true,
    };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {string} name @param {string} value */
function whole(name, value) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 100 && number <= MOST) return number;
  throw new Refusal(
    `--${name} 应为 100 到 ${MOST} 的整数`,
    `--${name} takes a whole number from 100 to ${MOST}`,
  );
}
