import { makeCreditCode } from '@wanchang/kernel';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember, anActor } from '../testing';
import type { RosterReport } from '../roster/roster-report';
import { ImportRoster } from './import-roster';

let context: TestContext;
let importRoster: ImportRoster;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  importRoster = context.get(ImportRoster);
});
afterAll(() => context?.close());

const CODE = makeCreditCode(77, '330324');
const ROSTER = [
  '单位名称,类型,统一社会信用代码,地区,行业,加入年份,管理员姓名,管理员邮箱',
  '浙江省永嘉县,县市区,,浙江省温州市永嘉县,,1998,,',
  `永嘉开达阀门有限公司,国内企业,${CODE},330324,344,2003,周经理,zhou@example.com`,
  '无代码公司,国内企业,,330324,,,,',
  `永嘉开达阀门二厂,国内企业,${CODE},330324,,,,`,
  '温州市某区,县市区,,温州,炼金术,1900,,',
].join('\n');

const run = (text = ROSTER) =>
  importRoster.execute({ name: 'roster.csv', bytes: Buffer.from(text) }, null);
const outcome = ({ rows }: RosterReport) =>
  rows.map(({ row, status, problems }) => [
    row,
    status,
    ...problems.map(({ field, code }) => `${field}: ${code}`),
  ]);
const members = () =>
  context.database.query<{ name_zh: string }>(sql(`SELECT name_zh FROM members ORDER BY id`));

describe('importing a roster', () => {
  it('registers the right rows and says of each wrong one where it is and what is wrong', async () => {
    const report = await run();
    expect(report).toMatchObject({ total: 5, registered: 2, rejected: 3 });
    expect(outcome(report)).toEqual([
      [2, 'registered'],
      [3, 'registered'],
      [4, 'rejected', 'creditCode: credit-code-required'],
      [5, 'rejected', 'creditCode: credit-code-taken'],
      [
        6,
        'rejected',
        'regionCode: region-not-county',
        'industries: industry-unknown',
        'joinedYear: year-out-of-range',
      ],
    ]);
    expect(report.rows[3]?.problems[0]?.message.zh).toContain('已登记');
    expect(await members()).toEqual([
      { name_zh: '浙江省永嘉县' },
      { name_zh: '永嘉开达阀门有限公司' },
    ]);
    const invited = await context.database.query(sql(`SELECT email, role FROM invitations`));
    expect(invited).toEqual([{ email: 'zhou@example.com', role: 'administrator' }]);
  });

  it('a second time registers no unit, invites no person, and says why', async () => {
    const before = await members();
    const report = await run();
    expect(report).toMatchObject({ total: 5, registered: 0, rejected: 5 });
    expect(outcome(report).slice(0, 2)).toEqual([
      [2, 'rejected', 'nameZh: name-taken'],
      [3, 'rejected', 'creditCode: credit-code-taken'],
    ]);
    expect(await members()).toEqual(before);
    expect(await context.database.query(sql(`SELECT 1 FROM invitations`))).toHaveLength(1);
  });

  it('is on record with its figures', async () => {
    const { id } = await run();
    const entry = sql(`SELECT action, facts FROM audit_entries WHERE subject_id = $1`);
    expect(await context.database.one(entry, [id])).toEqual({
      action: 'membership.roster-imported',
      facts: {
        ...{ file: 'roster.csv', total: 5, registered: 0, rejected: 5 },
        ...{ updated: 0, unchanged: 0 },
      },
    });
  });

  it('is for the secretariat', async () => {
    const actor = await anActor(context, await aMember(context), { role: 'administrator' });
    const refused = importRoster.execute({ name: 'roster.csv', bytes: Buffer.from(ROSTER) }, actor);
    await expect(refused).rejects.toMatchObject({ code: 'platform.not-allowed' });
  });
});
