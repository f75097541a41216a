import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import IORedis from 'ioredis';
import { describeOnEachBackend } from '../../support/backends';
import { eventually } from '../../support/eventually';
import { Search } from '../../support/planted';
import { startSystem, type System } from '../../support/system';
import { openTender, sendSealedQuote, sentTender, type SealedTender } from '../../support/tenders';
import { createTestMarket } from '../../support/test-market';

const PRICES = ['98765.43', '97531.24', '96543.21'];
const MARK = '暗号报价明细';
const planted = new Search([...PRICES, MARK]);
const WITHIN = { within: 60_000 };

/** Said to the bench that asks for it: how much was searched, and where something was found. */
async function count(moment: 'before' | 'after', searched: number, finds: number): Promise<void> {
  const { BENCH_COUNTS } = process.env;
  if (!BENCH_COUNTS) return;
  await appendFile(BENCH_COUNTS, `${JSON.stringify({ moment, searched, finds })}\n`);
}

describeOnEachBackend('a sealed tender', (settings) => {
  let system: System;
  let tender: SealedTender;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wanchang-planted-'));
    // All that the programs would ever write down.
    system = await startSystem({ settings: { ...settings, LOG_LEVEL: 'debug' } });
    const market = await createTestMarket(system);
    tender = await sentTender(system, market, ['乐清管件厂', '瑞安阀门厂', '平阳铸造厂']);
    for (const [at, bidder] of tender.bidders.entries()) {
      const bytes = Buffer.from(`%PDF-1.4\n%${MARK} ${PRICES[at]}\n%%EOF`);
      await sendSealedQuote(tender, bidder, PRICES[at]!, [{ name: `${MARK}${at}.pdf`, bytes }]);
    }
  }, 180_000);
  afterAll(async () => {
    await system?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const backup = async (name: string) => {
    const path = join(folder, name);
    await system.cli(['backup', path]);
    return planted.inBackup(path);
  };
  const everywhere = async () => {
    const [database, files] = [await planted.inDatabase(system), await planted.inFolder(system.dataDir)]; // prettier-ignore
    const redis = settings.REDIS_URL ? await planted.inRedis(settings.REDIS_URL) : null;
    const logs = [system.api, system.worker].map((program) => program.written());
    const inLogs = logs.filter((text) => planted.in(text)).map(() => 'log');
    return {
      seen: {
        ...{ tables: database.tables, files: files.files, keys: redis?.keys ?? [] },
        logs: logs.map((text) => text.length),
      },
      finds: [...database.finds, ...files.finds, ...(redis?.finds ?? []), ...inLogs],
    };
  };

  it('before the opening no price and no word of a file stands in a table, a file, a log, a job or a backup', async () => {
    const { seen, finds } = await everywhere();
    const { parts, finds: inBackup } = await backup('before.tar');
    const places = [...seen.tables, ...seen.files, ...seen.keys, ...seen.logs, ...parts];
    await count('before', places.length, finds.length + inBackup.length);
    expect(finds).toEqual([]);
    expect(seen.tables.length).toBeGreaterThan(100);
    expect(seen.files.filter((file) => file.includes('/files/'))).toHaveLength(3);
    // Requests are not written down, even at this level: a few lines are all that there is to read.
    expect(seen.logs[0]).toBeGreaterThan(0);
    if (settings.REDIS_URL) expect(seen.keys.length).toBeGreaterThan(0);
    else expect(seen.tables.some((name) => /bull|queue|job/i.test(name))).toBe(true);
    expect(inBackup).toEqual([]);
    expect(parts.filter((name) => /sealed_quotes|sealed_files/.test(name))).toHaveLength(2);
  }, 120_000);

  it('at its deadline bidders are told of the list and openers to open, each once, through kills of the worker', async () => {
    await system.worker.stop();
    await system.sql(
      `UPDATE rfqs SET deadline = (SELECT max(received_at) + interval '1 millisecond' FROM sealed_quotes WHERE rfq_id = $1)
        WHERE id = $1`,
      [tender.id],
    );
    await system.sql(
      `UPDATE deadlines SET due_at = clock_timestamp(), next_at = clock_timestamp()
        WHERE job = 'tendering.publish-list' AND subject_id = $1`,
      [tender.id],
    );
    await system.worker.start();
    const listed = async () => {
      const [row] = await system.sql<{ listed: boolean }>(
        `SELECT listed_at IS NOT NULL AS listed FROM tenders WHERE rfq_id = $1`,
        [tender.id],
      );
      return row!.listed;
    };
    await eventually(async () => expect(await listed()).toBe(true), WITHIN);
    // In the middle: the list stands, mails are on their way.
    await system.worker.kill();
    // As if the kill had come before the job was known to be done: it is handed over once more.
    await system.sql(
      `INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
       SELECT 'tendering.publish-list', $1::text, jsonb_build_object('rfqId', $1::text), now, now FROM clock_timestamp() AS now
       ON CONFLICT DO NOTHING`,
      [tender.id],
    );
    await system.worker.start();
    const told = () =>
      system.sql<{ audience: string; text: string; count: number }>(
        `SELECT audience, text_zh AS text, count(*)::int AS count FROM notices
          WHERE about = 'tender:' || $1 AND text_zh LIKE '%已截止%' GROUP BY 1, 2`,
        [tender.id],
      );
    await eventually(async () => {
      const [owed] = await system.sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM deadlines WHERE job = 'tendering.publish-list'`,
      );
      expect(owed!.count).toBe(0);
    }, WITHIN);
    const rows = await told();
    expect(rows.every(({ count }) => count === 1)).toBe(true);
    const of = (words: string) => rows.filter(({ text }) => text.includes(words)).length;
    expect([of('摘要清单已公布'), of('请两方开启人到场开启')]).toEqual([3, 3]);
    const [audited] = await system.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entries WHERE action = 'tendering.list-published' AND subject_id = $1`,
      [tender.id],
    );
    expect(audited!.count).toBe(1);
    const { list } = await tender.bidders[0]!.administrator.browser.get<{ list: string[] }>(
      `/tenders/${tender.id}`,
    );
    expect(list).toHaveLength(3);
  }, 180_000);

  it('after the opening the same search finds prices where opened quotes are, and what is planted anywhere', async () => {
    expect((await everywhere()).finds).toEqual([]);
    await openTender(tender);
    const { seen, finds } = await everywhere();
    const { parts, finds: inBackup } = await backup('after.tar');
    const places = [...seen.tables, ...seen.files, ...seen.keys, ...seen.logs, ...parts];
    await count('after', places.length, finds.length + inBackup.length);
    expect(finds).toEqual(expect.arrayContaining(['public.opened_quotes', 'public.quotes']));
    // Opened files are read out of their ciphertexts: nothing of them is kept in the clear.
    expect(finds.filter((find) => find.startsWith(system.dataDir))).toEqual([]);
    expect(inBackup.some((name) => name.includes('opened_quotes'))).toBe(true);
    const left = join(system.dataDir, 'files', 'left.bin');
    await writeFile(left, Buffer.from(`x${PRICES[0]}`).toString('base64'));
    expect((await planted.inFolder(system.dataDir)).finds).toEqual([left]);
    expect(planted.in(`{"level":20,"body":"${PRICES[1]}"}`)).toBe(true);
    if (settings.REDIS_URL) {
      const redis = new IORedis(settings.REDIS_URL);
      await redis.hset('planted', 'data', JSON.stringify({ price: PRICES[2] }));
      expect((await planted.inRedis(settings.REDIS_URL)).finds).toContain('planted');
      await redis.del('planted');
      await redis.quit();
    }
  }, 120_000);
});
