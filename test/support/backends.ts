interface Backend {
  readonly name: string;
  /** Null where this machine has none: the test is skipped, and its title says what is missing. */
  readonly settings: Readonly<Record<string, string>> | null;
  readonly missing: string;
}

const { TEST_REDIS_URL, MEILI_URL, MEILI_KEY = '' } = process.env;

const backends: readonly Backend[] = [
  { name: 'PostgreSQL', settings: {}, missing: '' },
  {
    name: 'a queue on Redis',
    settings: TEST_REDIS_URL ? { REDIS_URL: TEST_REDIS_URL } : null,
    missing: 'TEST_REDIS_URL is not set',
  },
  {
    name: 'search on Meilisearch',
    settings: MEILI_URL ? { MEILI_URL, MEILI_KEY } : null,
    missing: 'MEILI_URL is not set',
  },
];

/** The same journey on every backend that is there. */
export function describeOnEachBackend(
  title: string,
  journey: (settings: Readonly<Record<string, string>>) => void,
): void {
  for (const { name, settings, missing } of backends) {
    if (settings) describe(`${title}, with ${name}`, () => journey(settings));
    else it.skip(`${title}, with ${name}: ${missing}`, () => undefined);
  }
}
