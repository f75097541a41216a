import { makeCreditCode } from '@wanchang/kernel';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, Member, MemberDetails, Page } from './support/contract';
import { publish, valveListing } from './support/deals';
import { EventStream } from './support/event-stream';
import { eventually } from './support/eventually';
import {
  createAdministrator,
  createSecretary,
  createUnit,
  decide,
  mailTo,
  newEmail,
  type Person,
} from './support/people';
import { startSystem, type System } from './support/system';

interface RosterReport {
  readonly total: number;
  readonly registered: number;
  readonly rejected: number;
  readonly rows: readonly {
    row: number;
    status: string;
    memberId: string | null;
    problems: readonly { field: string; code: string; message: string }[];
  }[];
}

let system: System;
let administrator: Person;
let secretary: Person;

beforeAll(async () => {
  system = await startSystem();
  administrator = await createAdministrator(system);
  secretary = await createSecretary(system);
}, 120_000);
afterAll(() => system?.stop());

const HEADER = '单位名称,类型,统一社会信用代码,地区,联系人,加入年份,管理员姓名,管理员邮箱';
const roster = (...rows: string[]) => [HEADER, ...rows].join('\r\n');

describe('a roster of units that are members already', () => {
  it('registers the good rows, invites their administrators, and tells why the others are not in', async () => {
    const email = newEmail('roster');
    const file = {
      name: '名册.csv',
      content: roster(
        `景泰县,县市区,,甘肃省白银市景泰县,王主任,1994,王主任,${email}`,
        `乐清电气有限公司,国内企业,${makeCreditCode(9001)},浙江省温州市乐清市,陈工,2003,,`,
        '没有代码的公司,国内企业,,浙江省温州市乐清市,,,,',
        '某县,县市区,,没有这个地方,,,,',
      ),
      type: 'text/csv',
    };
    const report = await secretary.browser.upload<RosterReport>('/member-imports', file);
    expect(report).toMatchObject({ total: 4, registered: 2, rejected: 2 });
    const rejected = report.rows.filter(({ status }) => status === 'rejected');
    expect(rejected.map(({ row, problems }) => [row, problems[0]?.code])).toEqual([
      [4, 'credit-code-required'],
      [5, expect.stringContaining('region')],
    ]);
    for (const { problems } of rejected) expect(problems[0]?.message).toMatch(/\p{Script=Han}/u);
    const { subject } = await mailTo(secretary, email);
    expect(subject).toContain('景泰县');
  });

  it('is imported by the command line as well, and a second run registers nobody twice', async () => {
    const path = join(system.dataDir, 'roster.csv');
    await writeFile(
      path,
      roster(
        '会宁县,县市区,,甘肃省白银市会宁县,,1995,,',
        '天柱县,县市区,,贵州省黔东南苗族侗族自治州天柱县,,1996,,',
      ),
    );
    expect(await system.cli(['import-members', path])).toContain('2 registered, 0 rejected');
    expect(await system.cli(['import-members', path])).toContain('0 registered, 2 rejected');
    const { items } = await secretary.browser.get<Page<Member>>('/members?q=会宁');
    expect(items).toHaveLength(1);
  });

  it('has a template to start from', async () => {
    const template = await secretary.browser.get<string>('/member-imports/template.csv');
    expect(template).toContain('单位名称');
  });
});

describe('the register', () => {
  it('is found by part of a name, kind, standing, coast and province', async () => {
    const queries = [
      'q=景泰',
      'kind=county',
      'standing=active',
      'coast=interior',
      'province=620000',
    ];
    for (const query of queries) {
      const { items } = await secretary.browser.get<Page<Member>>(`/members?${query}`);
      expect(items.map(({ nameZh }) => nameZh)).toContain('景泰县');
    }
    const elsewhere = await secretary.browser.get<Page<Member>>('/members?q=景泰&coast=coastal');
    expect(elsewhere.items).toEqual([]);
  });

  it('pages through every unit once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Member> = await secretary.browser.get(`/members?limit=2&cursor=${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    const [{ count } = { count: 0 }] = await system.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM members',
    );
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('refuses a second unit with the same credit code', async () => {
    const creditCode = makeCreditCode(9002);
    const file = { kind: 'domestic_enterprise', creditCode, regionCode: '330324' };
    await secretary.browser.post('/members', { ...file, nameZh: '甲有限公司' });
    expect(
      await secretary.browser.refused('POST', '/members', {
        json: { ...file, nameZh: '乙有限公司' },
      }),
    ).toMatchObject({ status: 409, code: 'membership.credit-code-taken' });
  });
});

describe('R12.2 standing', () => {
  it('changes by decision with a reason, at once, and keeps its dated history', async () => {
    const unit = await createUnit(system, secretary, { nameZh: '天台机械有限公司' });
    const { browser } = unit.administrator;
    const listing = await publish(unit.administrator, valveListing('supply'));
    for (const decision of ['suspend', 'reinstate', 'expel'] as const) {
      const stream = decision === 'reinstate' ? null : await EventStream.open(browser);
      await decide(secretary, unit, decision);
      const lost = decision !== 'reinstate';
      const { status } = await browser.send('GET', '/my-listings');
      expect([decision, status]).toEqual([decision, lost ? 403 : 200]);
      await stream?.next('end', () => true, 2000);
    }
    const details = await secretary.browser.get<MemberDetails>(`/members/${unit.id}`);
    expect(details.standing).toBe('expelled');
    expect(details.history.map(({ from, to }) => [from, to])).toEqual([
      ['active', 'expelled'],
      ['suspended', 'active'],
      ['active', 'suspended'],
      [null, 'active'],
    ]);
    expect(details.history[0]).toMatchObject({ reason: '年费逾期未缴', byName: '秘书处管理员' });
    const mine = await browser.get('/my-unit');
    expect(mine).toMatchObject({ standing: 'expelled', standingReason: '年费逾期未缴' });
    expect(await administrator.browser.refused('GET', `/listings/${listing.id}`)).toMatchObject({
      status: 404,
    });
  });

  it('refuses what the present standing does not allow, and a decision on an outdated file', async () => {
    const unit = await createUnit(system, secretary, { nameZh: '玉环铜业有限公司' });
    const { version } = await secretary.browser.get<Member>(`/members/${unit.id}`);
    const refused = (decision: string, given: number) =>
      secretary.browser.refused('POST', `/members/${unit.id}/${decision}`, {
        json: { reason: '测试', version: given },
      });
    expect(await refused('reinstate', version)).toMatchObject({
      status: 409,
      code: 'membership.illegal-transition',
    });
    expect(await refused('suspend', version + 1)).toMatchObject({
      status: 409,
      code: 'membership.stale-version',
    });
  });
});

describe('the console', () => {
  it('shows mails with their text once they are sent', async () => {
    const email = newEmail('mailed');
    await createUnit(system, secretary, { nameZh: '瑞安汽配有限公司', email });
    await eventually(async () => {
      const mail: Mail = await mailTo(secretary, email);
      expect(mail).toMatchObject({ to: email, state: 'sent' });
      expect(mail.text).toContain('/join#');
    });
  });

  it('shows jobs by state; a job that did not fail is not run again', async () => {
    const done = await eventually(async () => {
      const { items } =
        await secretary.browser.get<Page<{ id: string; queue: string; name: string }>>(
          '/jobs?state=completed',
        );
      const job = items.find(({ name }) => name === 'platform.send-mail');
      if (!job) throw new Error('no mail was sent yet');
      return job;
    });
    expect(
      await secretary.browser.refused(
        'POST',
        `/jobs/${done.queue}/${encodeURIComponent(done.id)}/retry`,
      ),
    ).toMatchObject({ status: 404 });
  });

  it('rebuilds the search index for an administrator, without a gap', async () => {
    const unit = await createUnit(system, secretary, { nameZh: '龙泉汽车空调有限公司' });
    const listing = await publish(
      unit.administrator,
      valveListing('supply', { title: '汽车空调压缩机 10PA17C' }),
    );
    const find = async () => {
      const { items } =
        await unit.administrator.browser.get<Page<{ id: string }>>('/search?q=10PA17C');
      expect(items.map(({ id }) => id)).toEqual([listing.id]);
    };
    await eventually(find);
    expect(await secretary.browser.refused('POST', '/search-rebuilds')).toMatchObject({
      status: 403,
    });
    await administrator.browser.post('/search-rebuilds');
    await eventually(async () => {
      await find();
      const { items } =
        await secretary.browser.get<Page<{ name: string }>>('/jobs?state=completed');
      expect(items.map(({ name }) => name)).toContain('catalog.rebuild-search');
    });
    await find();
  });

  it('shows figures', async () => {
    const figures = await secretary.browser.get<object>('/figures');
    expect(JSON.stringify(figures)).toContain('active');
  });
});
