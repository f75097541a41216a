import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { features } from '../features';

const source = readFileSync(
  join(fileURLToPath(import.meta.url), '../../../../public/sw.js'),
  'utf8',
);
const ORIGIN = 'https://net.example';
const ID = '018f0000-0000-7000-8000-000000000001';
const NOW = `${ORIGIN}/api/v1/matchmaking-sessions/${ID}/now`;
const GET = { method: 'GET', mode: 'cors' };

type Answering = (url: string) => Promise<Response> | Response;

/** A cache as a browser has it, on a device that may be full. */
class FakeCache {
  readonly held = new Map<string, Response>();
  full: (url: string) => boolean = () => false;
  at = (url: string) => new URL(url, ORIGIN).href;
  async match(url: string) {
    return this.held.get(this.at(url))?.clone();
  }
  async put(url: string, response: Response) {
    if (this.full(url)) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(this.at(url), response);
  }
  async delete(url: string) {
    return this.held.delete(this.at(url));
  }
  async keys() {
    return [...this.held.keys()].map((url) => ({ url }));
  }
}

function aWorker() {
  const stores = new Map<string, FakeCache>();
  const caches = {
    async open(name: string) {
      if (!stores.has(name)) stores.set(name, new FakeCache());
      return stores.get(name)!;
    },
    delete: async (name: string) => stores.delete(name),
    keys: async () => [...stores.keys()],
  };
  const told: unknown[] = [];
  const client = { postMessage: (message: unknown) => told.push(message) };
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (name: string, listener: (event: object) => void) =>
      listeners.set(name, listener),
    clients: { get: async () => client },
  };
  const net = { answer: ((): Response => new Response('{}')) as Answering };
  const fetch = async (asked: string | { url: string }) =>
    net.answer(typeof asked === 'string' ? asked : asked.url);
  runInNewContext(source, { self, caches, fetch, URL, Response, Headers, Date, setTimeout });
  const dispatch = (name: string, more: object) => {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(name)!({
      ...{ clientId: 'c', source: client, waitUntil: (one: Promise<unknown>) => waits.push(one) },
      ...{ respondWith: (one: Promise<Response>) => (answer = one), ...more },
    });
    return { answer: () => answer!, done: () => Promise.all(waits) };
  };
  const ask = (url: string, more: object = {}) =>
    dispatch('fetch', { request: { url, ...GET, ...more } });
  const get = async (url: string, more: object = {}) => {
    const asked = ask(url, more);
    const response = await asked.answer();
    await asked.done();
    return response;
  };
  return { told, net, ask, get, dispatch, open: caches.open, stores };
}

const never = () => new Promise<Response>(() => undefined);
/** A network that answers when it is told to. */
function slowly() {
  let answer!: (response: Response) => void;
  const asked = new Promise<Response>((resolve) => (answer = resolve));
  return { asked: () => asked, answer };
}
const cut = () => Promise.reject<Response>(new TypeError('no network'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('R7.1 a fresh answer that comes after a kept one is told to the page, which then has it at once', async () => {
  const { told, net, get, ask } = aWorker();
  net.answer = () => new Response('old');
  await get(NOW);
  const slow = slowly();
  net.answer = slow.asked;
  const asked = ask(NOW);
  await vi.advanceTimersByTimeAsync(4000);
  const kept = await asked.answer();
  expect([await kept.text(), kept.headers.has('x-kept-at')]).toEqual(['old', true]);
  slow.answer(new Response('new'));
  await asked.done();
  expect(told).toEqual([{ type: 'late-answer', url: NOW }]);
  net.answer = never;
  const again = await get(NOW).then(async (one) => [
    await one.text(),
    one.headers.get('x-kept-at'),
  ]);
  expect(again).toEqual(['new', null]);
});

it('R7.1 a full device spoils no answer, no page and no file, and says that it keeps nothing', async () => {
  const { told, net, get, open } = aWorker();
  for (const name of ['wanchang-day', 'wanchang-app-1']) (await open(name)).full = () => true;
  net.answer = () => new Response('good', { headers: { 'content-type': 'text/html' } });
  expect(await (await get(NOW)).text()).toBe('good');
  expect(await (await get(`${ORIGIN}/assets/a.js`)).text()).toBe('good');
  expect(await (await get(`${ORIGIN}/me`, { mode: 'navigate' })).text()).toBe('good');
  expect(told).toEqual([1, 2, 3].map(() => ({ type: 'cannot-keep' })));
});

it('R7.1 keeps what the latest version needs and nothing else; one file that fails is no reason not to keep the others', async () => {
  const { told, net, dispatch, open } = aWorker();
  const cache = await open('wanchang-app-1');
  const [old, good, bad] = ['old', 'good', 'bad'].map((name) => `${ORIGIN}/assets/${name}.js`);
  await cache.put(old!, new Response('old'));
  net.answer = (url) => (url === bad ? new Response('', { status: 500 }) : new Response('new'));
  const keep = () => dispatch('message', { data: { type: 'keep', urls: [bad, good] } }).done();
  await keep();
  expect([...cache.held.keys()]).toEqual([`${ORIGIN}/`, good]);
  net.answer = () => new Response('new');
  await keep();
  expect([...cache.held.keys()]).toEqual([`${ORIGIN}/`, good, bad]);
  expect(told).toEqual([{ type: 'cannot-keep' }, { type: 'kept' }]);
});

it('R7.1 what earlier versions left makes room for the latest', async () => {
  const { told, net, dispatch, open } = aWorker();
  const cache = await open('wanchang-app-1');
  await cache.put(`${ORIGIN}/assets/old.js`, new Response('old'));
  cache.full = (url) => url !== '/' && cache.held.has(`${ORIGIN}/assets/old.js`);
  net.answer = () => new Response('new');
  await dispatch('message', { data: { type: 'keep', urls: [`${ORIGIN}/assets/new.js`] } }).done();
  expect(told).toEqual([{ type: 'kept' }]);
});

it('R7.1 what was kept for one person is not given to the next', async () => {
  const { net, get, ask } = aWorker();
  net.answer = () => new Response('of the first');
  await get(NOW);
  const slow = slowly();
  net.answer = (url) => (url === NOW ? slow.asked() : new Response('{}'));
  const asked = ask(NOW);
  await vi.advanceTimersByTimeAsync(100);
  await get(`${ORIGIN}/api/v1/sessions/current`, { method: 'DELETE' });
  await vi.advanceTimersByTimeAsync(5000);
  slow.answer(new Response('of the second'));
  expect(await (await asked.answer()).text()).toBe('of the second');
  net.answer = cut;
  await expect(get(NOW)).rejects.toThrow('no network');
});

it.each([403, 404, 410])('R7.1 answer %s ends the copy of that address', async (status) => {
  const { net, get } = aWorker();
  await get(NOW);
  net.answer = () => new Response('{}', { status });
  expect((await get(NOW)).status).toBe(status);
  net.answer = cut;
  await expect(get(NOW)).rejects.toThrow('no network');
});

it('R7.1 a page opens from what is kept where the network hangs', async () => {
  const { net, get, ask } = aWorker();
  const html = { headers: { 'content-type': 'text/html' } };
  net.answer = () => new Response('app', html);
  await get(`${ORIGIN}/conferences`, { mode: 'navigate' });
  net.answer = never;
  const { answer } = ask(`${ORIGIN}/conferences`, { mode: 'navigate' });
  await vi.advanceTimersByTimeAsync(4000);
  expect(await (await answer()).text()).toBe('app');
});

it('R7.1 keeps every answer that a page which opens without a network reads', async () => {
  const addresses = features.flatMap(({ kept = {} }) => Object.keys(kept));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const { net, get } = aWorker();
    const url = `${ORIGIN}/api/v1/${address.replace(':id', ID)}`;
    await get(url);
    net.answer = cut;
    expect((await get(url)).headers.has('x-kept-at'), address).toBe(true);
  }
});

it('R7.1 keeps the page as it is for anybody, and never as it was written for somebody', async () => {
  const { net, get, dispatch, open } = aWorker();
  const html = (text: string, control: string) =>
    new Response(text, { headers: { 'content-type': 'text/html', 'cache-control': control } });
  net.answer = (url) =>
    url === `${ORIGIN}/` ? html('of 陈建国', 'private, no-store') : html('of anybody', 'no-cache');
  await dispatch('message', { data: { type: 'keep', urls: [] } }).done();
  const shown = await get(`${ORIGIN}/`, { mode: 'navigate' });
  expect(await shown.text()).toBe('of 陈建国');
  const kept = await (await open('wanchang-app-1')).match('/');
  expect(await kept?.text()).toBe('of anybody');
});
