import { diagnose, migrate, Settings, type Finding } from '@wanchang/platform';
import { createTestDatabase } from '@wanchang/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import './cli.module';
import { migrations } from './migrations';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wanchang-doctor-'));
  await migrate(database.url, migrations);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const look = (settings: Record<string, string> = {}, services?: Record<string, string>) =>
  diagnose({
    settings: new Settings({ DATABASE_URL: database.url, DATA_DIR: folder, ...settings }),
    ...{ migrations, services },
  });
const troubles = (found: readonly Finding[]) =>
  found.filter(({ state }) => state === 'trouble').map(({ text }) => text.zh);
async function change(statement: string) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

it('of a product that is well finds no trouble, and says that mails reach nobody', async () => {
  const found = await look();
  // The throw-away server of tests does not keep what it commits.
  expect(troubles(found).filter((text) => !text.includes('fsync'))).toEqual([]);
  expect(found.map(({ text }) => text.zh).join('\n')).toMatch(
    /可读写.*\n.*有应答.*\n[^]*最新的[^]*SMTP_URL/,
  );
});

it.each([
  ['nobody answers', () => 'postgres://x@127.0.0.1:1/x', /连接不上数据库.*DATABASE_URL/],
  [
    'the name of the database is wrong',
    () => database.url.replace(/[^/]*$/, 'nowhere'),
    /拒绝登录.*库名/,
  ],
])('where %s, the setting is named', async (_, url, words) => {
  expect(troubles(await look({ DATABASE_URL: url() }))).toEqual([expect.stringMatching(words)]);
});

it('a folder that is not there is said with its path', async () => {
  const missing = join(folder, 'none');
  expect(troubles(await look({ DATA_DIR: missing }))).toContainEqual(
    expect.stringContaining(missing),
  );
});

it.each([
  [
    'older',
    `DELETE FROM migrations WHERE name = (SELECT name FROM migrations ORDER BY id DESC LIMIT 1)`,
    /差 1 步.*备份/,
  ],
  ['newer', `INSERT INTO migrations (timestamp, name) VALUES (9, 'Later9')`, /更新版本/],
])('data that is %s than the program is told apart', async (_, statement, words) => {
  await change('CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM migrations');
  await change(statement);
  expect(troubles(await look())).toContainEqual(expect.stringMatching(words));
  await change(
    'DELETE FROM migrations; INSERT INTO migrations SELECT * FROM kept; DROP TABLE kept',
  );
});

it('work and mails that have waited too long point at the worker', async () => {
  await change(`
    INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
    VALUES ('test.job', '1', '{}', now() - interval '1 hour', now() - interval '1 hour');
    INSERT INTO mails (id, recipient, subject, body, state, created_at)
    VALUES (gen_random_uuid(), 'li@test.example', '主题', '正文', 'waiting', now() - interval '2 hours')`);
  const found = troubles(await look()).join('\n');
  expect(found).toMatch(/60 分钟.*worker/);
  expect(found).toMatch(/邮件已等待 120 分钟/);
  expect(found).not.toContain('li@test.example');
  await change('DELETE FROM deadlines; DELETE FROM mails');
});

describe('a service', () => {
  let server: Server;
  beforeAll(
    () => new Promise<void>((done) => (server = createServer()).listen(0, '127.0.0.1', done)),
  );
  afterAll(() => new Promise((done) => server.close(done)));

  it('that answers is well; one that does not is named without the secret of its address', async () => {
    const { port } = server.address() as AddressInfo;
    const REDIS_URL = `redis://:geheim@127.0.0.1:${port}`;
    const all = await look({ REDIS_URL }, { MEILI_URL: 'http://127.0.0.1:1' });
    const told = all.map(({ text }) => text.zh).join('\n');
    expect(told).toContain(`REDIS_URL：127.0.0.1:${port} 有应答`);
    expect(troubles(all)).toContainEqual(
      expect.stringContaining('MEILI_URL：127.0.0.1:1 没有应答'),
    );
    expect(told).not.toContain('geheim');
  });
});
