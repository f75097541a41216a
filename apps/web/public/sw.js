/**
 * Keeps what the day of a conference needs: the app itself and the latest answers of a few addresses. The network comes first for
 * all that can change, so that a new version of the app, and every answer, is taken up at once; what is kept is shown only while
 * there is no network. It is registered by those who opened a page that needs it, and by nobody else.
 */
const APP = 'wanchang-app-1';
/** Emptied as soon as anybody signs in or out, or acts for another unit. */
const DAY = 'wanchang-day';
const PAGE = '/';
/** The page as it opens for anybody: at its own address it holds what waits for somebody. */
const FOR_ANYBODY = '/kept';
const KEPT_AT = 'x-kept-at';
/** Older ones say nothing of a day. */
const LONGEST_MS = 18 * 60 * 60 * 1000;
/** A hall's network may hang instead of failing. */
const PATIENCE_MS = 4000;
/** So long an answer that came late waits for the page to ask for it. */
const LATE_MS = 10_000;
const ID = '[0-9a-f-]{36}';
const KEPT = new RegExp(
  `^/api/v1/(me|conferences/${ID}/arrivals|matchmaking-sessions/${ID}/(now|mine|my-schedule)|conference-queues/${ID})$`,
);
const ACTOR_CHANGES = /^\/api\/v1\/(sessions|me\/current-member)/;

/** Counts changes of who is signed in: an answer that was asked for before one is not kept after it. */
let actor = 0;
/** Answers that came after their page had been given a kept one, by address. */
const late = new Map();

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
  event.waitUntil(
    keepAll(files).then((all) => event.source?.postMessage({ type: all ? 'kept' : 'cannot-keep' })),
  );
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
    if (!/^\/(api|admin|metrics)(\/|$)/.test(url.pathname)) event.respondWith(page(event));
    return;
  }
  if (isFile(url)) event.respondWith(file(event));
  else if (KEPT.test(url.pathname) && url.search === '') event.respondWith(answer(event));
});

const isFile = (url) =>
  url.origin === self.location.origin &&
  (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg');

/**
 * What the latest version needs, and nothing else: what earlier ones left goes, and makes room for what did not fit. Whether
 * all is there.
 */
async function keepAll(files) {
  const cache = await caches.open(APP);
  const wanted = [PAGE, ...files];
  const left = await keepEach(cache, wanted);
  const names = new Set(wanted.map((url) => new URL(url, self.location.origin).href));
  for (const { url } of await cache.keys()) if (!names.has(url)) await cache.delete(url);
  return (await keepEach(cache, left)).length === 0;
}

/** Those that could not be kept; one of them is no reason not to keep the others. */
async function keepEach(cache, urls) {
  const kept = await Promise.allSettled(
    urls.map(async (url) => {
      if (url !== PAGE && (await cache.match(url))) return;
      const response = await fetch(url === PAGE ? FOR_ANYBODY : url);
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      await cache.put(url, response);
    }),
  );
  return urls.filter((_, at) => kept[at].status === 'rejected');
}

/** Keeping never holds up an answer, nor spoils it: where it fails, as on a full device, the page is told. */
function keep(event, kept) {
  event.waitUntil(kept.catch(() => tell(event, { type: 'cannot-keep' })));
}

async function tell({ clientId, resultingClientId }, message) {
  const client = await self.clients.get(clientId || resultingClientId);
  client?.postMessage(message);
}

/** What the network says; what is kept where it says nothing, or not in time. */
function patiently(asked, kept) {
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const instead = async (otherwise) => (await kept()) ?? otherwise();
  return Promise.race([
    asked.catch((reason) =>
      instead(() => {
        throw reason;
      }),
    ),
    waited.then(() => instead(() => asked)),
  ]);
}

/** One page for every address, as the server has it. */
async function page(event) {
  const cache = await caches.open(APP);
  const asked = fetch(event.request);
  const stored = asked.then((response) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    const isOfSomebody = response.headers.get('cache-control')?.includes('no-store');
    if (response.ok && isPage && !isOfSomebody) return cache.put(PAGE, response.clone());
  }, nothing);
  keep(event, stored);
  return patiently(asked, () => cache.match(PAGE));
}

/** Their names change with what they hold. */
async function file(event) {
  const { url } = event.request;
  const cache = await caches.open(APP);
  const kept = await cache.match(url);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) keep(event, cache.put(url, response.clone()));
  return response;
}

async function answer(event) {
  const { request } = event;
  const { url } = request;
  const came = late.get(url);
  late.delete(url);
  if (came && Date.now() - came.at < LATE_MS) return came.response;
  const before = actor;
  let gave = false;
  const asked = fetch(request);
  const stored = asked.then((response) => {
    const written = store(url, response.clone(), before);
    if (!gave) return written;
    if (before === actor) late.set(url, { at: Date.now(), response: response.clone() });
    return written.finally(() => tell(event, { type: 'late-answer', url }));
  }, nothing);
  keep(event, stored);
  return patiently(asked, async () => {
    const kept = await current(url);
    // What was kept for one person is not given to the next, who may be there by now.
    if (!kept || before !== actor) return null;
    gave = true;
    return kept;
  });
}

/** Without a network there is nothing to keep; whoever asked hears of it. */
function nothing() {}

/** Those who may not see it any more, or of what is gone, see no copy either. */
async function store(url, response, before) {
  if (response.status === 401) return forget();
  if (before !== actor) return;
  const cache = await caches.open(DAY);
  if ([403, 404, 410].includes(response.status)) await cache.delete(url);
  else if (response.ok && before === actor) await cache.put(url, stamped(response));
}

/** What is kept of an address, unless it is too old. */
async function current(url) {
  const cache = await caches.open(DAY);
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
  late.clear();
  await caches.delete(DAY);
}
