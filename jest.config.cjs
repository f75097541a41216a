const { paths } = require('./tsconfig.json').compilerOptions;

/** `@wanchang/*` resolves in tests exactly as the compiler resolves it. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [target]]) => [
    `^${alias.replace('*', '([^/]+)')}$`,
    target.replace('./', '<rootDir>/').replace('*', '$1'),
  ]),
);

/** Packages that ship ES modules only; Jest needs them translated like our own sources. */
const esModules = [
  '@borewit/text-codec',
  '@fastify/cookie',
  '@tokenizer/inflate',
  'async-function',
  'async-generator-function',
  'content-disposition',
  'cookie',
  'file-type',
  'generator-function',
  'meilisearch',
  'strtok3',
  'token-types',
  'uint8array-extras',
];

const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  moduleNameMapper,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'module-sync'] },
  transform: { '^.+\\.[cm]?[jt]s$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/tools/loops.mjs',
});

const sources = '<rootDir>/{libs,apps/{api,worker,cli}}/**';

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  projects: [
    project('unit', [`${sources}/*.spec.ts`]),
    project('db', [`${sources}/*.db-spec.ts`]),
    project('e2e', ['<rootDir>/test/**/*.e2e-spec.ts']),
  ],
};
