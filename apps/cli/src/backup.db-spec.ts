import {
  migrate,
  newBackupKey,
  nightlyBackup,
  restoreBackup,
  verifyBackup,
  withPlainBackup,
  writeBackup,
  fileStoreOf,
  Settings,
} from '@wanchang/platform';
import { createTestDatabase } from '@wanchang/platform/testing';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import './cli.module';
import { migrations } from './migrations';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
let path: string;

const storeIn = (name: string) =>
  fileStoreOf(new Settings({ DATABASE_URL: database.url, DATA_DIR: join(folder, name) }));

async function on<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Of every table what its rows add up to, in any order. */
const sums = (url: string) =>
  on(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'
        ORDER BY table_name`,
    );
    const found: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS sum FROM "${name}" t`,
      );
      found.push([name, rows[0]!.sum]);
    }
    return found;
  });

/** Everything that the schema says of its indexes. */
const indexes = (url: string) =>
  on(url, async (client) => {
    const { rows } = await client.query<{ indexdef: string }>(
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname`,
    );
    return rows.map(({ indexdef }) => indexdef);
  });

const PERSON = `INSERT INTO persons (id, name, email) VALUES (gen_random_uuid(), $1, $2)`;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wanchang-backup-'));
  path = join(folder, 'one.tar');
  await migrate(database.url, migrations);
  await on(database.url, async (client) => {
    await client.query(PERSON, ['王芳\t"\\', 'wang@test.example']);
    await client.query(
      `INSERT INTO mails (id, recipient, subject, body) SELECT gen_random_uuid(), 'w@test.example', 's', E'a\\tb\\n' || n FROM generate_series(1, 500) n`,
    );
    await client.query(`COMMENT ON TABLE migrations IS 'demo'`);
  });
  await storeIn('before').put('01a2b3.thumbnail', Buffer.from('\x00\xff file'), 'image/png');
}, 120_000);
afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const written = () => writeBackup(path, { databaseUrl: database.url, store: storeIn('before') });

describe('a backup', () => {
  it('restores every row and file, and keeps what was there before under another name', async () => {
    const before = await sums(database.url);
    const indexed = await indexes(database.url);
    await written();
    await on(database.url, (client) => client.query(PERSON, ['后来的人', 'late@test.example']));
    const store = storeIn('after');
    const { kept } = await restoreBackup(path, { databaseUrl: database.url, migrations, store });
    expect(await sums(database.url)).toEqual(before);
    expect(await indexes(database.url)).toEqual(indexed);
    const chunks = await (await store.read('01a2b3.thumbnail')).toArray();
    expect(Buffer.concat(chunks as Buffer[])).toEqual(Buffer.from('\x00\xff file'));
    const old = new URL(database.url);
    old.pathname = `/${kept}`;
    const late = await on(old.href, (client) =>
      client.query(`SELECT 1 FROM persons WHERE email = 'late@test.example'`),
    );
    expect(late.rowCount).toBe(1);
    await on(database.url, (client) => client.query(PERSON, ['新的人', 'next@test.example']));
    await on(new URL('/postgres', database.url).href, (client) =>
      client.query(`DROP DATABASE "${kept}"`),
    );
  }, 120_000);

  it('is of one moment while others write', async () => {
    let writing = true;
    const writer = on(database.url, async (client) => {
      for (let n = 0; writing; n += 1) await client.query(PERSON, ['写', `w${n}@test.example`]);
    });
    const { tables } = await written();
    writing = false;
    await writer;
    const rows = tables.find(({ name }) => name === 'persons')!.rows;
    await restoreBackup(path, { databaseUrl: database.url, migrations, store: storeIn('after') });
    const { rows: found } = await on(database.url, (client) =>
      client.query<{ n: number }>('SELECT count(*)::int AS n FROM persons'),
    );
    expect(found[0]?.n).toBe(rows);
  }, 120_000);

  it('that is damaged, cut or no archive is named so, and nothing changes', async () => {
    await written();
    const whole = await readFile(path);
    const before = await sums(database.url);
    const damaged = join(folder, 'damaged.tar');
    const spoilt = Buffer.from(whole);
    const at = whole.indexOf('tables/persons.copy.gz') + 600;
    spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
    for (const [bytes, reason] of [
      [spoilt, /tables\/persons\.copy\.gz of the backup is damaged|the backup is damaged/],
      [whole.subarray(0, whole.length / 2), /damaged|no manifest/],
      [Buffer.from('not an archive'), /damaged|no manifest/],
    ] as const) {
      await writeFile(damaged, bytes);
      await expect(verifyBackup(damaged)).rejects.toThrow(reason);
      const place = { databaseUrl: database.url, migrations, store: storeIn('after') };
      await expect(restoreBackup(damaged, place)).rejects.toThrow(reason);
    }
    expect(await sums(database.url)).toEqual(before);
  }, 120_000);

  it('of a newer program is refused', async () => {
    await written();
    const place = { databaseUrl: database.url, store: storeIn('after') };
    await expect(
      restoreBackup(path, { ...place, migrations: migrations.slice(0, -1) }),
    ).rejects.toThrow(/newer version of the program/);
  }, 60_000);

  it('is not restored below a program that runs', async () => {
    await written();
    await on(database.url, async () => {
      const place = { databaseUrl: database.url, migrations, store: storeIn('after') };
      await expect(restoreBackup(path, place)).rejects.toThrow('stop it before restoring');
    });
  }, 60_000);
});

describe('the backup of a night', () => {
  const place = (about: object = {}) => ({
    ...{ databaseUrl: database.url, migrations, store: storeIn('before') },
    ...{ folder: join(folder, 'nights'), keep: 2, recipient: '' },
    ...about,
  });
  const noted = () =>
    on(database.url, async (client) => {
      const { rows } = await client.query<{ file: string; proven: boolean; problem: string }>(
        `SELECT file, proven_at IS NOT NULL AS proven, problem FROM backups ORDER BY created_at DESC LIMIT 1`,
      );
      return rows[0]!;
    });
  const databases = () =>
    on(database.url, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE current_database() || '%' ORDER BY 1`,
      );
      return rows.map(({ datname }) => datname);
    });

  it('counts when it has been restored, leaves no database behind, and lets the oldest go', async () => {
    const before = await databases();
    const made = [];
    for (let night = 0; night < 3; night += 1) made.push((await nightlyBackup(place())).path);
    expect(await noted()).toEqual({ file: basename(made[2]!), proven: true, problem: null });
    expect(await readdir(join(folder, 'nights'))).toEqual(
      made.slice(1).map((one) => basename(one)),
    );
    expect(await databases()).toEqual(before);
  }, 240_000);

  it('is read by whoever has the key, and by nobody else', async () => {
    const [key, other] = [await newBackupKey(), await newBackupKey()];
    const keys = [join(folder, 'key'), join(folder, 'other')] as const;
    await writeFile(keys[0], `${key.identity}\n`);
    await writeFile(keys[1], `${other.identity}\n`);
    const { path: sealed, manifest } = await nightlyBackup(place({ recipient: key.recipient }));
    expect((await readFile(sealed)).includes('tables/persons')).toBe(false);
    expect(await withPlainBackup(sealed, keys[0], verifyBackup)).toEqual(manifest);
    await expect(withPlainBackup(sealed, keys[1], verifyBackup)).rejects.toThrow('another key');
    await expect(withPlainBackup(sealed, undefined, verifyBackup)).rejects.toThrow('--identity');
    expect((await readdir(join(folder, 'nights'))).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  }, 120_000);

  it('that cannot be made says why, and leaves the earlier ones alone', async () => {
    const nights = join(folder, 'nights');
    const before = await readdir(nights);
    await expect(nightlyBackup(place({ recipient: 'no key' }))).rejects.toThrow('age1');
    expect((await noted()).problem).toContain('age1');
    expect(await readdir(join(folder, 'nights'))).toEqual(before);
  }, 60_000);

  it('that cannot be restored is kept with the reason, and the last proven one stays for it', async () => {
    const nights = join(folder, 'nights');
    const { path: proven } = await nightlyBackup(place({ keep: 1 }));
    for (let night = 0; night < 2; night += 1) {
      const { problem } = await nightlyBackup(place({ keep: 1, migrations: [] }));
      expect(problem).not.toBeNull();
    }
    expect(await noted()).toMatchObject({ proven: false, problem: expect.any(String) as string });
    const names = await readdir(nights);
    expect(names).toHaveLength(2);
    expect(names).toContain(basename(proven));
  }, 240_000);

  it('is one at a time, and takes away what a killed one left behind', async () => {
    const nights = join(folder, 'nights');
    const left = join(nights, '.nightly-killed');
    await mkdir(left);
    await writeFile(join(left, 'plain.tar'), 'everything');
    const two = await Promise.allSettled([nightlyBackup(place()), nightlyBackup(place())]);
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await readdir(nights)).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);
});
