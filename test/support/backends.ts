type Settings = Readonly<Record<string, string>>;

const { TEST_REDIS_URL, MEILI_URL, MEILI_KEY = '' } = process.env;

/** Those that are there; `npm test` says which are not. */
const backends = new Map<string, Settings>([['PostgreSQL', {}]]);
if (TEST_REDIS_URL) backends.set('a queue on Redis', { REDIS_URL: TEST_REDIS_URL });
if (MEILI_URL) backends.set('search on Meilisearch', { MEILI_URL, MEILI_KEY });

/** The same journey on every backend that is there. */
export function describeOnEachBackend(title: string, journey: (settings: Settings) => void): void {
  for (const [name, settings] of backends)
    describe(`${title}, with ${name}`, () => journey(settings));
}
