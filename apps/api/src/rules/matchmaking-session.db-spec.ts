import { RunSchedule } from '@wanchang/matchmaking-session';
import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly slotId: string | null;
  readonly tableId: string | null;
  readonly locked: boolean;
}
interface Board {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly slots: { id: string }[];
  readonly tables: { id: string }[];
  readonly meetings: Meeting[];
  readonly run: { id: string; state: string; placed: number; wishes: number } | null;
  readonly unmet: number;
}
type Unit = TestDelegation;

let api: TestApi;
let office: Client;
let year = 2100;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const aUnit = async () => {
  const { id } = await aMember(inside(api));
  return { id, client: await aClient(api, { id }, { role: 'administrator' }) };
};

const at = (hour: number, minute: number) =>
  `2999-06-01T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`;
const slots = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ startsAt: at(9 + n, 0), endsAt: at(9 + n, 25) }));
const tables = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ hall: '一号厅', label: `A${n + 1}`, seats: 4, properties: [] },
  }));

/** A conference with delegates of so many units, and a session of it with slots and tables. */
async function aSession(unitCount: number, { slotCount = 4, tableCount = 3 } = {}) {
  const { id, units } = await anOpenConference(api, office, { year: ++year, units: unitCount });
  const order = { title: '产品对接会', most: 8, wishesUntil: '2999-05-01T00:00:00Z' };
  const { id: sessionId, version } = await office.ask<Board>(
    ...(['POST', `/conferences/${id}/matchmaking-sessions`, order] as const),
  );
  const plan = { version, slots: slots(slotCount), tables: tables(tableCount) };
  await office.ask('PUT', `/matchmaking-sessions/${sessionId}/plan`, plan);
  return { conferenceId: id, sessionId, units, path: `/matchmaking-sessions/${sessionId}` };
}

const wish = (path: string, from: Unit, to: Unit, word: string | null) =>
  from.client.ask('PUT', `${path}/wishes/${to.id}`, { wish: word });
const board = (path: string) => office.ask<Board>('GET', `${path}/board`);

async function compute(path: string): Promise<Board> {
  const { run } = await office.ask<Board>('POST', `${path}/schedule`);
  await inside(api).get(RunSchedule).execute(run!.id);
  return board(path);
}

async function clashes(): Promise<number> {
  const rows = await api.database.query<{ count: number }>(
    sql(`SELECT count(*)::int AS count FROM conference_bookings a JOIN conference_bookings b
           ON a.resource_id = b.resource_id AND a.meeting_id < b.meeting_id AND a.during && b.during`),
  );
  return rows[0]!.count;
}

describe('a schedule', () => {
  it('R2.1 is computed from the wishes, stored as a draft, and has nobody in two places', async () => {
    const { path, units } = await aSession(6);
    const [a, b, c, d, e, f] = units as [Unit, Unit, Unit, Unit, Unit, Unit];
    for (const [from, to] of [
      ...[
        [a, b],
        [b, a],
        [c, d],
        [e, f],
        [a, c],
        [b, d],
      ],
    ] as [Unit, Unit][])
      await wish(path, from, to, 'must');
    const after = await compute(path);
    expect(after).toMatchObject({ state: 'draft', unmet: 0, run: { state: 'done', placed: 5 } });
    expect(after.meetings.filter(({ slotId }) => slotId)).toHaveLength(5);
    expect(await clashes()).toBe(0);
  });

  it('R2.1 a “no thanks” is absolute, and known to nobody but the unit that said it', async () => {
    const { path, units } = await aSession(3);
    const [a, b, c] = units as [Unit, Unit, Unit];
    await wish(path, a, b, 'must');
    await wish(path, b, a, 'no');
    await wish(path, c, b, 'want');
    await wish(path, b, c, 'want');
    const seen = () => a.client.ask<object>('GET', `${path}/mine`);
    const before = JSON.stringify(await seen());
    await wish(path, b, a, null);
    expect(JSON.stringify(await seen())).toBe(before);
    await wish(path, b, a, 'no');
    const after = await compute(path);
    expect(after.meetings).toHaveLength(1);
    const unmet = await office.ask<{ items: { reason: string }[] }>('GET', `${path}/unmet-wishes`);
    expect(unmet.items.map(({ reason }) => reason)).toEqual(['无法安排']);
    const place = { slotId: after.slots[0]!.id, tableId: after.tables[0]!.id };
    const pair = { firstMemberId: a.id, secondMemberId: b.id, ...place };
    expect(await office.refusal('POST', `${path}/meetings`, pair)).toBe(
      'matchmaking-session.meeting-declined',
    );
  });

  it('R2.1 keeps absences and the limit of a unit, and says why a wish found no place', async () => {
    const { path, units } = await aSession(4, { slotCount: 3, tableCount: 4 });
    const [a, ...others] = units as [Unit, Unit, Unit, Unit];
    for (const other of others) await wish(path, other, a, 'want');
    const mine = await a.client.ask<{
      slots: { id: string }[];
      representatives: { delegateId: string }[];
    }>('GET', `${path}/mine`);
    const away = [mine.slots[0]!.id];
    const delegates = [{ delegateId: mine.representatives[0]!.delegateId, away }];
    await a.client.ask('PUT', `${path}/availability`, { most: null, delegates });
    const foreign = { most: null, delegates: [{ ...delegates[0]!, away: [] }] };
    expect(await others[0].client.refusal('PUT', `${path}/availability`, foreign)).toBe(
      'conference.delegate-not-found',
    );
    const after = await compute(path);
    expect(after.meetings.map(({ slotId }) => slotId)).not.toContain(away[0]);
    expect([after.meetings.length, after.unmet]).toEqual([2, 1]);
    const unmet = await office.ask<{ items: { reason: string }[] }>('GET', `${path}/unmet-wishes`);
    expect(unmet.items[0]!.reason).not.toBe('');
  });

  it('R2.1 is computed around what is locked; one that is cancelled stores nothing', async () => {
    const { path, units } = await aSession(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    await wish(path, a, b, 'want');
    const [first] = (await compute(path)).meetings;
    const seen = { meetingId: first!.id, version: first!.version };
    await office.ask('POST', `${path}/locks`, { ...seen, locked: true });
    await wish(path, c, d, 'want').catch(() => undefined);
    const { run } = await office.ask<Board>('POST', `${path}/schedule`);
    expect(await office.refusal('POST', `${path}/schedule`)).toBe(
      'matchmaking-session.schedule-running',
    );
    await office.ask('POST', `${path}/schedule/cancel`);
    await inside(api).get(RunSchedule).execute(run!.id);
    expect((await board(path)).meetings).toHaveLength(1);
    const again = await compute(path);
    expect(again.meetings[0]).toMatchObject({ id: first!.id, locked: true, slotId: first!.slotId });
  });

  it('R2.1 wishes are closed once there is a draft, and none is for oneself', async () => {
    const { path, units } = await aSession(3);
    const [a, b, c] = units as [Unit, Unit, Unit];
    const own = `${path}/wishes/${a.id}`;
    expect(await a.client.refusal('PUT', own, { wish: 'want' })).toBe(
      'matchmaking-session.wish-for-oneself',
    );
    const stranger = await aUnit();
    expect(await stranger.client.refusal('PUT', own, { wish: 'want' })).toBe(
      'matchmaking-session.not-taking-part',
    );
    await wish(path, a, b, 'want');
    await compute(path);
    expect(await a.client.refusal('PUT', `${path}/wishes/${c.id}`, { wish: 'want' })).toBe(
      'matchmaking-session.wishes-closed',
    );
  });
});

describe('a review', () => {
  it('R2.1 says what a move breaks, and refuses what would have somebody or a table twice', async () => {
    const { path, units } = await aSession(3, { tableCount: 2 });
    const [a, b, c] = units as [Unit, Unit, Unit];
    await wish(path, a, b, 'must');
    await wish(path, a, c, 'must');
    const { meetings, tables: places } = await compute(path);
    const [one, two] = meetings as [Meeting, Meeting];
    const seen = { meetingId: one.id, version: one.version };
    const free = places.find(({ id }) => id !== two.tableId)!.id;
    const to = { slotId: two.slotId!, tableId: free };
    const effects = await office.ask<{ effect: string }[]>('POST', `${path}/moves/preview`, {
      ...{ meetingId: one.id, ...to, swap: false },
    });
    expect(effects.map(({ effect }) => effect)).toEqual(['person-taken']);
    expect(await office.refusal('POST', `${path}/moves`, { ...seen, ...to })).toBe(
      'matchmaking-session.clash',
    );
    const swapWith = { meetingId: two.id, version: two.version };
    const there = { slotId: two.slotId!, tableId: two.tableId!, swapWith };
    const after = await office.ask<Board>('POST', `${path}/moves`, { ...seen, ...there });
    expect(after.meetings.find(({ id }) => id === one.id)).toMatchObject({ slotId: two.slotId });
    expect(await office.refusal('POST', `${path}/moves`, { ...seen, ...there })).toBe(
      'matchmaking-session.stale-version',
    );
  });

  it('R2.1 under 16 people at once × 50 moves leaves no clash of person or table', async () => {
    const { path, units } = await aSession(10, { slotCount: 6, tableCount: 4 });
    for (const [n, from] of units.entries())
      for (const step of [1, 2, 3]) await wish(path, from, units[(n + step) % 10]!, 'want');
    const { meetings, slots: times, tables: places } = await compute(path);
    expect(meetings.length).toBeGreaterThan(10);
    const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;
    const told = new Set<string>();
    const edit = async () => {
      for (let n = 0; n < 50; n += 1) {
        const { meetings: now } = n % 10 === 0 ? await board(path) : { meetings };
        const meeting = pick(now);
        const order = { meetingId: meeting.id, version: meeting.version };
        const to = { slotId: pick(times).id, tableId: pick(places).id };
        const { status, body } = await office.send<{ code?: string }>(
          ...(['POST', `${path}/moves`, { ...order, ...to }] as const),
        );
        told.add(status < 300 ? 'moved' : (body.code ?? String(status)));
      }
    };
    await Promise.all(Array.from({ length: 16 }, edit));
    expect(await clashes()).toBe(0);
    expect([...told].filter((code) => !/moved|clash|stale-version/.test(code))).toEqual([]);
  }, 60_000);
});

describe('a publication', () => {
  it('R7.1 tells each unit what changed for it and nobody else, and prints its schedule', async () => {
    const { path, units } = await aSession(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    await wish(path, a, b, 'want');
    await wish(path, c, d, 'want');
    const { meetings, slots: times } = await compute(path);
    const schedule = async (unit: Unit) =>
      (await unit.client.ask<{ meetings: object[] }>('GET', `${path}/my-schedule`)).meetings;
    expect(await schedule(a)).toEqual([]);
    await office.ask('POST', `${path}/publish`);
    expect(await office.refusal('POST', `${path}/publish`)).toBe(
      'matchmaking-session.nothing-to-publish',
    );
    expect(await schedule(a)).toMatchObject([{ memberId: b.id, theirPhone: '13800000000' }]);
    const notices = async (unit: Unit) => {
      const { items } = await unit.client.ask<{ items: { text: string }[] }>('GET', '/notices');
      return items.filter(({ text }) => text.includes('产品对接会')).map(({ text }) => text);
    };
    expect((await notices(a))[0]).toContain('新安排 1 场');
    const told = await notices(c);
    const mine = meetings.find(({ aMemberId, bMemberId }) =>
      [aMemberId, bMemberId].includes(a.id),
    )!;
    const free = times.find(({ id }) => id !== mine.slotId)!.id;
    const order = { meetingId: mine.id, version: mine.version, slotId: free };
    await office.ask('POST', `${path}/moves`, { ...order, tableId: mine.tableId });
    await office.ask('POST', `${path}/publish`);
    expect((await notices(a))[0]).toContain('调整 1 场');
    expect(await notices(c)).toEqual(told);
    const paper = await a.client.send<string>('GET', `${path}/my-schedule.pdf`);
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});
