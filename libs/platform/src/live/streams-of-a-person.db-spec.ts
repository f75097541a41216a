import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { SESSION_COOKIE } from '../http/access.guard';
import { createTestApi, type TestApi } from '../testing';
import { aPerson } from '../testing/actors';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({});
});
afterAll(() => api?.close());

const open = (cookie: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { cookie };
    get(`${api.address}/api/v1/events`, { headers, agent: false }, resolve).once('error', reject);
  });
const aCookie = () => `${SESSION_COOKIE}=${api.actors.signIn(aPerson())}`;

it('are at most twenty at once; others are not kept out, and one that ends makes room', async () => {
  const mine = aCookie();
  const streams: IncomingMessage[] = [];
  for (let tab = 0; tab < 20; tab += 1) streams.push(await open(mine));
  expect(streams.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
  const refused = await open(mine);
  expect(refused.statusCode).toBe(429);
  expect(JSON.parse(await text(refused))).toMatchObject({ code: 'platform.too-many-streams' });
  streams.push(await open(aCookie()));
  expect(streams.at(-1)?.statusCode).toBe(200);
  streams[0]?.destroy();
  await vi.waitFor(async () => {
    const next = await open(mine);
    streams.push(next);
    expect(next.statusCode).toBe(200);
  });
  for (const stream of streams) stream.destroy();
});
