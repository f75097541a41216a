/**
 * The one-way street, top to bottom: each library imports what is below it. Where a row names a second
 * library, the first one and those above may use it. A library that is missing here fails the check.
 */
const street = [
  ['integration'],
  ['insight'],
  ['session-weights'],
  ['matchmaking-session', 'meeting-scheduler'],
  ['conference'],
  ['open-contracting'],
  ['fulfilment'],
  ['tendering', 'sealed-bids'],
  ['auctions'],
  ['rfq-files'],
  ['sourcing'],
  ['room-documents'],
  ['negotiation'],
  ['matchmaking'],
  ['catalog', 'search', 'table-reader', 'match-engine'],
  ['services'],
  ['assembly', 'secret-ballot'],
  ['admission'],
  ['fees'],
  ['approvals'],
  ['posts'],
  ['membership', 'goods-text'],
  ['documents'],
  ['identity'],
  ['platform'],
  ['kernel'],
];

/** The second libraries know less than their place would allow. */
const beside = {
  'meeting-scheduler': ['kernel'],
  'match-engine': ['goods-text', 'kernel'],
  'secret-ballot': ['kernel'],
  'sealed-bids': [],
  'table-reader': ['goods-text', 'kernel'],
  'goods-text': ['kernel'],
  search: ['goods-text', 'platform', 'kernel'],
};

const libraries = street.flat();
const below = (name) => libraries.slice(libraries.indexOf(name) + 1);

const oneWayStreet = libraries.map((name) => {
  const allowed = beside[name] ?? below(name);
  return {
    name: `one-way-street-${name}`,
    severity: 'error',
    comment: `${name} may import: ${allowed.join(', ') || 'no library'}. Upwards goes an event.`,
    from: { path: `^libs/${name}/` },
    to: { path: '^libs/', pathNot: `^libs/(${[name, ...allowed].join('|')})/` },
  };
});

const webStart =
  '^apps/web/src/(main\\.tsx|app/home/early\\.ts|features/[^/]+/(feature|home/(visitor|member|secretariat|asked-early))\\.ts)$';

/** The web app's street, top to bottom: each layer imports what is below it. */
const webStreet = ['app', 'features', 'entities', 'api', 'ui'];

const oneWayWeb = webStreet.map((layer, at) => ({
  name: `one-way-web-${layer}`,
  severity: 'error',
  comment: `${layer} may import: ${webStreet.slice(at + 1).join(', ') || 'no other layer'}.`,
  from: { path: `^apps/web/src/${layer}/` },
  to: {
    path: '^apps/web/src/',
    pathNot: `^apps/web/src/(${[...webStreet.slice(at), 'testing'].join('|')})/`,
  },
}));

/** Libraries without a framework, of which a domain may use what is pure as itself. */
const plain = ['kernel', 'goods-text'];
const engines = [
  'kernel',
  ...Object.keys(beside).filter((name) => beside[name].every((known) => plain.includes(known))),
];
const pure = ['big\\.js', '@types/big\\.js'];
const frameworks =
  '@nestjs|@nestjs-cls|nestjs-|nest-|typeorm|pg|bullmq|ioredis|fastify|@fastify|rxjs|class-validator|class-transformer';
const test = '[.-]spec\\.ts$|\\.test\\.tsx?$|/testing/|^test/';

/**
 * Inside a library, what each layer does not know. Controllers read through queries and write through use cases; what a
 * job is called and carries stands at the library's root, so that a use case can ask for it; what happened is said by
 * the use case, never by the row that it writes.
 */
const layers = Object.entries({
  http: ['persistence/', 'jobs/'],
  queries: ['http/', 'use-cases/', 'jobs/'],
  'use-cases': ['http/', 'jobs/'],
  persistence: ['http/', 'jobs/', 'queries/', 'use-cases/', '[^/]+\\.(facts|events|live)\\.ts$'],
}).map(([layer, unknown]) => ({
  name: `layer-${layer}`,
  severity: 'error',
  comment: `${layer}/ does not know: ${unknown.join(', ')}`,
  from: { path: `^libs/([^/]+)/src/${layer}/`, pathNot: test },
  to: { path: `^libs/$1/src/(${unknown.join('|')})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWayStreet,
    {
      name: 'known-libraries',
      severity: 'error',
      comment: 'A new library needs its place on the street above.',
      from: { path: '^libs/', pathNot: `^libs/(${libraries.join('|')})/` },
      to: {},
    },
    {
      name: 'libraries-know-no-program',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test|tools)/' },
    },
    {
      name: 'programs-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|test|tools)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-speaks-http-only',
      severity: 'error',
      comment: 'But for what must not pass the server: sealing and opening (ADR 0111).',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/sealed-bids/src/' },
    },
    ...oneWayWeb,
    {
      name: 'known-web-layers',
      severity: 'error',
      comment: 'Beside the street there are only the start and what tests share.',
      from: {
        path: '^apps/web/src/',
        pathNot: `^apps/web/src/(main\\.tsx$|(${webStreet.join('|')}|testing)/)`,
      },
      to: {},
    },
    {
      name: 'web-features-stand-alone',
      severity: 'error',
      comment: 'What two features need belongs to an entity.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/[^/]+/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-app-names-no-feature',
      severity: 'error',
      comment:
        'The app folds what every feature.ts says, so that a new feature edits no central file.',
      from: { path: '^apps/web/src/(app|main)' },
      to: { path: '^apps/web/src/features/[^/]+/' },
    },
    {
      name: 'web-nothing-unused',
      severity: 'error',
      comment: 'Every file is reached from the start or from a feature.ts.',
      from: { path: webStart },
      to: {
        path: '^apps/web/src/',
        pathNot: [webStart, test, '/api/api\\.d\\.ts$'],
        reachable: false,
      },
    },
    {
      name: 'journeys-by-domain',
      severity: 'error',
      comment: 'A journey lies in test/journeys/<domain>/.',
      from: { path: '\\.e2e-spec\\.ts$', pathNot: '^test/journeys/[^/]+/[^/]+$' },
      to: {},
    },
    {
      name: 'tools-stand-alone',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: '^(apps|libs|test)/' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      comment: 'Another library is its index.ts, and for tests its testing/index.ts.',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/',
        pathNot: [
          '^libs/$1/',
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/[^/]+/src/testing/index\\.ts$',
        ],
      },
    },
    {
      name: 'programs-use-doors',
      severity: 'error',
      comment: 'A program sees index.ts and the module of a library that is made for it.',
      from: { path: '^(apps|test)/' },
      to: {
        path: '^libs/',
        pathNot: [
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/[^/]+/src/(http|jobs)\\.module\\.ts$',
          '^libs/[^/]+/src/testing/index\\.ts$',
        ],
      },
    },
    {
      name: 'http-only-in-api',
      severity: 'error',
      comment: 'Controllers are reached from the http module, and that from apps/api.',
      from: {
        path: '^(apps|libs|tools)/',
        pathNot: ['^apps/api/', '^libs/[^/]+/src/http/', '/http\\.module\\.ts$', test],
      },
      to: { path: '^libs/[^/]+/.*(/http\\.module|\\.controller)\\.ts$' },
    },
    {
      name: 'jobs-only-in-worker',
      severity: 'error',
      comment:
        'Processors and listeners are reached from the jobs module, and that from apps/worker.',
      from: {
        path: '^(apps|libs|tools)/',
        pathNot: ['^apps/worker/', '^libs/[^/]+/src/jobs/', '/jobs\\.module\\.ts$', test],
      },
      to: { path: '^libs/[^/]+/.*(/jobs\\.module|\\.(processor|listener))\\.ts$' },
    },
    {
      name: 'domain-is-plain',
      severity: 'error',
      comment:
        'domain/ imports its own domain, pure libraries and pure arithmetic; nothing else, not even Node.',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: test },
      to: {
        pathNot: [
          '^libs/$1/src/domain/',
          `^libs/(${engines.join('|')})/src/index\\.ts$`,
          `^node_modules/(${pure.join('|')})/`,
        ],
      },
    },
    ...layers,
    {
      name: 'pure-libraries-know-no-framework',
      severity: 'error',
      from: {
        path: `^libs/(${engines.join('|')})/`,
        pathNot: test,
      },
      to: { path: `^node_modules/(${frameworks})` },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: test },
      to: { path: `^(apps|libs)/.*(${test})` },
    },
    {
      name: 'names-say-something',
      severity: 'error',
      comment: 'No utils, helpers, common or shared; files are kebab-case.',
      from: {},
      to: {
        path: [
          '/(utils?|helpers?|common|shared)[/.]',
          '^(libs|test|tools|apps/(api|worker|cli))/.*[A-Z_]',
        ],
        pathNot: 'node_modules',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(apps|libs|test|tools)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^(apps|libs|test|tools)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      comment:
        'The image that runs has no development packages; those of the browser are bundled into files.',
      from: { path: '^(libs|apps/(api|worker|cli))/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.data)/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'tools/aliases.mjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'module-sync', 'import', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
