import { ConferenceHttpModule } from '@wanchang/conference/http';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { readPdf } from '@wanchang/documents/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';

interface Conference {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly proposers: string[];
  readonly hostings: {
    id: string;
    state: string;
    coHosts: { confirmed: boolean }[];
    files: { id: string; name: string }[];
  }[];
  readonly next: { step: string; missing: string[] }[];
}
interface Delegates {
  readonly items: { id: string; name: string; state: string; number: number }[];
}

let api: TestApi;
let office: Client;
let year = 2000;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

async function aUnit() {
  const unit = await aMember(inside(api));
  return { unit, client: await aClient(api, unit, { role: 'administrator' }) };
}
const called = () =>
  office.ask<Conference>('POST', '/conferences', { year: ++year, title: `${year} 年联席会议` });
const show = (id: string) => office.ask<Conference>('GET', `/conferences/${id}`);
const step = (id: string, name: string, reason?: string) =>
  office.send<{ code?: string; state?: string }>('POST', `/conferences/${id}/steps`, {
    ...{ step: name, reason },
  });
const hosting = (coHostIds: string[] = []) => ({
  ...{ venue: '陇西会展中心', capacity: 4, budget: '200000.00', coHostIds },
  ...{ startsOn: '2999-06-01', endsOn: '2999-06-03' },
});
const decision = { chosen: true, decision: '第 12 次常务理事会决定', decidedOn: '2026-01-08' };

async function state(id: string, more: object = {}) {
  const { version } = await show(id);
  const told = {
    theme: '优势互补',
    tasks: ['产品对接'],
    quota: 2,
    registrationUntil: '2999-05-01',
  };
  const base = {
    version,
    title: '会议',
    startsOn: '2999-06-01',
    endsOn: '2999-06-03',
    place: '陇西',
  };
  return office.send('PUT', `/conferences/${id}`, { ...base, ...told, capacity: 4, ...more });
}

async function hosted(client: Client): Promise<string> {
  const { id } = await called();
  await client.ask('POST', `/conferences/${id}/hostings`, hosting());
  await office.ask('POST', `/hostings/${(await show(id)).hostings[0]!.id}/decide`, decision);
  expect((await step(id, 'host')).status).toBe(200);
  return id;
}

async function registering(client: Client): Promise<string> {
  const id = await hosted(client);
  await state(id);
  for (const name of ['announce', 'open-registration'])
    expect((await step(id, name)).status).toBe(200);
  return id;
}
const delegate = (name: string, more: object = {}) => ({
  ...{ name, role: 'delegate', needsHotel: false, consent: false, ...more },
});

describe('a call', () => {
  it('R1.1 of the year is made once, however many ask at once', async () => {
    const order = { year: ++year, title: '年会' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => office.send('POST', '/conferences', order)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('R1.1 of one more needs two different units with access at that moment', async () => {
    const [first, second] = [await aUnit(), await aUnit()];
    const order = { title: '专题会', reason: '需要' };
    const { id } = await first.client.ask<Conference>('POST', '/conferences/proposals', order);
    const colleague = await aClient(api, first.unit);
    await colleague.ask('POST', `/conferences/${id}/supporters`);
    expect((await step(id, 'call')).body.code).toBe('conference.step-incomplete');
    await second.client.ask('POST', `/conferences/${id}/supporters`);
    const clerk = await aClient(api, null, { duty: 'administration' });
    await clerk.ask('POST', `/members/${second.unit.id}/suspend`, { reason: '查', version: 1 });
    expect((await step(id, 'call')).body.code).toBe('conference.step-incomplete');
    const third = await aUnit();
    await third.client.ask('POST', `/conferences/${id}/supporters`);
    expect((await show(id)).proposers).toHaveLength(2);
    expect((await step(id, 'call')).body.state).toBe('called');
  });

  it('R1.1 is put off only on the proposal of two units, and called anew', async () => {
    const { id } = await called();
    expect((await step(id, 'postpone')).body.code).toBe('conference.step-incomplete');
    const [first, second] = [await aUnit(), await aUnit()];
    await first.client.ask('POST', `/conferences/${id}/postponement`, { reason: '汛期' });
    const again = await second.client.refusal('POST', `/conferences/${id}/postponement`, {
      reason: '汛期',
    });
    expect(again).toBe('conference.proposal-open');
    await second.client.ask('POST', `/conferences/${id}/supporters`);
    expect((await step(id, 'postpone')).body.state).toBe('postponed');
    expect((await step(id, 'resume')).body.state).toBe('called');
    expect((await show(id)).proposers).toEqual([]);
  });
});

describe('hosting', () => {
  it('R1.2 jointly needs every co-host, and the decision on record', async () => {
    const [host, coHost, other] = [await aUnit(), await aUnit(), await aUnit()];
    const { id } = await called();
    await host.client.ask('POST', `/conferences/${id}/hostings`, hosting([coHost.unit.id]));
    await other.client.ask('POST', `/conferences/${id}/hostings`, hosting());
    const { hostings } = await show(id);
    const joint = hostings.find(({ coHosts }) => coHosts.length > 0)!;
    expect(await office.refusal('POST', `/hostings/${joint.id}/decide`, decision)).toBe(
      'conference.co-hosts-missing',
    );
    expect(await other.client.refusal('POST', `/hostings/${joint.id}/confirm`)).toBe(
      'conference.hosting-not-found',
    );
    await coHost.client.ask('POST', `/hostings/${joint.id}/confirm`);
    await office.ask('POST', `/hostings/${joint.id}/decide`, decision);
    const after = await show(id);
    expect(after.hostings.map((one) => one.state)).toEqual(['chosen', 'refused']);
    expect(after).toMatchObject({ startsOn: '2999-06-01', place: '陇西会展中心' });
  });

  it('R1.2 has papers that its units and the secretariat alone read, and that stay once it is decided', async () => {
    const [host, coHost, other] = [await aUnit(), await aUnit(), await aUnit()];
    const { id } = await called();
    await host.client.ask('POST', `/conferences/${id}/hostings`, hosting([coHost.unit.id]));
    const { hostings } = await show(id);
    const path = `/hostings/${hostings[0]!.id}`;
    const plan = { name: '平面图.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF') };
    await host.client.upload(`${path}/files`, plan);
    await coHost.client.upload(`${path}/files`, { ...plan, name: '预算.pdf' });
    expect((await other.client.upload(`${path}/files`, plan)).body.code).toBe(
      'conference.hosting-not-found',
    );
    const filesOf = async (client: Client) => {
      const conference = await client.ask<Conference>('GET', `/conferences/${id}`);
      return conference.hostings.flatMap(({ files }) => files);
    };
    for (const client of [host.client, coHost.client, office])
      expect((await filesOf(client)).map(({ name }) => name)).toEqual(['平面图.pdf', '预算.pdf']);
    const [own, theirs] = await filesOf(host.client);
    const file = `${path}/files/${own!.id}`;
    for (const client of [host.client, coHost.client, office])
      expect((await client.send('GET', file)).status).toBe(200);
    expect(await other.client.refusal('GET', file)).toBe('conference.hosting-file-not-found');
    expect(await host.client.refusal('DELETE', `${path}/files/${theirs!.id}`)).toBe(
      'conference.hosting-file-not-found',
    );
    await coHost.client.ask('DELETE', `${path}/files/${theirs!.id}`);
    await coHost.client.ask('POST', `${path}/confirm`);
    await office.ask('POST', `${path}/decide`, decision);
    expect(await host.client.refusal('DELETE', file)).toBe('conference.hosting-not-found');
    expect(await filesOf(other.client)).toEqual([]);
    expect(await other.client.refusal('GET', file)).toBe('conference.hosting-file-not-found');
    expect(await filesOf(host.client)).toHaveLength(1);
  });

  it('R1.2 is for units: nobody is host of it alone by being named, and none applies twice', async () => {
    const host = await aUnit();
    const { id } = await called();
    const path = `/conferences/${id}/hostings`;
    expect(await host.client.refusal('POST', path, hosting([host.unit.id]))).toBe(
      'conference.co-host-unknown',
    );
    await host.client.ask('POST', path, hosting());
    expect(await host.client.refusal('POST', path, hosting())).toBe('conference.already-applied');
  });
});

describe('a letter to a delegate', () => {
  it('R1.3 is a numbered PDF, the same until what it says changes, for its own unit and the secretariat', async () => {
    const { client } = await aUnit();
    const other = await aUnit();
    const id = await registering(client);
    const path = `/conferences/${id}/my-delegates`;
    const { items } = await client.ask<Delegates>(
      'POST',
      path,
      delegate('王一', { position: '经理' }),
    );
    const [one] = items;
    const letter = async (who: Client, own: string, kind: string) => {
      const answer = await who.read(`/${own}/${one!.id}/letters/${kind}`);
      expect(answer.status).toBe(200);
      const name = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
      const text = (await readPdf(Buffer.from(await answer.arrayBuffer()))).pages.join('');
      return { number: /(YQ|CHQR)-[0-9]+-[0-9]+/.exec(name)?.[0], text: text.replace(/\s/g, '') };
    };
    const first = await letter(client, 'my-delegates', 'invitation');
    expect(first.text).toContain('诚邀贵单位王一（经理）');
    expect(first.text).toContain('陇西');
    const again = await Promise.all([1, 2, 3].map(() => letter(office, 'delegates', 'invitation')));
    expect(again.map(({ number }) => number)).toEqual([first.number, first.number, first.number]);
    const confirmed = await letter(client, 'my-delegates', 'confirmation');
    expect([confirmed.number?.slice(0, 4), confirmed.text.includes('1号')]).toEqual(['CHQR', true]);
    await state(id, { place: '天水' });
    const moved = await letter(client, 'my-delegates', 'invitation');
    expect([moved.number === first.number, moved.text.includes('天水')]).toEqual([false, true]);
    const at = (own: string, kind = 'invitation') => `/${own}/${one!.id}/letters/${kind}` as const;
    const nothing = 'conference.delegate-not-found';
    expect(await other.client.refusal('GET', at('my-delegates'))).toBe(nothing);
    expect(await client.refusal('GET', at('my-delegates', 'diploma'))).toBe(nothing);
    await client.ask('POST', `/my-delegates/${one!.id}/withdraw`);
    expect(await client.refusal('GET', at('my-delegates'))).toBe(nothing);
  });

  it('R1.3 is not there for who waits for a place', async () => {
    const { client } = await aUnit();
    const id = await registering(client);
    const path = `/conferences/${id}/my-delegates`;
    for (const name of ['王一', '王二']) await client.ask('POST', path, delegate(name));
    const { items } = await client.ask<Delegates>('POST', path, delegate('王三'));
    const waiting = items.find((each) => each.state === 'waiting')!;
    expect(await client.refusal('GET', `/my-delegates/${waiting.id}/letters/confirmation`)).toBe(
      'conference.letter-not-yet',
    );
  });
});

describe('an announcement and a report', () => {
  it('R1.3 need theme and tasks, and results', async () => {
    const { client } = await aUnit();
    const id = await hosted(client);
    expect((await show(id)).next[0]).toEqual({ step: 'announce', missing: ['theme', 'tasks'] });
    expect((await step(id, 'announce')).body.code).toBe('conference.step-incomplete');
    expect(await office.refusal('POST', `/conferences/${id}/report-approval`, { version: 1 })).toBe(
      'matchmaking-session.report-not-ready',
    );
    await state(id);
    for (const name of ['announce', 'open-registration']) await step(id, name);
    await client.ask('POST', `/conferences/${id}/my-delegates`, delegate('王一'));
    for (const name of ['prepare', 'open', 'close'])
      expect((await step(id, name)).status).toBe(200);
    expect((await step(id, 'report')).body.code).toBe('conference.step-incomplete');
    await state(id, { results: '签约 12 项' });
    const approve = async (version: number) =>
      office.send<{ code?: string }>('POST', `/conferences/${id}/report-approval`, { version });
    expect((await show(id)).next[0]).toEqual({ step: 'report', missing: ['approval'] });
    const { version } = await show(id);
    expect((await approve(version - 1)).body.code).toBe('matchmaking-session.stale-version');
    for (const paper of ['report', 'report.pdf']) {
      expect(await client.refusal('GET', `/conferences/${id}/${paper}`)).toBe(
        'matchmaking-session.report-not-approved',
      );
      expect((await office.send('GET', `/conferences/${id}/${paper}`)).status).toBe(200);
    }
    expect((await approve(version)).status).toBe(204);
    expect((await client.send('GET', `/conferences/${id}/report`)).status).toBe(200);
    await state(id, { results: '签约 13 项' });
    expect((await step(id, 'report')).body.code).toBe('conference.step-incomplete');
    expect((await approve((await show(id)).version)).status).toBe(204);
    expect((await step(id, 'report')).body.state).toBe('reported');
    expect(((await state(id)).body as { code?: string }).code).toBe('conference.not-editable');
  });

  it('R1.3 what is stated is not overwritten unseen, and days are in order', async () => {
    const { id, version } = await called();
    const order = { version, title: '会议', tasks: [], quota: 3 };
    await office.ask('PUT', `/conferences/${id}`, order);
    expect(await office.refusal('PUT', `/conferences/${id}`, order)).toBe(
      'conference.stale-version',
    );
    const days = { startsOn: '2999-06-03', endsOn: '2999-06-01' };
    expect(((await state(id, days)).body as { code?: string }).code).toBe(
      'conference.dates-reversed',
    );
  });
});

describe('registration', () => {
  it('R7.1 keeps the quota of each unit and the places in all; who waits moves up, the first one first', async () => {
    const [host, second, third] = [await aUnit(), await aUnit(), await aUnit()];
    const id = await registering(host.client);
    const register = ({ client }: { client: Client }, name: string, more: object = {}) =>
      client.ask<Delegates>('POST', `/conferences/${id}/my-delegates`, delegate(name, more));
    await register(host, '甲一');
    await register(host, '甲二');
    const { items } = await register(host, '甲三');
    expect(items.map((one) => one.state)).toEqual(['registered', 'registered', 'waiting']);
    await register(host, '甲译', { role: 'interpreter' });
    await Promise.all([
      register(second, '乙一'),
      register(second, '乙二'),
      register(third, '丙一'),
    ]);
    const all = await office.ask<Delegates>('GET', `/conferences/${id}/delegates`);
    const taken = all.items.filter((one) => one.state === 'registered');
    expect(taken.length).toBe(5);
    expect(new Set(all.items.map((one) => one.number)).size).toBe(7);
    await host.client.ask('POST', `/my-delegates/${items[0]!.id}/withdraw`);
    const mine = await host.client.ask<Delegates>('GET', `/conferences/${id}/my-delegates`);
    expect(mine.items.map((one) => one.state)).toEqual([
      ...['withdrawn', 'registered', 'registered', 'registered'],
    ]);
  });

  it('R7.1 lists a person once, again after they withdrew, and those of other units to nobody', async () => {
    const [host, other] = [await aUnit(), await aUnit()];
    const id = await registering(host.client);
    const path = `/conferences/${id}/my-delegates`;
    const { items } = await host.client.ask<Delegates>('POST', path, delegate('王一'));
    expect(await host.client.refusal('POST', path, delegate('王一'))).toBe(
      'conference.delegate-registered',
    );
    expect(await other.client.refusal('POST', `/my-delegates/${items[0]!.id}/withdraw`)).toBe(
      'conference.delegate-not-found',
    );
    expect((await other.client.ask<Delegates>('GET', path)).items).toEqual([]);
    await host.client.ask('POST', `/my-delegates/${items[0]!.id}/withdraw`);
    await host.client.ask('POST', path, delegate('王一'));
  });

  it('R7.1 ends with its last day for units, not for the secretariat', async () => {
    const host = await aUnit();
    const id = await registering(host.client);
    await state(id, { registrationUntil: '2026-01-01' });
    expect(
      await host.client.refusal('POST', `/conferences/${id}/my-delegates`, delegate('王一')),
    ).toBe('conference.registration-closed');
    const order = { ...delegate('王一'), memberId: host.unit.id };
    await office.ask('POST', `/conferences/${id}/delegates`, order);
  });
});
