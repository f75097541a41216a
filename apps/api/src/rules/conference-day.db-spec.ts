import { ReleaseUnit, RunSchedule } from '@wanchang/matchmaking-session';
import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { aPublishedSession, begin } from '@wanchang/matchmaking-session/testing';
import { newId } from '@wanchang/kernel';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

type Unit = TestDelegation;
interface Board {
  readonly id: string;
  readonly version: number;
  readonly slots: { id: string }[];
  readonly tables: { id: string }[];
  readonly run: { id: string } | null;
  readonly meetings: {
    readonly id: string;
    readonly aMemberId: string;
    readonly bMemberId: string;
    readonly slotId: string | null;
    readonly tableId: string | null;
  }[];
}
interface Answer {
  readonly nonce: string;
  readonly result: string;
}

let api: TestApi;
let office: Client;
let year = 2300;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const run = (text: string, ...values: unknown[]) => api.database.execute(sql(text), values);

/** A conference in preparation with a delegate of each unit. */
async function aConference(units: number) {
  const stated = { results: '签约 3 项' };
  const conference = await anOpenConference(api, office, { year: ++year, units, stated });
  await office.ask('POST', `${conference.path}/steps`, { step: 'prepare' });
  return conference;
}

const register = (id: string, { client }: Unit, name: string) =>
  client.ask('POST', `/conferences/${id}/my-delegates`, {
    ...{ name, role: 'delegate', needsHotel: false, consent: true },
  });

async function badgesOf(conferenceId: string): Promise<string[]> {
  const rows = await api.database.query<{ badge: string }>(
    sql(`SELECT badge FROM conference_delegates WHERE conference_id = $1 ORDER BY number`),
    [conferenceId],
  );
  return rows.map(({ badge }) => badge);
}

const scanOf = (code: string) => ({ nonce: newId(), code, deviceAt: '2999-06-01T00:00:00Z' });

/** A session with published meetings of the pairs, in slots that lie ahead. */
const published = (conferenceId: string, pairs: readonly [Unit, Unit][]) =>
  aPublishedSession(api, office, { conferencePath: `/conferences/${conferenceId}`, pairs });

describe('checking in', () => {
  it('R7.1 300 scans of three devices that had no network, sent at once: each is present once, none is lost', async () => {
    const { id, path, units } = await aConference(1);
    for (let nth = 0; nth < 99; nth += 1) await register(id, units[0]!, `代表甲${nth}`);
    const badges = await badgesOf(id);
    expect(badges).toHaveLength(100);
    const devices = [0, 1, 2].map((shift) =>
      badges.map((_, at) => scanOf(badges[(at + shift * 33) % 100]!)),
    );
    const send = (scans: object[]) => office.ask<Answer[]>('POST', `${path}/scans`, { scans });
    const answers = (await Promise.all(devices.map(send))).flat();
    expect(answers).toHaveLength(300);
    expect(answers.filter(({ result }) => result === 'in')).toHaveLength(100);
    expect(answers.filter(({ result }) => result === 'again')).toHaveLength(200);
    const again = await send(devices[0]!);
    const before = answers.filter(({ nonce }) => devices[0]!.some((one) => one.nonce === nonce));
    const byNonce = (list: Answer[]) => new Map(list.map(({ nonce, result }) => [nonce, result]));
    expect(byNonce(again)).toEqual(byNonce(before));
    expect(await office.ask('GET', `${path}/arrivals`)).toMatchObject({ arrived: 100 });
  }, 60_000);

  it('R7.1 refuses what is no badge, of somebody who withdrew, or of a unit without access, and keeps the scan', async () => {
    const { id, path, units } = await aConference(2);
    const [first, second] = await badgesOf(id);
    const clerk = await aClient(api, null, { duty: 'administration' });
    await clerk.ask('POST', `/members/${units[1]!.id}/suspend`, { reason: '查', version: 1 });
    const { items } = await units[0]!.client.ask<{ items: { id: string }[] }>(
      ...(['GET', `${path}/my-delegates`] as const),
    );
    await units[0]!.client.ask('POST', `/my-delegates/${items[0]!.id}/withdraw`);
    const scans = ['forged', first!, second!].map(scanOf);
    const answers = await office.ask<Answer[]>('POST', `${path}/scans`, { scans });
    const resultOf = ({ nonce }: { nonce: string }) =>
      answers.find((one) => one.nonce === nonce)?.result;
    expect(scans.map(resultOf)).toEqual(['unknown', 'withdrawn', 'no-access']);
    const sheet = await office.send<string>('GET', `${path}/badges.pdf`);
    expect([sheet.status, sheet.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});

describe('a rehearsal', () => {
  it('R7.1 answers a scan as on the day, checks nobody in and keeps nothing', async () => {
    const { id, path } = await aConference(1);
    const [badge] = await badgesOf(id);
    const rehearse = (code: string) =>
      office.ask<Answer>('POST', `${path}/rehearsed-scans`, { code });
    expect(await rehearse(badge!)).toMatchObject({ result: 'in', name: '代表0' });
    expect(await rehearse(badge!)).toMatchObject({ result: 'in', arrivedAt: null });
    expect(await rehearse('forged')).toMatchObject({ result: 'unknown', name: null });
    expect(await office.ask('GET', `${path}/arrivals`)).toMatchObject({ arrived: 0, latest: [] });
    await office.ask('POST', `${path}/scans`, { scans: [scanOf(badge!)] });
    expect(await rehearse(badge!)).toMatchObject({ result: 'again' });
  });

  it('R7.1 shows the hall as it will be at a moment of the day', async () => {
    const { id, units } = await aConference(2);
    const [a, b] = units as [Unit, Unit];
    const session = await published(id, [[a, b]]);
    const { slots, meetings } = await session.board();
    const at = (moment: string) =>
      office.ask<{ slots: { id: string; running: boolean }[]; tables: { meetingId: string }[] }>(
        ...(['GET', `${session.path}/now?at=${moment}`] as const),
      );
    const during = await at('2999-06-01T01:05:00Z');
    expect(during.slots.map(({ id: slot, running }) => [slot, running])).toEqual([
      [slots[0]!.id, true],
      [slots[1]!.id, false],
    ]);
    expect(during.tables.map(({ meetingId }) => meetingId)).toEqual([meetings[0]!.id]);
    expect(await at('2999-06-02T01:00:00Z')).toMatchObject({ slots: [], tables: [] });
  });
});

describe('an outcome', () => {
  it('R1.3 is said by both sides; a no-show stands only by the secretariat; the report counts what happened', async () => {
    const { id, path, units } = await aConference(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    const session = await published(id, [
      [a, b],
      [c, d],
    ]);
    const { meetings } = await session.board();
    const of = (unit: Unit) =>
      meetings.find((one) => [one.aMemberId, one.bMemberId].includes(unit.id))!;
    const outcome = (unit: Unit, meeting: { id: string }) =>
      `/conference-meetings/${meeting.id}/outcome` as const;
    const held = { held: true, useful: 4, nextStep: '寄样品' };
    expect(await a.client.refusal('PUT', outcome(a, of(a)), held)).toBe(
      'matchmaking-session.meeting-not-begun',
    );
    await begin(api, session.id);
    await a.client.ask('PUT', outcome(a, of(a)), held);
    expect(await c.client.refusal('PUT', outcome(c, of(a)), held)).toBe(
      'matchmaking-session.meeting-not-found',
    );
    await c.client.ask('PUT', outcome(c, of(c)), { held: false });
    const open = await office.ask<{ meetingId: string }[]>('GET', `${session.path}/no-shows`);
    expect(open.map(({ meetingId }) => meetingId)).toEqual([of(c).id]);
    expect(await office.ask('GET', `${path}/report`)).toMatchObject({ held: 1, noShows: 0 });
    const decision = { noShowMemberId: d.id };
    await office.ask('POST', `/conference-meetings/${of(c).id}/no-show`, decision);
    expect(await office.ask('GET', `${path}/report`)).toMatchObject({
      ...{ units: 4, registered: 4, planned: 2, held: 1, noShows: 1, nextSteps: 1, useful: 4 },
    });
    const paper = await office.send<string>('GET', `${path}/report.pdf`);
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});

describe('a no-show', () => {
  it('R7.1 that stands lowers the priority of the unit next time, by the weight of the session', async () => {
    const { id, units } = await aConference(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    const before = await published(id, [[c, d]]);
    await begin(api, before.id);
    const [missed] = (await before.board()).meetings;
    const order = { title: '第二场', most: 8, wishesUntil: '2999-05-01T00:00:00Z' };
    const { id: sessionId, version } = await office.ask<Board>(
      ...(['POST', `/conferences/${id}/matchmaking-sessions`, order] as const),
    );
    const path = `/matchmaking-sessions/${sessionId}`;
    const slots = [{ startsAt: '2999-06-02T09:00:00+08:00', endsAt: '2999-06-02T09:25:00+08:00' }];
    const tables = [{ hall: '厅', label: 'A1', seats: 4, properties: [] }];
    await office.ask('PUT', `${path}/plan`, { version, slots, tables });
    await a.client.ask('PUT', `${path}/wishes/${b.id}`, { wish: 'want' });
    await c.client.ask('PUT', `${path}/wishes/${d.id}`, { wish: 'must' });
    const board = () =>
      office.ask<Board & { weights: object; version: number }>('GET', `${path}/board`);
    const who = async () => {
      const { run: started } = await office.ask<Board>('POST', `${path}/schedule`);
      await inside(api).get(RunSchedule).execute(started!.id);
      return (await board()).meetings.map((one) => [one.aMemberId, one.bMemberId].sort());
    };
    const weigh = async (noShow: number) => {
      const now = await board();
      const weights = { ...now.weights, noShow };
      await office.ask('PUT', path, { ...order, version: now.version, weights });
    };
    await weigh(100);
    expect(await who()).toEqual([[c.id, d.id].sort()]);
    const decision = { noShowMemberId: d.id };
    await c.client.ask('PUT', `/conference-meetings/${missed!.id}/outcome`, { held: false });
    await office.ask('POST', `/conference-meetings/${missed!.id}/no-show`, decision);
    await run(
      `UPDATE conference_slots SET starts_at = now() - interval '1 day', ends_at = now() - interval '23 hours'
        WHERE id IN (SELECT told_slot_id FROM conference_meetings WHERE id = $1)`,
      missed!.id,
    );
    expect(await who()).toEqual([[a.id, b.id].sort()]);
    await weigh(0);
    expect(await who()).toEqual([[c.id, d.id].sort()]);
  });
});

describe('a dropout', () => {
  it('R7.1 is repaired with the fewest moves, shown before it is applied', async () => {
    const { id, units } = await aConference(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    const session = await published(id, [
      [a, b],
      [a, c],
      [c, d],
    ]);
    const before = await session.board();
    const broken = before.meetings.find(({ tableId }) => tableId)!.tableId!;
    const order = { kind: 'table', id: broken, fromSlotId: null };
    const path = `${session.path}/repairs`;
    const signs = await office.send<string>('GET', `${session.path}/tables.pdf`);
    expect([signs.status, signs.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    const shown = await office.ask<object[]>('POST', path, { ...order, apply: false });
    expect(shown.length).toBeGreaterThan(0);
    expect(await session.board()).toEqual(before);
    expect(await office.ask('POST', path, { ...order, apply: true })).toEqual(shown);
    const after = await session.board();
    expect(after.meetings.filter(({ slotId }) => slotId)).toHaveLength(3);
    expect(after.meetings.map(({ tableId }) => tableId)).not.toContain(broken);
    expect(await office.refusal('POST', path, { ...order, id: newId(), apply: false })).toBe(
      'matchmaking-session.unknown-dropout',
    );
  });

  it('R7.1 a unit that walks in takes free places of those it wishes and that wish it, shown before; only those concerned are told', async () => {
    const { id, units } = await aConference(5);
    const [a, b, c, d, e] = units as [Unit, Unit, Unit, Unit, Unit];
    const session = await published(id, [[a, b]]);
    const set = `INSERT INTO conference_wishes (session_id, from_member_id, to_member_id, wish) VALUES ($1, $2, $3, $4)`;
    await run(set, session.id, a.id, c.id, 'must');
    await run(set, session.id, d.id, c.id, 'no');
    const before = await session.board();
    const path = `${session.path}/repairs`;
    const order = { kind: 'walk-in', id: c.id, wishedIds: [b.id, d.id] };
    const shown = await office.ask<{ meetingId: null; aMemberId: string; bMemberId: string }[]>(
      ...(['POST', path, { ...order, apply: false }] as const),
    );
    const pairs = shown.map(({ aMemberId, bMemberId }) => [aMemberId, bMemberId].sort());
    const wanted = [[a.id, c.id].sort(), [b.id, c.id].sort()];
    expect(pairs).toHaveLength(2);
    expect(pairs).toEqual(expect.arrayContaining(wanted));
    expect(await session.board()).toEqual(before);
    await office.ask('POST', path, { ...order, apply: true });
    const { meetings } = await session.board();
    expect(meetings.filter(({ slotId }) => slotId)).toHaveLength(3);
    const stood = before.meetings[0]!;
    expect(meetings.find((one) => one.id === stood.id)).toMatchObject({ slotId: stood.slotId });
    const newsOf = async ({ client }: Unit) =>
      JSON.stringify(await client.ask<object>('GET', '/notices')).includes(session.id);
    expect([await newsOf(c), await newsOf(d), await newsOf(e)]).toEqual([true, false, false]);
    expect(await office.ask('POST', path, { ...order, apply: false })).toEqual([]);
    const refusalOf = (more: object) =>
      office.refusal('POST', path, { ...order, ...more, apply: false });
    expect(await refusalOf({ wishedIds: [c.id] })).toBe('matchmaking-session.wish-for-oneself');
    expect(await refusalOf({ id: newId() })).toBe('matchmaking-session.unit-not-there');
  });

  it('R7.1 what a unit that walks in wishes is on record also where no place is free', async () => {
    const { id, units } = await aConference(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    const session = await published(id, [[a, b]]);
    const set = `INSERT INTO conference_wishes (session_id, from_member_id, to_member_id, wish) VALUES ($1, $2, $3, 'no')`;
    await run(set, session.id, d.id, c.id);
    const order = { kind: 'walk-in', id: c.id, wishedIds: [d.id], apply: true };
    for (let times = 0; times < 2; times += 1)
      expect(await office.ask('POST', `${session.path}/repairs`, order)).toEqual([]);
    const records = await api.database.query<{ facts: object }>(
      sql(
        `SELECT facts FROM audit_entries WHERE action = 'conference.wishes-stated' AND subject_id = $1`,
      ),
      [session.id],
    );
    expect(records).toEqual([{ facts: { memberId: c.id, toMemberIds: [d.id] } }]);
  });

  it('R7.1 a meeting that goes on longer moves only what its people and table have next', async () => {
    const { id, units } = await aConference(5);
    const [a, b, c, d, e] = units as [Unit, Unit, Unit, Unit, Unit];
    const session = await published(id, [[d, e]]);
    const { meetings, slots, tables } = await session.board();
    const { id: tableId } = tables.find((one) => one.id !== meetings[0]!.tableId)!;
    for (const [nth, other] of [b, c].entries())
      await office.ask('POST', `${session.path}/meetings`, {
        ...{ firstMemberId: a.id, secondMemberId: other.id, slotId: slots[nth]!.id, tableId },
      });
    await office.ask('POST', `${session.path}/publish`);
    const before = await session.board();
    const of = (board: Board, unit: Unit) =>
      board.meetings.find((one) => [one.aMemberId, one.bMemberId].includes(unit.id))!;
    const path = `${session.path}/repairs`;
    const order = { kind: 'overrun', id: of(before, b).id, apply: true };
    expect(await office.refusal('POST', path, order)).toBe('matchmaking-session.minutes-missing');
    expect(await office.ask('POST', path, { ...order, minutes: 30 })).toEqual([]);
    const shown = await office.ask<{ meetingId: string }[]>('POST', path, {
      ...{ ...order, minutes: 40, apply: false },
    });
    expect(shown.map(({ meetingId }) => meetingId)).toEqual([of(before, c).id]);
    expect(await session.board()).toEqual(before);
    await office.ask('POST', path, { ...order, minutes: 40 });
    const after = await session.board();
    expect([slots[2]!.id, slots[3]!.id]).toContain(of(after, c).slotId);
    expect(of(after, d)).toMatchObject({ slotId: of(before, d).slotId });
    const { items } = await c.client.ask<{ items: { text: string }[] }>('GET', '/notices');
    expect(items[0]!.text).toContain('调整 1 场');
  });

  it('R12.3 of a unit that lost its access frees its meetings, and the counterpart is told', async () => {
    const { id, units } = await aConference(2);
    const [a, b] = units as [Unit, Unit];
    const session = await published(id, [[a, b]]);
    const clerk = await aClient(api, null, { duty: 'administration' });
    await clerk.ask('POST', `/members/${a.id}/suspend`, { reason: '查', version: 1 });
    const release = inside(api).get(ReleaseUnit);
    expect(await release.sessionsOf(a.id)).toEqual([session.id]);
    await release.execute(session.id, a.id);
    await release.execute(session.id, a.id);
    const mine = await b.client.ask<{ meetings: object[] }>('GET', `${session.path}/my-schedule`);
    expect(mine.meetings).toEqual([]);
    const { items } = await b.client.ask<{ items: { text: string }[] }>('GET', '/notices');
    expect(items[0]!.text).toContain('取消 1 场');
  });
});
