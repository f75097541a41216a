import { describeSettings, readSettings, SettingsError } from './settings';

const DATABASE_URL = 'postgres://wanchang:secret@127.0.0.1/wanchang';
const read = (environment: NodeJS.ProcessEnv) => readSettings({ DATABASE_URL, ...environment });

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

it('has a worker hold all shards unless it is told which', () => {
  expect(read({}).MATCH_SHARD).toEqual([0]);
  expect(read({ MATCH_SHARDS: '3' }).MATCH_SHARD).toEqual([0, 1, 2]);
  expect(read({ MATCH_SHARDS: '3', MATCH_SHARD: '2,0' }).MATCH_SHARD).toEqual([0, 2]);
});

it.each([
  [{ MEILI_URL: 'http://meili:7700' }, 'MEILI_URL set, but missing: MEILI_KEY'],
  [{ SMTP_URL: 'smtp://mail.example.cn' }, 'SMTP_URL set, but missing: MAIL_FROM'],
  [
    { S3_ENDPOINT: 'http://s3:9000', S3_BUCKET: 'files' },
    'S3_ENDPOINT, S3_BUCKET set, but missing: S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
  ],
])('names in one line what half a backend lacks: %j', (environment, message) => {
  expect(messageOf(environment)).toBe(message);
});

it.each([
  [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535, not "abc"'],
  [{ PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535, not "70000"'],
  [{ PORT: '30.5' }, 'PORT: must be a whole number from 0 to 65535, not "30.5"'],
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
  [{ MATCH_SHARD: 'a' }, 'MATCH_SHARD: must be numbers separated by commas, not "a"'],
  [{ MATCH_SHARDS: '2', MATCH_SHARD: '0,2' }, 'MATCH_SHARD: there is no 2, MATCH_SHARDS is 2'],
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
