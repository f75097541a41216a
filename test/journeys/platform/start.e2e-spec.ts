import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Me, SearchPage } from '../../support/contract';
import { eventually } from '../../support/eventually';
import { HttpClient } from '../../support/http-client';
import { Launched } from '../../support/launcher';
import { PASSWORD } from '../../support/people';
import { freePort } from '../../support/program';

const EMAIL = 'first@test.example';
const GONE_WITHIN = { within: 15_000 };

let dataDir: string;
let port: number;
let launched: Launched;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wanchang-start-'));
  port = await freePort();
});
afterAll(async () => {
  launched?.end();
  await rm(dataDir, { recursive: true, force: true });
});

const npm = (args: readonly string[], settings: Record<string, string> = {}, input?: string) =>
  new Launched(args, { PORT: String(port), DATA_DIR: dataDir, ...settings }, input);

async function start(...args: string[]): Promise<HttpClient> {
  launched = npm(['start', ...args]);
  await launched.ready();
  return new HttpClient(`http://127.0.0.1:${port}`);
}

interface Supervision {
  waitAfter(deaths: number): number;
}

interface Tools {
  startPostgres(of: { dataDir: string }): Promise<{ url: string; stop(): Promise<void> }>;
  withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<unknown>;
}
const importTools = (): Promise<Tools> => import('../../../tools/postgres.mjs');

const expectNothingLeft = () =>
  eventually(() => expect(launched.processes()).toEqual([]), GONE_WITHIN);

/** One data folder all along: every start finds what the one before it left. */
describe('npm start', () => {
  describe('before anything runs', () => {
    let taken: Server;
    beforeAll(async () => {
      taken = createServer();
      await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    });
    afterAll(() => taken?.close());

    const takenPort = () => String((taken.address() as { port: number }).port);

    it.each<[string, () => Record<string, string>, RegExp]>([
      ['a taken port', () => ({ PORT: takenPort() }), /port \d+ is taken, choose another/],
      ['a port that is none', () => ({ PORT: 'web' }), /PORT=web is not a port number/],
      ['a port beyond the last', () => ({ PORT: '70000' }), /PORT=70000 is not a port number/],
    ])('says in one line that there is %s', async (_, settings, line) => {
      const refused = npm(['start'], settings());
      expect(await refused.ended).toBe(1);
      expect(refused.lines).toEqual([expect.stringMatching(line)]);
      expect(await readdir(dataDir)).toEqual([]);
      expect(refused.processes()).toEqual([]);
    });

    it('says in one line how it is used', async () => {
      const refused = npm(['start', '--', '--fast']);
      expect(await refused.ended).toBe(1);
      expect(refused.lines).toEqual([expect.stringMatching(/usage: npm start/)]);
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'half a configuration',
      { S3_ENDPOINT: 'http://127.0.0.1:9' },
      /S3_ENDPOINT set, but missing: S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY/,
    ],
    ['a setting that cannot be', { UPLOAD_LIMIT_MB: 'many' }, /UPLOAD_LIMIT_MB/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://wanchang@127.0.0.1:9/wanchang' },
      /DATABASE_URL: no database answers there/,
    ],
  ])(
    'says in one line, before any database is made, that there is %s',
    async (_, settings, line) => {
      const refused = npm(['start', '--', '--empty'], settings);
      expect(await refused.ended).toBe(1);
      expect(refused.lines).toEqual([expect.stringMatching(line)]);
      expect(await readdir(dataDir)).toEqual([]);
      launched = refused;
      await expectNothingLeft();
    },
    120_000,
  );

  it('--empty starts without the demo; create-admin makes the first administrator beside it', async () => {
    const visitor = await start('--', '--empty');
    expect(launched.output).toContain(`http://localhost:${port}`);
    expect(launched.output).not.toContain('demo.wanchang.example');
    expect((await visitor.get<SearchPage>('/search')).total.value).toBe(0);
    const args = ['create-admin', '--email', EMAIL, '--name', '第一人', '--password-stdin'];
    const created = npm(['run', '--silent', 'cli', '--', ...args], {}, PASSWORD);
    expect([await created.ended, created.output]).toEqual([0, expect.stringContaining(EMAIL)]);
    await visitor.post('/sessions', { identifier: EMAIL, password: PASSWORD });
    expect(await visitor.get<Me>('/me')).toMatchObject({
      person: { name: '第一人' },
      secretariat: { rights: expect.arrayContaining(['secretariat-administrator']) },
    });
  }, 180_000);

  it('goes on when PostgreSQL is killed: meanwhile it is away, and then it is back', async () => {
    const visitor = new HttpClient(`http://127.0.0.1:${port}`);
    const postmaster = launched.processes().find(({ command }) => /postgres\S* -D /.test(command));
    process.kill(postmaster!.pid, 'SIGKILL');
    const seen = new Set<number>();
    await eventually(
      async () => {
        const { status } = await visitor.send('GET', '/search');
        seen.add(status);
        expect([status, seen.has(503)]).toEqual([200, true]);
      },
      { within: 30_000 },
    );
    expect([...seen].sort()).toEqual([200, 503]);
    expect(launched.output).toContain('PostgreSQL died, starts again in 1 s');
  }, 120_000);

  it('goes on when its programs are killed, one after the other', async () => {
    const visitor = new HttpClient(`http://127.0.0.1:${port}`);
    for (const name of ['api', 'worker'] as const) {
      const isProgram = ({ command }: { command: string }) =>
        command.includes(`dist/apps/${name}/`);
      const old = launched.processes().find(isProgram)!;
      process.kill(old.pid, 'SIGKILL');
      await eventually(
        () => {
          const [next] = launched.processes().filter(isProgram);
          expect(next?.pid).toEqual(expect.any(Number));
          expect(next?.pid).not.toBe(old.pid);
        },
        { within: 30_000 },
      );
    }
    await eventually(() => visitor.get('/api/health/ready'), { within: 30_000 });
  }, 180_000);

  it('waits a little longer after each death, and never so long that people give up', async () => {
    const { waitAfter } = (await import('../../../tools/supervise.mjs')) as Supervision;
    expect([1, 2, 3, 4, 5, 20, 1000].map(waitAfter)).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  it('refuses a second start on the same data, which goes on', async () => {
    const second = npm(['start'], { PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.lines).toEqual([expect.stringMatching(/in use by another process/)]);
    await new HttpClient(`http://127.0.0.1:${port}`).get('/api/health/ready');
  }, 120_000);

  it('leaves nothing behind after Ctrl-C', async () => {
    launched.signal('SIGINT', 'npm');
    await launched.ended;
    await expectNothingLeft();
  });

  it('starts again with all data, and leaves nothing behind when its launcher is killed', async () => {
    const person = await start();
    await person.post('/sessions', { identifier: EMAIL, password: PASSWORD });
    expect((await person.get<SearchPage>('/search')).total.value).toBe(0);
    launched.signal('SIGKILL', 'launcher');
    await expectNothingLeft();
  }, 120_000);

  it('refuses data that a newer program made, in one line, and changes nothing', async () => {
    const { startPostgres, withClient } = await importTools();
    const newer = async (sql: string) => {
      const postgres = await startPostgres({ dataDir });
      await withClient(postgres.url, (client) => client.query(sql));
      await postgres.stop();
    };
    await newer(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'OfNextYear')`);
    const refused = npm(['start']);
    expect(await refused.ended).toBe(1);
    expect(refused.lines).toEqual([expect.stringMatching(/newer version .*OfNextYear/)]);
    await newer(`DELETE FROM migrations WHERE name = 'OfNextYear'`);
  }, 120_000);

  it('starts after such an end, and leaves nothing behind after SIGTERM', async () => {
    const person = await start();
    await person.post('/sessions', { identifier: EMAIL, password: PASSWORD });
    launched.signal('SIGTERM', 'npm');
    await launched.ended;
    await expectNothingLeft();
  }, 120_000);
});
