import { checkSettings, defineSettings, describeSettings, SettingsError } from './define-settings';
import { integer } from './setting-types';
import { Settings } from './settings';

const DATABASE_URL = 'postgres://wanchang:secret@127.0.0.1/wanchang';
const read = (environment: NodeJS.ProcessEnv) => new Settings({ DATABASE_URL, ...environment });

function messageOf(environment: NodeJS.ProcessEnv): string {
  try {
    read(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
  throw new Error('was accepted');
}

it('needs nothing but a database', () => {
  expect(read({})).toMatchObject({
    PORT: 3000,
    PUBLIC_URL: 'http://localhost:3000',
    REDIS_URL: '',
  });
  expect(messageOf({ DATABASE_URL: undefined })).toBe('DATABASE_URL is missing');
});

it.each([
  [{ SMTP_URL: 'smtp://mail.example.cn' }, 'SMTP_URL set, but missing: MAIL_FROM'],
  [
    { S3_ENDPOINT: 'http://s3:9000', S3_BUCKET: 'files' },
    'S3_ENDPOINT, S3_BUCKET set, but missing: S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
  ],
])('names in one line what half a backend lacks: %j', (environment, message) => {
  expect(messageOf(environment)).toBe(message);
});

it.each([
  [undefined, 0],
  ['1', 1],
  ['10.0.0.1, 192.168.0.0/16,::1', '10.0.0.1,192.168.0.0/16,::1'],
])('believes the proxies that it is told of: %s', (text, expected) => {
  expect(read({ TRUST_PROXY: text }).TRUST_PROXY).toBe(expected);
});

it.each([
  [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535, not "abc"'],
  [{ PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535, not "70000"'],
  [{ PORT: '30.5' }, 'PORT: must be a whole number from 0 to 65535, not "30.5"'],
  [
    { TRUST_PROXY: 'true' },
    'TRUST_PROXY: must be how many proxies there are (0 to 10), or their addresses, not "true"',
  ],
  [
    { TRUST_PROXY: '10.0.0.1, proxy.example.cn' },
    'TRUST_PROXY: must be how many proxies there are (0 to 10), or their addresses, not "10.0.0.1, proxy.example.cn"',
  ],
  [{ DATABASE_POOL: '0' }, 'DATABASE_POOL: must be a whole number from 2 to 500, not "0"'],
  [
    { PUBLIC_URL: 'wanchang.example.cn' },
    'PUBLIC_URL: must be like https://wanchang.example.cn, without a path',
  ],
  [
    { PUBLIC_URL: 'https://a.cn/app' },
    'PUBLIC_URL: must be like https://wanchang.example.cn, without a path',
  ],
  [
    { REDIS_URL: 'localhost:6379' },
    'REDIS_URL: must be an address of the form redis://… or rediss://…',
  ],
])('says what is wrong with %j', (environment, message) => {
  expect(messageOf(environment)).toBe(message);
});

it('never repeats an address, which may hold a password', () => {
  expect(messageOf({ DATABASE_URL: 'mysql://root:hunter2@db/wanchang' })).toBe(
    'DATABASE_URL: must be an address of the form postgres://… or postgresql://…',
  );
});

it('names everything that is wrong, still in one line', () => {
  expect(messageOf({ PORT: 'x', LOG_LEVEL: 'loud' })).toMatch(/^PORT: [^\n]*; LOG_LEVEL: [^\n]*$/);
});

it('takes an empty variable as one that is not set', () => {
  expect(read({ PORT: '', SMTP_URL: '', MAIL_FROM: '' })).toMatchObject({
    PORT: 3000,
    SMTP_URL: '',
  });
});

it('drops the slash at the end of PUBLIC_URL', () => {
  expect(read({ PUBLIC_URL: 'https://wanchang.example.cn/' }).PUBLIC_URL).toBe(
    'https://wanchang.example.cn',
  );
});

it('describes every setting in one line of a table', () => {
  const [, , ...rows] = describeSettings().split('\n');
  for (const row of rows) expect(row).toMatch(/^\| `[A-Z0-9_]+` \| [^|]*\| [^|]{10,} \|$/);
});

it('a library declares settings of its own, and all that is wrong anywhere is one line', () => {
  const declare = () =>
    defineSettings({ TEST_DEPTH: integer(1, 9, { default: 3, desc: 'How deep this test goes.' }) });
  class DepthSettings extends declare() {}
  expect(new DepthSettings({}).TEST_DEPTH).toBe(3);
  expect(declare).toThrow('two settings are named TEST_DEPTH');
  expect(describeSettings()).toContain('| `TEST_DEPTH` | `3` | How deep this test goes. |');
  expect(() => checkSettings({ DATABASE_URL, TEST_DEPTH: '10', PORT: 'x' })).toThrow(
    /^PORT: [^\n]*; TEST_DEPTH: must be a whole number from 1 to 9, not "10"$/,
  );
});
