import { Controller, Get } from '@nestjs/common';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Client } from 'pg';
import { Allow, visitor } from '../http/policy';
import { createTestApi, sql, type TestApi } from '../testing';
import { createTestDatabase } from '../testing/test-database';
import { Database } from './database';

@Controller('api/v1/things')
@Allow(visitor)
class ThingsController {
  constructor(private readonly database: Database) {}

  @Get()
  list() {
    return this.database.query(sql('SELECT 1 AS one'));
  }

  @Get('slow')
  slow() {
    return this.database.query(sql('SELECT pg_sleep(60)'));
  }

  @Get('held')
  held() {
    return this.database.transaction(() =>
      this.database.query(sql('LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE')),
    );
  }
}

/** Between the api and its database; while it is still, nothing passes, as with a frozen server. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private still = false;

  constructor(private readonly target: URL) {
    this.server = createServer((near) => this.join(near));
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const url = new URL(this.target);
    url.port = String((this.server.address() as { port: number }).port);
    return url.href;
  }

  setStill(still: boolean): void {
    this.still = still;
    for (const socket of this.sockets) {
      if (still) socket.pause();
      else socket.resume();
    }
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.still) from.pause();
    }
  }
}

let api: TestApi;
let wire: Wire;

const get = async (path: string) => {
  const answer = await fetch(`${api.address}/api/v1/things${path}`);
  const { code } = (await answer.json()) as { code?: string };
  return { status: answer.status, code, retryAfter: answer.headers.get('retry-after') };
};
const AWAY = { status: 503, code: 'platform.unavailable', retryAfter: '5' };

beforeAll(async () => {
  process.env.DATABASE_PATIENCE_SECONDS = '1';
  api = await createTestApi({ controllers: [ThingsController] });
});
afterAll(async () => {
  await api?.close();
  delete process.env.DATABASE_PATIENCE_SECONDS;
});

describe('a request', () => {
  it('is told to come again when a statement takes too long', async () => {
    expect(await get('/slow')).toEqual(AWAY);
    expect(await get('')).toMatchObject({ status: 200 });
  });

  it('is told to come again when another holds what it needs, and holds up nobody else', async () => {
    const other = new Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE outbox IN ACCESS SHARE MODE');
    const writers = Array.from({ length: 12 }, () => get('/held'));
    const answers = await Promise.all(writers);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(await get('')).toMatchObject({ status: 200 });
    await other.query('ROLLBACK');
    await other.end();
    expect(await get('/held')).toMatchObject({ status: 200 });
  });
});

describe('a database that is frozen or cut off', () => {
  let frozen: TestApi;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    wire = new Wire(new URL(database.url));
    frozen = api;
    api = await createTestApi(
      { controllers: [ThingsController] },
      { databaseUrl: await wire.open() },
    );
  });
  afterAll(async () => {
    wire.setStill(false);
    await api.close();
    wire.close();
    await drop();
    api = frozen;
  });

  it('is answered with 503 and when to come again, and with 200 once it is back', async () => {
    expect(await get('')).toMatchObject({ status: 200 });
    wire.setStill(true);
    const answers = await Promise.all(Array.from({ length: 24 }, () => get('')));
    for (const answer of answers) expect(answer).toEqual(AWAY);
    wire.setStill(false);
    await vi.waitFor(async () => expect(await get('')).toMatchObject({ status: 200 }), 10_000);
  });

  it('takes no process down when its connections are cut', async () => {
    const answers = Array.from({ length: 8 }, () => get('/slow'));
    wire.cut();
    for (const { status } of await Promise.all(answers)) expect(status).toBe(503);
    await vi.waitFor(async () => expect(await get('')).toMatchObject({ status: 200 }), 10_000);
  });
});
