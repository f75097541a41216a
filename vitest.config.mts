import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const { paths } = (
  JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  }
).compilerOptions;

/** `@wanchang/*` resolves in tests exactly as the compiler resolves it. */
const alias = Object.entries(paths).map(([name, [target]]) => ({
  find: new RegExp(`^${name.replace('*', '([^/]+)')}$`),
  replacement: root + target.replace('./', '').replace('*', '$1'),
}));

const sources = '{libs,apps/{api,worker,cli}}/**';

const { TEST_BROWSER, MEILI_URL } = process.env;

/** Files that need what this machine does not have; `npm test` names it. */
const elsewhere = [
  ...(TEST_BROWSER ? [] : ['test/journeys/browser/**']),
  ...(MEILI_URL ? [] : ['libs/search/src/meili/*.db-spec.ts']),
  ...(existsSync('/proc/self/environ') ? [] : ['test/journeys/platform/start.e2e-spec.ts']),
];

/** Journeys that many requests make long and that nothing outside their own system disturbs: they run side by side. */
const tables = [
  'test/journeys/{catalog,documents,identity,secretariat}/**/*.e2e-spec.ts',
  'test/journeys/platform/{access-matrix,bad-input}.e2e-spec.ts',
];

/** They mostly wait, for a page or a deadline. */
const inBrowser = 'test/journeys/browser/**/*.e2e-spec.ts';

const project = (name: string, include: string | string[], others: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [include].flat(),
    exclude: ['**/node_modules/**', ...elsewhere, ...others],
  },
});

/** The one runner of all tests: pure rules, rules on a real database, journeys through the whole product, the web app. */
export default defineConfig({
  // Nest reads the types of constructor parameters, which only swc writes.
  plugins: [swc.vite({ module: { type: 'es6' } })],
  oxc: false,
  resolve: { alias },
  test: {
    globals: true,
    // A test whose assertions are never reached passes whatever the code does.
    expect: { requireAssertions: true },
    setupFiles: ['reflect-metadata', `${root}libs/kernel/src/testing/properties.setup.ts`],
    globalSetup: ['tools/loops.mjs'],
    // More cases of a property take longer.
    testTimeout: 60_000 * Math.max(1, Number(process.env.PROPERTY_RUNS ?? 1)),
    hookTimeout: 60_000,
    // The files of a worker share what they import: loading the product anew for each took half of the time.
    isolate: false,
    projects: [
      project('unit', `${sources}/*.spec.ts`),
      project('db', `${sources}/*.db-spec.ts`),
      project('journeys-by-table', tables),
      project('journeys-in-browser', inBrowser),
      project('journeys', 'test/**/*.e2e-spec.ts', [...tables, inBrowser]),
      'apps/web/vite.config.mts',
    ],
  },
});
