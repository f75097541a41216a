import { Logger } from '@nestjs/common';
import { platformErrors } from '../platform.errors';
import { definePolicy } from '../http/policy';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { Home } from './home';
import { defineHomeContribution, type Waiting } from './home-contribution';

const LUCKY = '0194f9d2-0000-7000-8000-000000000001';
const UNLUCKY = '0194f9d2-0000-7000-8000-000000000002';
const LIMIT_MS = 2500;

/** Other tests of this process ask for other people. */
const onlyFor = (...people: string[]) =>
  definePolicy('test-people', ({ personId }) =>
    people.includes(personId) ? null : platformErrors('not-allowed'),
  );
const row = (count: string, dueAt = 'NULL', since = 'NULL', from = '') => `
  SELECT ${count}::int AS count, NULL::uuid AS "firstId", 'first'::text AS first, (${since})::timestamptz AS since,
         (${dueAt})::timestamptz AS "dueAt" ${from}`;
const about = (name: string) => ({
  title: { zh: `${name}的题目`, en: `Title of ${name}` },
  text: ({ count }: Waiting) => ({ zh: `${name}：${count}`, en: `${name}: ${count}` }),
  link: () => `/${name}`,
});
const define = (name: string, sql: string, policy = onlyFor(LUCKY, UNLUCKY)) =>
  defineHomeContribution(`test.${name}`, {
    ...about(name),
    for: policy,
    values: ({ personId }) => [personId],
    sql: `WITH who AS (SELECT $1::uuid) ${sql}`,
  });

define('later', row('7'));
define('long-waiting', row('1', 'NULL', `'2026-01-01'`));
define('tomorrow', row('2', `now() + interval '30 hours'`));
define('today', row('3', `now() + interval '3 hours'`));
define('nothing', row('0'));
define('of-others', row('9'), onlyFor());
define('broken', row('1/(SELECT 0)'), onlyFor(UNLUCKY));
define('slow', row('1', 'NULL', 'NULL', `FROM pg_sleep(20)`), onlyFor(UNLUCKY));

const actor = {
  personId: LUCKY,
  personName: '张三',
  locale: 'zh-CN',
  sessionId: null,
  tokenId: null,
  tenantId: null,
  audiences: [],
} as const;

let context: TestContext;
beforeAll(async () => (context = await createTestContext([])));
afterAll(() => context?.close());

describe('the home page', () => {
  it('tells what waits, the most urgent first, then what is due first, then what has waited longest', async () => {
    const { items } = await new Home(context.database).of(actor);
    expect(items.map(({ text }) => text)).toEqual([
      'today：3',
      'tomorrow：2',
      'long-waiting：1',
      'later：7',
    ]);
    expect(items[0]).toMatchObject({ urgency: 'now', link: '/today', title: 'today的题目' });
  });

  it('speaks the language of the person', async () => {
    const { items } = await new Home(context.database).of({ ...actor, locale: 'en' });
    expect(items.map(({ text }) => text)).toContain('later: 7');
  });

  it('names what failed or took too long, logs it, shows the others, and leaves no statement running', async () => {
    const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const home = new Home(context.database);
    const { items, unavailable } = await home.of({ ...actor, personId: UNLUCKY }, LIMIT_MS);
    const names = logged.mock.calls.map(
      ([said]) => (said as { contribution: string }).contribution,
    );
    logged.mockRestore();
    expect(unavailable).toEqual([
      { kind: 'test.broken', title: 'broken的题目' },
      { kind: 'test.slow', title: 'slow的题目' },
    ]);
    expect(names).toEqual(['test.broken', 'test.slow']);
    expect(items).toHaveLength(4);
    await eventually(async () => expect(await context.database.query(sql(SLEEPING))).toEqual([]));
  });
});

const SLEEPING = `
  SELECT query FROM pg_stat_activity
   WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(20)%' AND pid <> pg_backend_pid()`;

it('two contributions of one name are refused', () => {
  expect(() => define('later', row('1'))).toThrow('test.later');
});
