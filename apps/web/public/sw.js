/**
 * Keeps what the day of a conference needs: the app itself and the latest answers of a few addresses. The network comes first for
 * all that can change, so that a new version of the app, and every answer, is taken up at once; what is kept is shown only while
 * there is no network. It is registered by those who opened a page that needs it, and by nobody else.
 */
const APP = 'wanchang-app-1';
/** Emptied as soon as anybody signs in or out, or acts for another unit. */
const DAY = 'wanchang-day';
const PAGE = '/';
const KEPT_AT = 'x-kept-at';
/** Older ones say nothing of a day. */
const LONGEST_MS = 18 * 60 * 60 * 1000;
/** A hall's network may hang instead of failing. */
const PATIENCE_MS = 4000;
const ID = '[0-9a-f-]{36}';
const KEPT = new RegExp(
  `^/api/v1/(me|conferences/${ID}/arrivals|matchmaking-sessions/${ID}/(now|mine|my-schedule)|conference-queues/${ID})$`,
);
const ACTOR_CHANGES = /^\/api\/v1\/(sessions|me\/current-member)/;

/** Counts changes of who is signed in: an answer that was asked for before one is not kept after it. */
let actor = 0;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name !== APP && name !== DAY).map((name) => caches.delete(name)),
      );
      await self.clients.claim();
    })(),
  );
});

/** What the open page had loaded before this worker was there. */
self.addEventListener('message', (event) => {
  if (event.data?.type !== 'keep') return;
  const files = event.data.urls.filter((url) => isFile(new URL(url)));
  event.waitUntil(keepAll(files));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method !== 'GET') {
    if (ACTOR_CHANGES.test(url.pathname)) event.respondWith(changeActor(request));
    return;
  }
  if (request.mode === 'navigate') {
    if (!/^\/(api|admin|metrics)(\/|$)/.test(url.pathname)) event.respondWith(page(request));
    return;
  }
  if (isFile(url)) event.respondWith(file(request));
  else if (KEPT.test(url.pathname) && url.search === '') event.respondWith(answer(request));
});

const isFile = (url) =>
  url.origin === self.location.origin &&
  (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg');

async function keepAll(files) {
  const cache = await caches.open(APP);
  await Promise.all(
    [PAGE, ...files].map(async (url) => {
      const response = await fetch(url);
      if (response.ok) await cache.put(url, response);
    }),
  );
}

/** One page for every address, as the server has it. */
async function page(request) {
  const cache = await caches.open(APP);
  try {
    const response = await fetch(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (response.ok && isPage) await cache.put(PAGE, response.clone());
    return response;
  } catch (reason) {
    const kept = await cache.match(PAGE);
    if (kept) return kept;
    throw reason;
  }
}

/** Their names change with what they hold. */
async function file(request) {
  const cache = await caches.open(APP);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}

async function answer(request) {
  const before = actor;
  const cache = await caches.open(DAY);
  const kept = await current(cache, request.url);
  const asked = fetch(request).then(async (response) => {
    if (response.status === 401) await forget();
    else if (response.ok && before === actor)
      await cache.put(request.url, stamped(response.clone()));
    return response;
  });
  if (!kept) return asked;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), late]);
}

/** What is kept of an address, unless it is too old. */
async function current(cache, url) {
  const kept = await cache.match(url);
  if (!kept) return null;
  const age = Date.now() - new Date(kept.headers.get(KEPT_AT)).getTime();
  if (age < LONGEST_MS) return kept;
  await cache.delete(url);
  return null;
}

function stamped(response) {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  headers.delete('content-encoding');
  return new Response(response.body, { status: response.status, headers });
}

/** Also where the network is away: whoever signs out of a device leaves nothing on it. */
async function changeActor(request) {
  await forget();
  try {
    return await fetch(request);
  } finally {
    await forget();
  }
}

async function forget() {
  actor += 1;
  await caches.delete(DAY);
}
