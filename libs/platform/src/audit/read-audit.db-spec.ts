import { Global, Module } from '@nestjs/common';
import { newId, type LocalisedText } from '@wanchang/kernel';
import { Directory } from '../directory';
import { defineFact } from '../facts/fact';
import { Facts } from '../facts/facts';
import { aPerson } from '../testing/actors';
import { createTestApi, type TestApi } from '../testing';
import { AuditSealer } from './audit-sealer';
import type { AuditActionsDto, AuditActorsDto, AuditChainDto, AuditPageDto } from './audit.dto';

const painted = defineFact<{ thing: string; colour: string }>('test.painted', {
  title: { zh: '上色', en: 'painted' },
  subject: ({ thing }) => thing,
  page: (thing) => `/things/${thing}`,
  audit: ({ colour }) => ({ colour }),
});
const looked = defineFact('test.looked', {
  ...{ title: { zh: '看过', en: 'looked' }, subject: () => 'x', audit: 'none' },
});

const [factory, mill] = [newId(), newId()];
const [chen, wang] = [aPerson({ tenantId: factory }), aPerson({ tenantId: mill, locale: 'en' })];
const names = new Map<string, LocalisedText>([
  [factory, { zh: '=阀门厂', en: 'Valves' }],
  [chen.personId, { zh: '陈', en: 'Chen' }],
]);

class TestDirectory extends Directory {
  async recipients() {
    return [];
  }

  async names(ids: readonly string[]) {
    return new Map([...names].filter(([id]) => ids.includes(id)));
  }
}
const directory = { provide: Directory, useClass: TestDirectory };

@Global()
@Module({ providers: [directory], exports: [directory] })
class DirectoryModule {}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ imports: [DirectoryModule] });
  const record = (thing: string, colour: string, actor: typeof chen | null) =>
    api.database.transaction(() => api.app.get(Facts).record(painted, { thing, colour }, actor));
  await record('door', '=1+1', chen);
  await record(factory, '红', null);
  await new AuditSealer(api.database).sealAll();
  await record('door', '蓝', wang);
});
afterAll(() => api?.close());

const ask = async (path: string, actor = chen) =>
  fetch(`${api.address}/api/v1/audit${path}`, {
    headers: { authorization: `Bearer ${api.actors.signIn(actor)}` },
  });
const read = async <Body>(path: string, actor = chen) =>
  (await (await ask(path, actor)).json()) as Body;
const colours = async (query: string) => {
  const { items } = await read<AuditPageDto>(`?${query}`);
  return items.map(({ details }) => details[0]!.value);
};

it('an entry says who did what to what, with names and a link, in the language of its reader', async () => {
  const { items } = await read<AuditPageDto>('');
  expect(items.map(({ title }) => title)).toEqual(['上色', '上色', '上色']);
  expect(items[2]).toMatchObject({
    person: { id: chen.personId, name: '陈' },
    unit: { id: factory, name: '=阀门厂' },
    subject: { id: 'door', name: 'door' },
    ...{ link: '/things/door', sealNo: '1', details: [{ name: 'colour', value: '=1+1' }] },
  });
  expect(items[1]).toMatchObject({ person: null, unit: null, subject: { name: '=阀门厂' } });
  expect(items[0]).toMatchObject({ sealNo: null, person: { name: wang.personId } });
  expect((await read<AuditPageDto>('', wang)).items[0]!.title).toBe('painted');
});

it('it is narrowed by person, by unit that did it or that it happened to, by action, thing and days', async () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();
  expect(await colours(`personId=${chen.personId}`)).toEqual(['=1+1']);
  expect(await colours(`unitId=${factory}`)).toEqual(['红', '=1+1']);
  expect(await colours('action=test.painted&subjectId=door')).toEqual(['蓝', '=1+1']);
  expect(await colours('action=test.other')).toEqual([]);
  expect(await colours(`from=${today}&to=${today}`)).toHaveLength(3);
  expect(await colours('to=2026-01-01')).toEqual([]);
  expect((await ask('?personId=x')).status).toBe(400);
});

it('it is read page by page', async () => {
  const first = await read<AuditPageDto>('?limit=2');
  const rest = await read<AuditPageDto>(`?limit=2&cursor=${first.nextCursor}`);
  expect([...first.items, ...rest.items].map(({ details }) => details[0]!.value)).toEqual([
    ...['蓝', '红', '=1+1'],
  ]);
  expect(rest.nextCursor).toBeNull();
  expect((await ask('?cursor=WyJ4Il0')).status).toBe(400);
});

it('the choices are all who did something, and all facts that are audited', async () => {
  const { people, units } = await read<AuditActorsDto>('/actors');
  expect(people.map(({ id }) => id).sort()).toEqual([chen.personId, wang.personId].sort());
  expect(units.map(({ id }) => id).sort()).toEqual([factory, mill].sort());
  const { items } = await read<AuditActionsDto>('/actions');
  expect(items).toContainEqual({ action: painted.name, title: '上色' });
  expect(items.map(({ action }) => action)).not.toContain(looked.name);
});

it('the state of the chain says what is sealed, what waits, and that nobody checked yet', async () => {
  expect(await read<AuditChainDto>('/chain')).toMatchObject({
    ...{ sealed: '2', waiting: 1, sealedUntil: expect.any(String), verified: null },
  });
});

it('the same is a sheet, in which no text runs as a formula', async () => {
  const answer = await ask(`/export.csv?personId=${chen.personId}`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, line, ...more] = bytes.toString('utf8').slice(1).split('\r\n');
  expect(header).toMatch(/^时间,操作,人员,单位/);
  expect(line).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,上色,陈,'=阀门厂,door,door,colour: =1\+1,\d+,1$/,
  );
  expect(more).toEqual([]);
});

it('reading it is no entry itself', async () => {
  const before = (await read<AuditPageDto>('')).items.length;
  await read('');
  expect((await read<AuditPageDto>('')).items).toHaveLength(before);
});
