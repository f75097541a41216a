import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference } from '@wanchang/conference/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Report {
  readonly rows: {
    readonly row: number;
    readonly status: string;
    readonly problems: { readonly field: string }[];
  }[];
  readonly code?: string;
}

let api: TestApi;
let office: Client;
let year = 2800;

beforeAll(async () => {
  const imports = [ConferenceHttpModule, MembershipHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const send = async (client: Client, path: string, lines: string[]) => {
  const file = { name: '名单.csv', bytes: Buffer.from(lines.join('\n')) };
  return (await client.upload<Report>(path, file, {})).body;
};
const nameOf = async (memberId: string) => {
  const rows = await api.database.query<{ name: string }>(
    sql(`SELECT name_zh AS name FROM members WHERE id = $1`),
    [memberId],
  );
  return rows[0]!.name;
};
const statuses = ({ rows }: Report) => rows.map(({ status }) => status);
const wrong = ({ rows }: Report) =>
  rows.map(({ problems }) => problems.map(({ field }) => field).join());
const HEADER = '单位名称或信用代码,姓名,身份,邮箱,手机,需要住宿,同意公开联系方式';

describe('a list of delegates', () => {
  it('R7.1 is shown row by row with what is wrong, and nothing is written before it is imported; again it registers nobody', async () => {
    const { path, units } = await anOpenConference(api, office, { year: ++year, units: 1 });
    const { client } = units[0]!;
    const lines = [
      '参会名单（示例）',
      HEADER,
      ',代表0,代表,,,,',
      ',王一,专家,wang@test.example,+86 138,是,否',
      ',王一,代表,,,,',
      ',,代表,,,,',
      ',王二,路人,没有邮箱,电话,也许,',
      '别的单位,王三,代表,,,,',
    ];
    const known = async () =>
      (await client.ask<{ items: { name: string }[] }>('GET', `${path}/my-delegates`)).items;
    const fields = ['', '', 'name', 'name', 'role,email,phone,needsHotel', 'unit'];
    const preview = await send(client, `${path}/my-delegate-imports/preview`, lines);
    const expected = ['unchanged', 'registered', ...Array.from({ length: 4 }, () => 'rejected')];
    expect(statuses(preview)).toEqual(expected);
    expect(wrong(preview)).toEqual(fields);
    expect(preview.rows[0]!.row).toBe(3);
    expect(await known()).toHaveLength(1);
    const done = await send(client, `${path}/my-delegate-imports`, lines);
    expect(statuses(done)).toEqual(expected);
    expect((await known()).map(({ name }) => name)).toEqual(['代表0', '王一']);
    const again = await send(client, `${path}/my-delegate-imports`, lines);
    expect(statuses(again).slice(0, 2)).toEqual(['unchanged', 'unchanged']);
    expect(await known()).toHaveLength(2);
  });

  it('R7.1 of the secretariat names the units; who finds no place is shown to wait, and waits', async () => {
    const stated = { quota: 2 };
    const { path, units } = await anOpenConference(api, office, { year: ++year, units: 1, stated });
    const nameZh = await nameOf(units[0]!.id);
    const lines = [HEADER, ...['甲', '乙'].map((name) => `${nameZh},${name},代表,,,,`)];
    const more = [...lines, `${nameZh},丙,工作人员,,,,`, `,丁,代表,,,,`, `没有的单位,戊,,,,,`];
    const expected = ['registered', 'waiting', 'registered', 'rejected', 'rejected'];
    const preview = await send(office, `${path}/delegate-imports/preview`, more);
    expect(statuses(preview)).toEqual(expected);
    expect(wrong(preview).slice(3)).toEqual(['unit', 'unit']);
    expect(statuses(await send(office, `${path}/delegate-imports`, more))).toEqual(expected);
  });

  it('R7.1 is taken while registration is open, and no later from a unit', async () => {
    const { path, units } = await anOpenConference(api, office, { year: ++year, units: 1 });
    for (const step of ['prepare', 'open', 'close'])
      await office.ask('POST', `${path}/steps`, { step });
    const lines = [HEADER, ',王一,代表,,,,'];
    for (const part of ['my-delegate-imports/preview', 'my-delegate-imports']) {
      const { code } = await send(units[0]!.client, `${path}/${part}`, lines);
      expect(code).toBe('conference.registration-closed');
    }
  });
});
