import type { Answer, HttpClient, Problem } from '../../support/http-client';
import { isProblem } from '../../support/http-client';
import {
  createAdministrator,
  createColleague,
  createSecretary,
  type Person,
} from '../../support/people';
import { sideBySide } from '../../support/side-by-side';
import type { System } from '../../support/system';
import { addressOf } from '../../routes/send-request';
import type { Audience, Ids, Route } from '../../routes/route';
import { routeBook, startWithRouteList } from '../../routes/router';
import { createFixtures, type Fixtures } from '../../routes/fixtures';
import {
  EDGE_CURSORS,
  WRONG_IDS,
  WRONG_UPLOADS,
  wrongBodies,
  wrongQueries,
  type Parameter,
  type WrongRequest,
} from '../../routes/wrong-requests';
import { ODD_TEXTS, type Schema } from '../../routes/wrong-values';

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Role = 'visitor' | 'staff' | 'administrator' | 'secretary' | 'secretariat';
const SENDER: Readonly<Record<Audience, Role>> = {
  everyone: 'visitor',
  person: 'staff',
  'unit of any standing': 'staff',
  unit: 'staff',
  'unit administrator': 'administrator',
  'unit or secretariat': 'staff',
  'unit or secretariat with the duty': 'staff',
  secretariat: 'secretary',
  'secretariat with the duty': 'secretary',
  'secretariat administrator': 'secretariat',
};
const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

let system: System;
let fixtures: Fixtures;
let description: Description;
let senders: Record<Role, Record<Language, HttpClient>>;

beforeAll(async () => {
  system = await startWithRouteList();
  fixtures = await createFixtures(system);
  await system.worker.stop();
  description = await system.visitor().get<Description>('/api/openapi.json');
  senders = await createSenders();
}, 300_000);
afterAll(() => system?.stop());

/** Everybody twice: one who reads Chinese and one who reads English. */
async function createSenders(): Promise<typeof senders> {
  const { actors, market } = fixtures;
  const { secretariat, factory } = market;
  const english = {
    staff: await createColleague(system, secretariat, factory),
    administrator: await createColleague(system, secretariat, factory, 'administrator'),
    secretary: await createSecretary(system),
    secretariat: await createAdministrator(system),
  };
  for (const { browser } of Object.values(english)) await browser.patch('/me', { locale: 'en' });
  const visitor = { email: '', browser: system.visitor() };
  return {
    visitor: readers(visitor, visitor),
    staff: readers(actors['unit staff'], english.staff),
    administrator: readers(actors['unit administrator'], english.administrator),
    secretary: readers(actors['secretariat staff'], english.secretary),
    secretariat: readers(secretariat, english.secretariat),
  };
}

/** What is refused before it is known who asks is explained in the language of the browser. */
const readers = (zh: Person, en: Person): Record<Language, HttpClient> => ({
  zh: zh.browser.with({ 'accept-language': 'zh-CN,zh;q=0.9' }),
  en: en.browser.with({ 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' }),
});

const resolve = (schema: Schema): Schema => {
  const [part = schema] = schema.allOf ?? [];
  const name = part.$ref?.split('/').pop();
  return name ? { ...description.components.schemas[name], ...nullability(schema) } : schema;
};
const nullability = ({ nullable }: Schema) => (nullable === undefined ? {} : { nullable });

function operationOf(route: string): Operation {
  const [method = '', path = ''] = route.split(' ');
  return description.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()] ?? {};
}

const jsonSchemaOf = (route: string) =>
  operationOf(route).requestBody?.content['application/json']?.schema;

/**
 * What every table holds: how many rows, and the transactions that wrote them last, so that a row which was written again
 * as it was counts as well. Left out is what may change: when a session was last used, and how many tries and requests
 * there were.
 */
async function contents(): Promise<Record<string, string>> {
  const tables = await system.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
        AND tablename NOT IN ('sessions', 'attempts', 'rate_limits') ORDER BY 1`,
  );
  const counts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(t.xmin::text::bigint), 0) AS held FROM ${name} t`,
  );
  const held = await system.sql<{ name: string; held: string }>(counts.join(' UNION ALL '));
  return Object.fromEntries(held.map(({ name, held: what }) => [name, what]));
}

/** What is wrong with a refusal; empty when it is as it should be. */
function faultsOf(answer: Answer<Problem>, language: Language): string {
  const { status, body } = answer;
  if (status < 400 || status > 499) return `${status} ${JSON.stringify(body)?.slice(0, 300)}`;
  if (!isProblem(answer)) return `${status}, no problem document`;
  if (!/^[a-z-]+\.[a-z-]+$/.test(body.code)) return `the code ${body.code}`;
  const texts = [body.title, body.detail, ...(body.errors ?? []).map(({ message }) => message)];
  const foreign = texts.filter((text) => /\p{Script=Han}/u.test(text) !== (language === 'zh'));
  return foreign.length > 0 ? `not in ${language}: ${foreign.join(' | ')}` : '';
}

describe.each(Object.entries(routeBook))('%s', (route, entry) => {
  it('refuses what is wrong, says so in the reader’s language and writes nothing', async () => {
    const ids = (await entry.ids?.(fixtures)) ?? {};
    const requests = await wrongRequestsTo(route, entry, ids);
    const before = await contents();
    const faults = await sideBySide(requests, async (request, at) => {
      const language = LANGUAGES[at % 2]!;
      const fault = faultsOf(await send(route, entry, ids, request, language), language);
      return fault && `${request.what} → ${fault}`;
    });
    expect(faults.filter(Boolean)).toEqual([]);
    expect(await contents()).toEqual(before);
  });
});

async function wrongRequestsTo(route: string, entry: Route, ids: Ids): Promise<WrongRequest[]> {
  const { parameters = [] } = operationOf(route);
  const schema = jsonSchemaOf(route);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  return [
    ...(schema ? wrongBodies(schema, await entry.json?.(fixtures, ids), resolve) : []),
    ...(entry.upload ? WRONG_UPLOADS : []),
    ...(query.length > 0 ? wrongQueries(query, entry.query) : []),
    ...(route.includes('/:') ? WRONG_IDS : []),
  ];
}

async function send(
  route: string,
  entry: Route,
  ids: Ids,
  { sending, query = entry.query, id }: WrongRequest,
  language: Language,
): Promise<Answer<Problem>> {
  const named =
    id === undefined ? ids : Object.fromEntries(Object.keys(ids).map((name) => [name, id]));
  const [method, path] = addressOf(route, named, query);
  const right = id !== undefined && entry.json ? { json: await entry.json(fixtures, ids) } : {};
  return senders[SENDER[entry.audience]][language].send<Problem>(method, path, sending ?? right);
}

it('a page position at the edge of what one can be is an empty page or refused', async () => {
  const faults: string[] = [];
  const paged = Object.entries(routeBook).filter(([route]) =>
    operationOf(route).parameters?.some(({ name }) => name === 'cursor'),
  );
  for (const [route, entry] of paged) {
    const ids = (await entry.ids?.(fixtures)) ?? {};
    for (const cursor of EDGE_CURSORS) {
      const request = { what: '', query: `cursor=${cursor}` };
      const { status } = await send(route, entry, ids, request, 'zh');
      if (status !== 200 && status !== 400) faults.push(`${route} cursor ${cursor} → ${status}`);
    }
  }
  expect(faults).toEqual([]);
  expect(paged.length).toBeGreaterThan(5);
}, 120_000);

it('unusual text is text, or refused', async () => {
  const faults: string[] = [];
  const fields = Object.entries(routeBook).flatMap(([route, entry]) => {
    const properties = Object.entries(resolve(jsonSchemaOf(route) ?? {}).properties ?? {});
    return properties
      .filter(([, { type, enum: words }]) => type === 'string' && !words)
      .map(([name]) => ({ route, entry, name }));
  });
  await sideBySide(fields, async ({ route, entry, name }) => {
    const ids = (await entry.ids?.(fixtures)) ?? {};
    const right = (await entry.json?.(fixtures, ids)) as object;
    for (const text of ODD_TEXTS) {
      const sending = { json: { ...right, [name]: text } };
      const answer = await send(route, entry, ids, { what: name, sending }, 'zh');
      const isFine = answer.status < 400 || (answer.status < 500 && isProblem(answer));
      if (!isFine) faults.push(`${route} ${name} ${JSON.stringify(text)} → ${answer.status}`);
    }
  });
  expect(faults).toEqual([]);
  expect(fields.length).toBeGreaterThan(20);
}, 300_000);

it('none of it was a defect in the eyes of the api', () => {
  expect(system.api.defects()).toEqual([]);
});
