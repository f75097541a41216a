import { get, type IncomingMessage } from 'node:http';
import { Client } from 'pg';
import { register } from 'prom-client';
import { SESSION_COOKIE } from '../http/access.guard';
import type { Actor } from '../http/actor';
import { definePolicy } from '../http/policy';
import { platformErrors } from '../platform.errors';
import { aPerson } from '../testing/actors';
import { createTestApi, eventually, sql, type TestApi } from '../testing';
import { audience } from './audience';
import { defineLiveEvent } from './live-event';
import { LiveEvents } from './live-events';

class CountedDto {
  n!: number;
}

const counted = defineLiveEvent('test.counted', CountedDto);

/** What another library might know of a person. */
type Guest = Actor & { readonly banned?: true };
const welcome = definePolicy('welcome', (person: Guest) =>
  person.banned ? platformErrors('not-allowed') : null,
);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { live: [welcome] });
});
afterAll(() => api?.close());

let choirs = 0;
const aSinger = () => aPerson({ audiences: [audience(`choir:${++choirs}`)] });
const actor = aSinger();
const [choir] = actor.audiences as [Actor['audiences'][number]];

/** Makes an event long; it is not read. */
const FILLING = /x{9,}/g;

/** An open stream as a browser sees it. */
class Reader {
  text = '';
  ended = false;

  private constructor(readonly response: IncomingMessage) {
    response.setEncoding('utf8');
    response.on('data', (part: string) => (this.text += part.replace(FILLING, '')));
    response.on('close', () => (this.ended = true));
    response.on('error', () => undefined);
  }

  static open(lastEventId?: string, as = actor): Promise<Reader> {
    const headers = {
      cookie: `${SESSION_COOKIE}=${api.actors.signIn(as)}`,
      ...(lastEventId && { 'last-event-id': lastEventId }),
    };
    return new Promise((resolve, reject) => {
      const request = get(`${api.address}/api/v1/events`, { headers, agent: false }, (response) => {
        const reader = new Reader(response);
        response.once('data', () => resolve(reader));
      });
      request.once('error', reject);
    });
  }

  get numbers(): number[] {
    return [...this.text.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n));
  }

  get lastEventId(): string {
    return [...this.text.matchAll(/^id: (.+)$/gm)].at(-1)![1]!;
  }

  /** The id that came with an event. */
  idOf(n: number): string {
    return new RegExp(`^id: (.+)\\nevent: test.counted\\ndata: \\{"n":${n}\\}`, 'm').exec(
      this.text,
    )![1]!;
  }

  close(): void {
    this.response.destroy();
  }
}

const announce = (n: number, to = choir) =>
  api.database.transaction(() => api.app.get(LiveEvents).announceAll([counted.to([to], { n })]));

/** As the metrics of the process count them. */
async function openStreams(): Promise<number | undefined> {
  const gauge = await register.getSingleMetric('wanchang_live_streams')?.get();
  return gauge?.values[0]?.value;
}

async function hearing(reader: Reader, numbers: readonly number[]): Promise<void> {
  await eventually(() => expect(reader.numbers).toEqual(numbers));
}

/** A second connection with a transaction that has written an event and not committed it. */
async function slowTransaction(n: number) {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO live_events (audience, type, data) VALUES ($1, 'test.counted', $2)`,
    [choir, JSON.stringify({ n })],
  );
  return {
    async commit() {
      await client.query('COMMIT');
      await client.end();
    },
  };
}

it('is sent what is announced to its audiences, and nothing else', async () => {
  const [ours, theirs] = [await Reader.open(), await Reader.open(undefined, aSinger())];
  await announce(1);
  await hearing(ours, [1]);
  await announce(2, audience('choir:of others'));
  await announce(3);
  await hearing(ours, [1, 3]);
  expect(theirs.numbers).toEqual([]);
  [ours, theirs].forEach((reader) => reader.close());
});

it('announces only within a transaction, and nothing that is rolled back', async () => {
  const reader = await Reader.open();
  const news = [counted.to([choir], { n: 1 })];
  await expect(api.app.get(LiveEvents).announceAll(news)).rejects.toThrow('outside');
  const undone = api.database.transaction(async () => {
    await api.app.get(LiveEvents).announceAll(news);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await announce(2);
  await hearing(reader, [2]);
  reader.close();
});

it('resumes by Last-Event-ID without losing or repeating an event', async () => {
  const first = await Reader.open();
  await announce(1);
  await hearing(first, [1]);
  first.close();
  await announce(2);
  await announce(3);
  const second = await Reader.open(first.lastEventId);
  await hearing(second, [2, 3]);
  await announce(4);
  await hearing(second, [2, 3, 4]);
  second.close();
});

it('resumes in the middle of what one transaction announced', async () => {
  const first = await Reader.open();
  await api.database.transaction(async () => {
    for (const n of [1, 2, 3]) {
      await api.app.get(LiveEvents).announceAll([counted.to([choir], { n })]);
    }
  });
  await hearing(first, [1, 2, 3]);
  const second = await Reader.open(first.idOf(1));
  await hearing(second, [2, 3]);
  [first, second].forEach((reader) => reader.close());
});

it('loses nothing of a transaction that commits after a newer one, and waits for none', async () => {
  const reader = await Reader.open();
  const older = await slowTransaction(1);
  await announce(2);
  await hearing(reader, [2]);
  const position = reader.lastEventId;
  reader.close();
  await older.commit();
  await announce(3);
  const resumed = await Reader.open(position);
  await hearing(resumed, [1, 3]);
  resumed.close();
});

it('brings a long backlog whole and in order', async () => {
  const reader = await Reader.open();
  reader.close();
  await api.database.query(
    sql(`INSERT INTO live_events (audience, type, data)
     SELECT $1, 'test.counted', jsonb_build_object('n', n) FROM generate_series(1, 1800) AS n`),
    [choir],
  );
  const resumed = await Reader.open(reader.lastEventId);
  await hearing(
    resumed,
    Array.from({ length: 1800 }, (_, at) => at + 1),
  );
  resumed.close();
});

it.each(['0', 'nonsense', '9:5:', '999999999999:999999999999:'])(
  'begins now for an id that no stream gave: %s',
  async (id) => {
    await announce(1);
    const reader = await Reader.open(id);
    await announce(2);
    await hearing(reader, [2]);
    reader.close();
  },
);

it('is cut within two seconds of the end of its session, with the reason', async () => {
  const leaving = aSinger();
  const [gone, staying] = [await Reader.open(undefined, leaving), await Reader.open()];
  api.actors.signOut(leaving);
  await eventually(() => expect(gone.ended).toBe(true), 2000);
  expect(gone.text).toContain('event: end\ndata: {"code":"platform.access-ended"}');
  expect(staying.ended).toBe(false);
  staying.close();
});

it.each<[string, (singer: Actor) => Guest]>([
  ['joins another audience', (singer) => ({ ...singer, audiences: [...singer.audiences, choir] })],
  ['leaves an audience', (singer) => ({ ...singer, audiences: [] })],
  ['is refused by the policies now', (singer) => ({ ...singer, banned: true })],
])('is cut within two seconds when its person %s', async (_, change) => {
  const singer = aSinger();
  const [changed, staying] = [await Reader.open(undefined, singer), await Reader.open()];
  api.actors.signIn(change(singer));
  await eventually(() => expect(changed.ended).toBe(true), 2000);
  expect(staying.ended).toBe(false);
  staying.close();
});

it('cuts a reader that does not read, and brings the others a long burst whole', async () => {
  const [stuck, reading] = [await Reader.open(), await Reader.open()];
  stuck.response.pause();
  const burst = 60;
  await api.database.query(
    sql(`INSERT INTO live_events (audience, type, data)
     SELECT $1, 'test.big', jsonb_build_object('n', n, 'text', repeat('x', 100000))
       FROM generate_series(1, $2) AS n`),
    [choir, burst],
  );
  await hearing(
    reading,
    Array.from({ length: burst }, (_, at) => at + 1),
  );
  await eventually(async () => expect(await openStreams()).toBe(1), 15_000);
  await announce(burst + 1);
  await eventually(() => expect(reading.numbers.at(-1)).toBe(burst + 1));
  const { lastEventId } = stuck;
  stuck.close();
  const resumed = await Reader.open(lastEventId);
  await eventually(() => expect(resumed.numbers).toHaveLength(burst + 1));
  [reading, resumed].forEach((reader) => reader.close());
});

it('survives the loss of the database connection', async () => {
  const reader = await Reader.open();
  await api.database.query(
    sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  );
  await eventually(() => announce(1));
  await hearing(reader, [1]);
  reader.close();
});

it('is refused to an actor whom the policies refuse', async () => {
  const banned: Guest = { ...aSinger(), banned: true };
  const cookie = `${SESSION_COOKIE}=${api.actors.signIn(banned)}`;
  const answer = await fetch(`${api.address}/api/v1/events`, { headers: { cookie } });
  expect(answer.status).toBe(403);
});
