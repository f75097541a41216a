import { makeCreditCode } from '@wanchang/kernel';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  enJobNames,
  zhCNJobNames,
} from '../../../apps/web/src/features/operations/texts/job-names';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type {
  Job,
  JobPage,
  Listing,
  Mail,
  Member,
  MemberDetails,
  Page,
  RosterReport,
  SearchPage,
} from '../../support/contract';
import { publish, valveListing } from '../../support/deals';
import { eventually } from '../../support/eventually';
import { expel } from '../../support/expulsions';
import {
  createSecretary,
  createUnit,
  decide,
  mailTo,
  newEmail,
  tokenMailedTo,
  type Person,
  type StandingDecision,
  type Unit,
} from '../../support/people';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let secretary: Person;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
  secretary = await createSecretary(system);
}, 120_000);
afterAll(() => system?.stop());

const details = ({ id }: Pick<Unit, 'id'>) =>
  secretary.browser.get<MemberDetails>(`/members/${id}`);

const order = (decision: StandingDecision, { id }: Pick<Unit, 'id'>, json: object) =>
  secretary.browser.send<Member & { code?: string }>('POST', `/members/${id}/${decision}`, {
    json,
  });

const STANDING_DECISIONS: readonly StandingDecision[] = ['suspend', 'reinstate'];

let units = 0;
const aUnit = () => createUnit(system, market.secretariat, { nameZh: `瓯海阀门 ${++units} 厂` });

describe('R12.2 a decision on a unit’s standing', () => {
  it('is on record with its reason, its author and its day, newest first', async () => {
    const unit = await aUnit();
    const told: [StandingDecision, string][] = [
      ['suspend', '年费逾期未缴'],
      ['reinstate', '年费已补缴'],
    ];
    for (const [decision, reason] of told) {
      const { version } = await details(unit);
      expect((await order(decision, unit, { reason, version })).status).toBe(200);
    }
    await expel(system, market.secretariat, unit, '严重违反章程');
    const { standing, history, colleagues } = await details(unit);
    expect(standing).toBe('expelled');
    expect(history.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['active', 'expelled', expect.stringMatching(/^严重违反章程（通报 TB-\d{4}-\d{6}）$/)],
      ['suspended', 'active', '年费已补缴'],
      ['active', 'suspended', '年费逾期未缴'],
      [null, 'active', null],
    ]);
    expect(history.map(({ byName }) => byName)).toEqual(Array(4).fill('秘书处管理员'));
    const days = history.map(({ at }) => Date.parse(at));
    expect(days).toEqual([...days].sort((left, right) => right - left));
    expect(colleagues).toMatchObject([{ email: unit.administrator.email, role: 'administrator' }]);
  });

  it.each(STANDING_DECISIONS)('cannot be to %s once the unit is expelled', async (decision) => {
    const unit = await aUnit();
    const { version } = await expel(system, market.secretariat, unit);
    const answer = await order(decision, unit, { reason: '另有原因', version });
    expect(answer).toMatchObject({ status: 409, body: { code: 'membership.illegal-transition' } });
    expect((await details(unit)).history).toHaveLength(2);
  });

  it.each(['', '   ', undefined])('needs a reason: %j is none', async (reason) => {
    const unit = await aUnit();
    const { version } = await details(unit);
    const answer = await order('suspend', unit, { reason, version });
    expect(answer).toMatchObject({ status: 400, body: { code: 'platform.validation-failed' } });
    expect((await details(unit)).standing).toBe('active');
  });

  it('made on a file that has changed since is refused, and nothing happens', async () => {
    const unit = await aUnit();
    const { version } = await details(unit);
    await unit.administrator.browser.patch('/my-unit', { version, contactName: '陈工' });
    const answer = await order('suspend', unit, { reason: '年费逾期未缴', version });
    expect(answer).toMatchObject({ status: 409, body: { code: 'membership.stale-version' } });
    expect(await details(unit)).toMatchObject({ standing: 'active', version: version + 1 });
    expect((await unit.administrator.browser.send('GET', '/my-listings')).status).toBe(200);
  });

  it('made by four at once is made once', async () => {
    const unit = await aUnit();
    const { version } = await details(unit);
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((reason) => order('suspend', unit, { reason, version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await details(unit)).history).toHaveLength(2);
  });

  it('is announced to the unit: on its page, and to its administrators by mail', async () => {
    const unit = await aUnit();
    await decide(secretary, unit, 'suspend');
    expect(await unit.administrator.browser.get('/my-unit')).toMatchObject({
      standing: 'suspended',
      standingReason: '年费逾期未缴',
    });
    const mail = await eventually(async () => {
      const newest = await mailTo(secretary, unit.administrator.email);
      expect(newest).toMatchObject({ state: 'sent' });
      return newest;
    });
    expect(mail.subject).toContain(`“${unit.nameZh}”成员资格已暂停`);
    expect(mail.text).toContain('年费逾期未缴');
  });
});

describe('R12.2 the roster of members', () => {
  const email = newEmail('roster');
  const ROSTER = [
    '单位名称,类型,统一社会信用代码,地区,加入年份,管理员姓名,管理员邮箱',
    `通渭县人民政府,县市区,,甘肃省定西市通渭县,1994,马主任,${email}`,
    `海城泵业有限公司,国内企业,${makeCreditCode(9001)},浙江省温州市永嘉县,2003,,`,
    '无码有限公司,国内企业,,浙江省温州市永嘉县,2003,,',
    '不知何处,县市区,,火星,2003,,',
    ',县市区,,甘肃省定西市漳县,1993,,',
  ].join('\n');
  const upload = (who: Person, content = ROSTER) =>
    who.browser.upload<RosterReport>('/member-imports', { name: '名册.csv', content });

  it('registers the right rows and says of each wrong one what is wrong', async () => {
    const report = await upload(secretary);
    expect(report).toMatchObject({ total: 5, registered: 2, rejected: 3 });
    const told = report.rows.map(({ row, status, problems }) => [
      ...[row, status],
      ...problems.map(({ field, code }) => `${field}: ${code}`),
    ]);
    expect(told).toEqual([
      [2, 'registered'],
      [3, 'registered'],
      [4, 'rejected', 'creditCode: credit-code-required'],
      [5, 'rejected', 'regionCode: region-unknown'],
      [6, 'rejected', 'nameZh: required', 'joinedYear: year-out-of-range'],
    ]);
    for (const { problems } of report.rows)
      for (const { message } of problems) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('given again registers no unit twice', async () => {
    const report = await upload(secretary);
    expect(report).toMatchObject({ registered: 0, rejected: 5 });
    const { items } = await secretary.browser.get<Page<Member>>('/members?q=通渭县');
    expect(items).toMatchObject([
      { nameZh: '通渭县人民政府', standing: 'active', joinedYear: 1994 },
    ]);
  });

  it('invites the administrators that it names', async () => {
    const token = await tokenMailedTo(market.secretariat, email);
    const browser = system.visitor();
    await browser.post('/invitations/accept', {
      token,
      name: '马主任',
      password: 'a long password',
    });
    expect(await browser.get('/my-unit')).toMatchObject({ nameZh: '通渭县人民政府' });
  });

  it('can be given by an operator', async () => {
    const file = join(system.dataDir, 'roster.csv');
    await writeFile(file, '单位名称,类型,地区\n岷县人民政府,县市区,甘肃省定西市岷县\n');
    expect(await system.cli(['import-members', file])).toMatch(/1/);
    const { items } = await secretary.browser.get<Page<Member>>('/members?q=岷县');
    expect(items).toMatchObject([{ nameZh: '岷县人民政府', standing: 'active' }]);
  });

  it('is read by page, by name and by standing', async () => {
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Member> = await secretary.browser.get(
        `/members?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      names.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    const [{ count } = { count: 0 }] = await system.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM members',
    );
    expect([names.length, new Set(names).size]).toEqual([count, count]);
    const { items } = await secretary.browser.get<Page<Member>>('/members?standing=expelled');
    expect(new Set(items.map(({ standing }) => standing))).toEqual(new Set(['expelled']));
  });
});

describe('the mails of the platform', () => {
  it('can be read with their text; what opens an account shows to an administrator alone', async () => {
    const invited = newEmail('invited');
    const { browser } = market.seller;
    await browser.post('/my-unit/invitations', { email: invited, role: 'staff' });
    const token = await tokenMailedTo(market.secretariat, invited);
    const seen = await mailTo(secretary, invited);
    expect(seen.text).toContain(market.factory.nameZh);
    expect(seen.text).not.toContain(token);
  });

  it('lie in the data folder once they are sent, each in a file', async () => {
    const mails = await eventually(async () => {
      const { items } = await secretary.browser.get<Page<Mail>>('/mails?limit=100');
      expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['sent']));
      return items;
    });
    const files = await readdir(join(system.dataDir, 'outbox-mail'));
    expect(files.sort()).toEqual(mails.map(({ id }) => `${id}.txt`).sort());
  });
});

describe('background jobs', () => {
  const jobs = (state: string) => secretary.browser.get<JobPage>(`/jobs?state=${state}&limit=100`);
  const gone = async (): Promise<Job> => {
    const { items } = await jobs('failed');
    const found = items.find(({ name }) => name === 'test.of-another-version');
    if (!found) throw new Error('no failed job');
    return found;
  };

  it('that failed for good are shown with their reason, and run again when asked', async () => {
    await system.sql(
      `INSERT INTO outbox (kind, name, payload) VALUES ('job', 'test.of-another-version', '{}')`,
    );
    const failed = await eventually(gone);
    expect(failed).toMatchObject({ state: 'failed', attempts: 1 });
    expect(failed.failedReason).toMatch(/test\.of-another-version/);
    const failures = () => system.worker.defects().filter((line) => line.includes(failed.id));
    expect(failures()).toHaveLength(1);
    await secretary.browser.post(`/jobs/${failed.queue}/${failed.id}/retry`);
    await eventually(() => expect(failures()).toHaveLength(2));
    expect(await eventually(gone)).toMatchObject({ id: failed.id, attempts: 1 });
  });

  it('have a name that a secretary understands, in both languages', async () => {
    const { items } = await jobs('completed');
    const scheduled = await system.sql<{ job: string }>('SELECT job FROM schedules');
    const names = new Set([...items.map(({ name }) => name), ...scheduled.map(({ job }) => job)]);
    expect([...names]).toEqual(expect.arrayContaining(['matchmaking.rematch-nightly']));
    for (const known of [zhCNJobNames, enJobNames])
      expect([...names].filter((name) => !(name in known))).toEqual([]);
  });

  it('are counted by state', async () => {
    const { counts } = await jobs('completed');
    expect(counts.completed).toBeGreaterThan(10);
    expect(counts.failed).toBe(1);
  });
});

describe('the search index', () => {
  const search = () => market.buyer.browser.get<SearchPage>('/search?q=截止阀&limit=1');
  const aValve = (at: number): Promise<Listing> =>
    publish(market.seller, valveListing('supply', { title: `截止阀 J41H-${at}C` }));

  it('is rebuilt while people search: nothing is missing meanwhile, and nothing after', async () => {
    let published = 0;
    for (; published < 40; published += 1) await aValve(published);
    await eventually(async () => expect((await search()).total.value).toBe(40));
    const found: number[] = [];
    let searching = true;
    const reader = (async () => {
      while (searching) found.push((await search()).total.value);
    })();
    for (let round = 0; round < 3; round += 1) {
      await market.secretariat.browser.post('/search-rebuilds');
      await aValve(published);
      published += 1;
    }
    await eventually(async () => {
      const { items } = await secretary.browser.get<JobPage>('/jobs?state=completed&limit=100');
      expect(items.filter(({ name }) => name === 'catalog.rebuild-search')).toHaveLength(3);
    });
    searching = false;
    await reader;
    expect(found.length).toBeGreaterThan(3);
    expect(Math.min(...found)).toBe(40);
    await eventually(async () => expect((await search()).total.value).toBe(published));
  });

  it('is whole again after it was lost', async () => {
    const { value } = (await search()).total;
    await system.sql('DELETE FROM search_documents');
    expect((await search()).total.value).toBe(0);
    await system.cli(['reindex']);
    expect((await search()).total.value).toBe(value);
  });
});
