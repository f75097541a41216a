import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { PostsHttpModule } from '@wanchang/posts/http';

interface Row {
  readonly status: string;
  readonly problems: { readonly field: string; readonly code?: string; readonly message: string }[];
  readonly differences?: { readonly field: string; readonly from: string; readonly to: string }[];
  readonly recordedEndsOn?: string | null;
}
interface Report {
  readonly rows: Row[];
  readonly [figure: string]: unknown;
}

let api: TestApi;
let secretariat: Client;

beforeAll(async () => {
  const imports = [MembershipHttpModule, PostsHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
});
afterAll(() => api?.close());

const send = async (path: string, lines: string[], fields: Record<string, string> = {}) => {
  const file = { name: '名册.csv', bytes: Buffer.from(lines.join('\n')) };
  const { status, body } = await secretariat.upload<Report>(path, file, fields);
  expect([status, body]).toEqual([
    expect.any(Number),
    expect.objectContaining({ rows: expect.any(Array) }),
  ]);
  return body;
};
const statuses = ({ rows }: Report) => rows.map(({ status }) => status);

describe('a roster of units', () => {
  it('R12.1 is previewed: new, different, the same and wrong, with what differs; then it changes just that', async () => {
    const known = await aMember(inside(api), { contactName: '陈工' });
    const same = await aMember(inside(api));
    const place = '浙江省温州市永嘉县';
    const lines = [
      '单位名称,类型,地区,统一社会信用代码,联系人',
      `${known.nameZh},国内企业,${place},${known.creditCode},周工`,
      `${same.nameZh},国内企业,${place},${same.creditCode},`,
      '永嘉名册县,县市区,浙江省绍兴市绍兴县,,',
      '名册新县,县市区,甘肃省定西市渭源县,,',
    ];
    const preview = await send('/member-imports/preview', lines);
    expect(statuses(preview)).toEqual(['differs', 'unchanged', 'rejected', 'new']);
    expect(preview.rows[0]!.differences).toEqual([
      { field: 'contactName', from: '陈工', to: '周工' },
    ]);
    expect(preview.rows[2]!.problems[0]!.message).toContain('柯桥区');
    const member = () => secretariat.ask('GET', `/members/${known.id}`);
    expect(await member()).toMatchObject({ contactName: '陈工' });
    const done = await send('/member-imports', lines, { update: 'true' });
    expect(statuses(done)).toEqual(['updated', 'unchanged', 'rejected', 'registered']);
    expect(await member()).toMatchObject({ contactName: '周工' });
    const again = await send('/member-imports', lines, { update: 'true' });
    expect(statuses(again)).toEqual(['unchanged', 'unchanged', 'rejected', 'unchanged']);
  });
});

describe('a list of posts', () => {
  it('R6.1 R6.2 is previewed with what is on record and what is wrong; then appoints whom it can, once', async () => {
    const unit = await aMember(inside(api));
    const [director, liaison, second] = [
      await aClient(api, unit, { name: '理事甲' }),
      await aClient(api, unit, { name: '联络员乙' }),
      await aClient(api, unit, { name: '联络员丙' }),
    ];
    const lines = [
      '常务理事、理事和联络员名单',
      '单位名称或信用代码,姓名,登录邮箱,职务,任期开始,任期届满,决定,第二名联络员的理由',
      `${unit.nameZh},理事甲,${director.email},理事,2025年3月1日,2029-02-28,第56次联席会议,`,
      `${unit.creditCode},联络员乙,${liaison.email},联络员,,,第56次联席会议,`,
      `${unit.nameZh},联络员丙,${second.email},联络员,,,第56次联席会议,`,
      `${unit.nameZh},无账号,nobody@example.com,理事,,,第56次联席会议,`,
      `没有的单位,理事甲,${director.email},主任,春天,,,`,
    ];
    const preview = await send('/post-imports/preview', lines);
    expect(statuses(preview)).toEqual(['new', 'new', 'new', 'rejected', 'rejected']);
    expect(preview.rows[4]!.problems.map(({ field }) => field)).toEqual([
      ...['kind', 'startsOn', 'decision'],
    ]);
    const rights = async (person: Client) =>
      (await person.ask<{ rights: string[] }>('GET', '/my-rights')).rights.length > 0;
    expect(await rights(director)).toBe(false);
    const done = await send('/post-imports', lines);
    expect(statuses(done)).toEqual(['appointed', 'appointed', 'rejected', 'rejected', 'rejected']);
    expect(done.rows[2]!.problems[0]!.field).toBe('secondReason');
    expect([await rights(director), await rights(second)]).toEqual([true, false]);
    lines[2] = lines[2]!.replace('2029-02-28', '2030-02-28');
    const again = await send('/post-imports', lines);
    expect(statuses(again).slice(0, 2)).toEqual(['differs', 'unchanged']);
    expect(again.rows[0]!.recordedEndsOn).toBe('2029-02-28');
  });
});
