import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { commandOf } from '../programs.mjs';

/** @typedef {import('./system.mjs').MembershipSystem} System */

const READS = {
  'members, first page': '/members?limit=50',
  'members, search': '/members?q=%E6%B0%B8%E5%98%89&limit=50',
  'applications, board': '/applications/board',
  'posts, directory': '/posts?limit=50',
  'fee overview': '/fee-overview',
  'invoices, late': '/invoices?late=true&limit=50',
};
const SAMPLES = 60;

/** p95 in ms of each page. @param {System} system */
export async function readPages(system) {
  /** @type {Record<string, {p50: number, p95: number}>} */
  const figures = {};
  for (const [name, path] of Object.entries(READS)) {
    await system.ask('GET', path);
    /** @type {number[]} */
    const times = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const since = performance.now();
      await system.ask('GET', path);
      times.push(performance.now() - since);
    }
    times.sort((one, other) => one - other);
    const at = (/** @type {number} */ share) =>
      round(times[Math.floor(share * (SAMPLES - 1))] ?? 0);
    figures[name] = { p50: at(0.5), p95: at(0.95) };
  }
  return figures;
}

/** The morning's run, killed three times and then let through; then once more. @param {System} system */
export async function nightlyRun(system) {
  const since = Date.now();
  for (const ms of [4000, 5000, 6000]) await run(system, ms);
  const killed = seconds(since);
  const again = Date.now();
  await run(system, null);
  const [figures] = await system.rows(`
    SELECT (SELECT count(*) FROM fee_reminders)::int AS reminders,
           (SELECT count(*) FROM standing_changes WHERE from_standing IS NOT NULL)::int AS changes,
           (SELECT count(*) FROM (SELECT member_id FROM standing_changes WHERE from_standing IS NOT NULL
              GROUP BY member_id HAVING count(*) > 1) twice)::int AS "changedTwice",
           (SELECT count(*) FROM (SELECT subject_id FROM audited_actions WHERE action = 'fees.unit-reminded'
              GROUP BY subject_id HAVING count(*) > 1) twice)::int AS "remindedTwice",
           (SELECT count(*) FROM (SELECT member_id FROM fee_invoices GROUP BY member_id, year
              HAVING count(*) > 1) twice)::int AS "invoicedTwice"`);
  const rest = seconds(again);
  const third = Date.now();
  await run(system, null);
  return {
    untilThirdKill: killed,
    rest,
    whole: round(killed + rest),
    repeated: seconds(third),
    ...figures,
  };
}

/** @param {System} system @param {number | null} killAfter ms */
async function run({ env }, killAfter) {
  const child = spawn(process.execPath, commandOf('cli', ['fees', 'follow-up']), {
    ...{ env, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const ended = new Promise((done) => child.once('close', done));
  if (killAfter === null) return ended;
  await Promise.race([ended, pause(killAfter)]);
  child.kill('SIGKILL');
  return ended;
}

/** A statement of so many rows, a tenth with disturbed names. @param {System} system @param {number} count */
export async function matchStatement(system, count) {
  const { DISTURBANCES, randomOf } = system.payers();
  const random = randomOf(11);
  const kinds = Object.keys(DISTURBANCES);
  const rows = [['账号', '31001234000099990000']];
  rows.push(['交易日期', '对方户名', '对方账号', '借方发生额', '贷方发生额', '余额', '摘要']);
  const today = new Date().toISOString().slice(0, 10);
  /** @type {Map<number, {name: string, disturbed: string | null}>} */
  const truth = new Map();
  for (let at = 0; at < count; at += 1) {
    const name = system.names[at % system.names.length] ?? '';
    const disturbed = random() < 0.1 ? (kinds[Math.floor(random() * kinds.length)] ?? null) : null;
    const payer = disturbed ? (DISTURBANCES[disturbed]?.(name, random) ?? name) : name;
    rows.push([
      today,
      payer,
      `62220${String(at).padStart(8, '0')}`,
      '',
      '5000.00',
      String((at + 1) * 5000),
      '年费',
    ]);
    truth.set(rows.length, { name, disturbed: payer === name ? null : disturbed });
  }
  const form = new FormData();
  form.append('file', new Blob([rows.map((row) => row.join(',')).join('\r\n')]), 'statement.csv');
  const since = Date.now();
  const { id } = await system.ask('POST', '/bank-statements', form);
  const took = seconds(since);
  const lines = await system.rows(
    `SELECT l.row, l.certainty, m.name_zh AS name FROM bank_lines l LEFT JOIN members m ON m.id = l.proposed_member_id
      WHERE l.statement_id = $1`,
    [id],
  );
  return { rows: count, seconds: took, ...judge(lines, truth) };
}

/** @param {Record<string, any>[]} lines @param {Map<number, {name: string, disturbed: string | null}>} truth */
function judge(lines, truth) {
  const disturbed = lines.filter(({ row }) => truth.get(row)?.disturbed);
  const isRight = (/** @type {Record<string, any>} */ { row, name }) =>
    truth.get(row)?.name === name;
  /** @type {Record<string, string>} */
  const byKind = {};
  for (const kind of new Set(disturbed.map(({ row }) => truth.get(row)?.disturbed ?? ''))) {
    const of = disturbed.filter(({ row }) => truth.get(row)?.disturbed === kind);
    byKind[kind] = `${of.filter(isRight).length} / ${of.length}`;
  }
  return {
    certain: lines.filter(({ certainty }) => certainty === 'certain').length,
    wrongWithoutPerson: lines.filter((line) => line.certainty === 'certain' && !isRight(line))
      .length,
    proposedRightly: share(lines.filter(isRight).length, lines.length),
    ...{
      disturbed: disturbed.length,
      disturbedRightly: share(disturbed.filter(isRight).length, disturbed.length),
    },
    byKind,
  };
}

const RARE = '龑㛃镕喆堃';

/** @param {System} system */
export async function drawPapers(system) {
  const [unit] = await system.rows(
    `UPDATE members SET name_zh = name_zh || '${RARE}' WHERE id = (SELECT id FROM members ORDER BY name_zh LIMIT 1) RETURNING id`,
  );
  const [invoice] = await system.rows(
    `SELECT id FROM fee_invoices WHERE member_id = $1 ORDER BY year DESC LIMIT 1`,
    [unit?.id],
  );
  const year = new Date().getFullYear();
  /** @type {Record<string, {ms: number, textThere: boolean}>} */
  const figures = {};
  const papers = {
    invoice: [`/invoices/${String(invoice?.id)}/invoice.pdf`, RARE],
    year: [`/fee-overview/statement.pdf?year=${year}`, '服务年费收缴情况'],
  };
  for (const [name, [path = '', text = '']] of Object.entries(papers)) {
    await system.send('GET', path).then((answer) => answer.arrayBuffer());
    const since = performance.now();
    const bytes = new Uint8Array(await (await system.send('GET', path)).arrayBuffer());
    const ms = round(performance.now() - since);
    figures[name] = { ms, textThere: (await textOf(bytes)).includes(text) };
  }
  return figures;
}

/** What a reader of the PDF finds when searching in it. @param {Uint8Array} bytes */
async function textOf(bytes) {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text.replace(/\s+/g, '');
}

const PAIRS = 50;

/** Two people book one line, and one payment is sent twice. @param {System} system */
export async function race(system) {
  const lines = await system.rows(
    `SELECT l.id, m.id AS member FROM bank_lines l JOIN members m ON m.id = l.proposed_member_id
      WHERE l.state = 'open' AND l.certainty = 'probable' LIMIT ${PAIRS}`,
  );
  let booked = 0;
  /** @type {string[]} */
  const odd = [];
  for (const { id, member } of lines) {
    const parts = [{ memberId: member, amount: '5000.00' }];
    const answers = await Promise.all(
      [1, 2].map(() => system.send('POST', `/bank-lines/${id}/book`, { parts })),
    );
    const outcome = answers
      .map(({ status }) => status)
      .sort()
      .join();
    if (outcome === '204,409') booked += 1;
    else odd.push(`${outcome} ${await answers[0]?.text()} ${await answers[1]?.text()}`);
  }
  const today = new Date().toISOString().slice(0, 10);
  const before = await countPayments(system);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const body = { memberId: lines[0]?.member, amount: '1.00', receivedOn: today, payer: '示例' };
    const key = { 'Idempotency-Key': `bench-${pair}` };
    await Promise.all([1, 2].map(() => system.send('POST', '/payments', body, key)));
  }
  const submitted = (await countPayments(system)) - before;
  return {
    twoBookOneLine: `${booked} / ${lines.length} one outcome`,
    odd,
    doubleSubmission: `${submitted} / ${PAIRS} kept once`,
  };
}

/** @param {System} system */
async function countPayments(system) {
  const [row] = await system.rows(`SELECT count(*)::int AS count FROM fee_payments`);
  return Number(row?.count);
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => Math.round((part / Math.max(whole, 1)) * 1000) / 1000;
/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;
/** @param {number} since */
const seconds = (since) => round((Date.now() - since) / 1000);
