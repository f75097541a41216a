import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { RunSchedule } from '@wanchang/matchmaking-session';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

type Unit = TestDelegation;
interface Schedule {
  readonly meetings: {
    readonly id: string;
    readonly memberId: string;
    readonly myDelegateId: string;
    readonly myPerson: string;
    readonly theirPerson: string;
  }[];
  readonly representatives: { readonly delegateId: string; readonly name: string }[];
}

interface Board {
  readonly meetings: {
    readonly id: string;
    readonly version: number;
    readonly aMemberId: string;
    readonly aDelegateId: string;
    readonly bMemberId: string;
    readonly bDelegateId: string;
    readonly changed: boolean;
  }[];
  readonly people: { readonly delegateId: string; readonly memberId: string }[];
}

let api: TestApi;
let office: Client;
let year = 2900;

beforeAll(async () => {
  const imports = [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

/** The first unit, with three delegates, meets the second and the third in the one slot there is. */
async function published({ publishes = true } = {}) {
  const { path, units } = await anOpenConference(api, office, { year: ++year, units: 3 });
  const [a, b, c] = units as [Unit, Unit, Unit];
  for (const name of ['王二', '张三'])
    await a.client.ask('POST', `${path}/my-delegates`, {
      ...{ name, role: 'delegate', needsHotel: false, consent: true },
    });
  const order = { title: '对接会', most: 4, wishesUntil: '2999-05-01T00:00:00Z' };
  const session = await office.ask<{ id: string; version: number }>(
    ...(['POST', `${path}/matchmaking-sessions`, order] as const),
  );
  const base = `/matchmaking-sessions/${session.id}` as const;
  const slot = { startsAt: '2999-06-01T09:00:00+08:00', endsAt: '2999-06-01T09:25:00+08:00' };
  const tables = ['A1', 'A2'].map((label) => ({ hall: '厅', label, seats: 4, properties: [] }));
  await office.ask('PUT', `${base}/plan`, { version: session.version, slots: [slot], tables });
  for (const to of [b, c]) await a.client.ask('PUT', `${base}/wishes/${to.id}`, { wish: 'must' });
  const { run } = await office.ask<{ run: { id: string } }>('POST', `${base}/schedule`);
  await inside(api).get(RunSchedule).execute(run.id);
  if (publishes) await office.ask('POST', `${base}/publish`);
  const of = ({ client }: Unit) => client.ask<Schedule>('GET', `${base}/my-schedule`);
  const board = () => office.ask<Board>('GET', `${base}/board`);
  return { a, b, c, of, board, base, sessionId: session.id };
}

const choose = ({ client }: Unit, meetingId: string, delegateId: string) =>
  client.send<{ code?: string }>('PUT', `/conference-meetings/${meetingId}/representative`, {
    delegateId,
  });

const seat = (base: string, meeting: Board['meetings'][number], delegateId: string, by = office) =>
  by.send<Board & { code?: string }>('POST', `${base}/representatives`, {
    ...{ meetingId: meeting.id, version: meeting.version, delegateId },
  });

/** A meeting of the unit, whom it sends to the other one, and whom it could send instead. */
function openTo({ meetings, people }: Board, { id }: Unit) {
  const seated = meetings.flatMap(({ aDelegateId, bDelegateId }) => [aDelegateId, bDelegateId]);
  const own = people.filter(({ memberId }) => memberId === id).map((one) => one.delegateId);
  const free = own.find((one) => !seated.includes(one))!;
  const taken = own.filter((one) => seated.includes(one));
  const meeting = meetings[0]!;
  const other = taken.find((one) => ![meeting.aDelegateId, meeting.bDelegateId].includes(one))!;
  return { meeting, free, other };
}
const texts = async ({ client }: Unit) =>
  (await client.ask<{ items: { text: string }[] }>('GET', '/notices')).items
    .map(({ text }) => text)
    .filter((text) => text.includes('出席人'));

describe('a representative that the secretariat names', () => {
  it('R2.1 sits at the meeting from then on: both units are told, the others are not', async () => {
    const { a, b, c, of, board, base } = await published();
    const { meeting, free } = openTo(await board(), a);
    const [other, third] = [meeting.aMemberId, meeting.bMemberId].includes(b.id) ? [b, c] : [c, b];
    const { status, body } = await seat(base, meeting, free);
    expect(status).toBe(200);
    const now = body.meetings.find(({ id }) => id === meeting.id)!;
    expect([now.aDelegateId, now.bDelegateId]).toContain(free);
    expect(now.changed).toBe(false);
    const own = (await of(a)).meetings.find(({ id }) => id === meeting.id)!;
    expect(own.myDelegateId).toBe(free);
    expect(await texts(a)).toEqual([expect.stringContaining('秘书处更换了贵单位')]);
    expect(await texts(other)).toEqual([expect.stringContaining('对方更换')]);
    expect(await texts(third)).toEqual([]);
  });

  it('R2.1 is a change of the draft until the schedule is published, of which nobody is told', async () => {
    const { a, b, c, of, board, base } = await published({ publishes: false });
    const { meeting, free } = openTo(await board(), a);
    const { body } = await seat(base, meeting, free);
    const now = body.meetings.find(({ id }) => id === meeting.id)!;
    expect([now.aDelegateId, now.bDelegateId]).toContain(free);
    expect(now.changed).toBe(true);
    for (const unit of [a, b, c]) expect(await texts(unit)).toEqual([]);
    expect((await of(a)).meetings).toEqual([]);
  });

  it('R2.1 is one of the two units, free, and named for the meeting as it is seen', async () => {
    const { a, b, c, board, base, sessionId } = await published();
    const { meeting, free, other } = openTo(await board(), a);
    const code = async (...args: Parameters<typeof seat>) => (await seat(...args)).body.code;
    const third = [meeting.aMemberId, meeting.bMemberId].includes(b.id) ? c : b;
    expect(await code(base, meeting, third.delegateId)).toBe(
      'matchmaking-session.representative-unknown',
    );
    expect(await code(base, meeting, other)).toBe('matchmaking-session.clash');
    expect((await seat(base, meeting, free, a.client)).status).toBe(403);
    const old = { ...meeting, version: meeting.version + 1 };
    expect(await code(base, old, free)).toBe('matchmaking-session.stale-version');
    const { base: elsewhere } = await published();
    expect(await code(elsewhere, meeting, free)).toBe('matchmaking-session.meeting-not-found');
    expect((await board()).meetings).toContainEqual(meeting);
    await api.database.execute(
      sql(
        `UPDATE conference_slots SET starts_at = now() - interval '1 minute' WHERE session_id = $1`,
      ),
      [sessionId],
    );
    expect(await code(base, meeting, free)).toBe('matchmaking-session.meeting-begun');
  });
});

describe('a representative', () => {
  it('R2.1 is named by their unit; the meeting stays, and the other side is told of the new name', async () => {
    const { a, b, c, of } = await published();
    const { meetings, representatives } = await of(a);
    const seated = meetings.map(({ myDelegateId }) => myDelegateId);
    const free = representatives.find(({ delegateId }) => !seated.includes(delegateId))!;
    const meeting = meetings.find(({ memberId }) => memberId === b.id)!;
    expect((await choose(a, meeting.id, free.delegateId)).status).toBe(204);
    const [theirs] = (await of(b)).meetings;
    expect(theirs).toMatchObject({ id: meeting.id, theirPerson: free.name });
    const { items } = await b.client.ask<{ items: { text: string }[] }>('GET', '/notices');
    expect(items[0]!.text).toContain('更换');
    const code = async (unit: Unit, delegateId: string) =>
      (await choose(unit, meeting.id, delegateId)).body.code;
    expect(await code(c, c.delegateId)).toBe('matchmaking-session.meeting-not-found');
    expect(await code(a, b.delegateId)).toBe('matchmaking-session.representative-unknown');
  });

  it('R2.1 sits at one table at a time, also when two choices are made at once', async () => {
    const { a, of } = await published();
    const { meetings, representatives } = await of(a);
    const [first, second] = [meetings[0]!, meetings[1]!];
    const taken = await choose(a, first.id, second.myDelegateId);
    expect(taken.body.code).toBe('matchmaking-session.clash');
    const seated = meetings.map(({ myDelegateId }) => myDelegateId);
    const free = representatives.find(({ delegateId }) => !seated.includes(delegateId))!;
    const answers = await Promise.all(
      [first, second].map(({ id }) => choose(a, id, free.delegateId)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const now = (await of(a)).meetings.map(({ myDelegateId }) => myDelegateId);
    expect(new Set(now).size).toBe(2);
  });

  it('R2.1 is not named for a time in which they are away, nor once the meeting has begun', async () => {
    const { a, of, sessionId } = await published();
    const { meetings, representatives } = await of(a);
    const seated = meetings.map(({ myDelegateId }) => myDelegateId);
    const free = representatives.find(({ delegateId }) => !seated.includes(delegateId))!;
    const run = (text: string, ...values: unknown[]) => api.database.execute(sql(text), values);
    await run(
      `INSERT INTO conference_representatives (session_id, delegate_id, away)
       SELECT $1, $2, array_agg(id) FROM conference_slots WHERE session_id = $1`,
      ...[sessionId, free.delegateId],
    );
    const code = async () => (await choose(a, meetings[0]!.id, free.delegateId)).body.code;
    expect(await code()).toBe('matchmaking-session.representative-away');
    await run(
      `UPDATE conference_slots SET starts_at = now() - interval '1 minute' WHERE session_id = $1`,
      sessionId,
    );
    expect(await code()).toBe('matchmaking-session.meeting-begun');
  });
});
