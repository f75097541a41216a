import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { ExpireRequest, RunSchedule } from '@wanchang/matchmaking-session';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Requests {
  readonly accepted: number;
  readonly asked: number;
  readonly left: number;
  readonly items: { readonly id: string; readonly mine: boolean; readonly state: string }[];
}
type Unit = TestDelegation;

let api: TestApi;
let office: Client;
let year = 2600;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

/** A session of requests with a delegate of each unit. */
async function aSession(unitCount: number, most: number) {
  const { path, units } = await anOpenConference(api, office, { year: ++year, units: unitCount });
  const order = { title: '约见会', most, wishesUntil: '2999-05-01T00:00:00Z', form: 'requests' };
  const session = await office.ask<{ id: string; version: number }>(
    'POST',
    `${path}/matchmaking-sessions`,
    order,
  );
  const hours = [9, 10, 11].map((hour) => `2999-06-01T${String(hour).padStart(2, '0')}`);
  await office.ask('PUT', `/matchmaking-sessions/${session.id}/plan`, {
    version: session.version,
    slots: hours.map((at) => ({ startsAt: `${at}:00:00+08:00`, endsAt: `${at}:25:00+08:00` })),
    tables: [{ hall: '厅', label: 'A1', seats: 4, properties: [] }],
  });
  return { units, path: `/matchmaking-sessions/${session.id}` };
}

const ask = (path: string, from: Unit, to: Unit) =>
  from.client.ask<Requests>('POST', `${path}/requests`, { memberId: to.id, message: '谈阀门' });
const mineOf = (path: string, { client }: Unit) => client.ask<Requests>('GET', `${path}/requests`);
const firstOf = ({ items }: Requests) => items[0]!;

const pass = (requestId: string) =>
  api.database.execute(
    sql(
      `UPDATE conference_meeting_requests
          SET asked_at = asked_at - interval '90 days', expires_at = now() - interval '1 minute' WHERE id = $1`,
    ),
    [requestId],
  );

describe('a request for a meeting', () => {
  it('R2.1 holds a place until it is answered; an accepted one is scheduled', async () => {
    const { units, path } = await aSession(4, 2);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    await ask(path, a, b);
    expect(await ask(path, a, c)).toMatchObject({ asked: 2, left: 0 });
    const refused = await a.client.refusal('POST', `${path}/requests`, { memberId: d.id });
    expect(refused).toBe('matchmaking-session.no-places-left');
    const back = await b.client.refusal('POST', `${path}/requests`, { memberId: a.id });
    expect(back).toBe('matchmaking-session.request-exists');
    const atB = firstOf(await mineOf(path, b));
    const answer = `/meeting-requests/${atB.id}/answer`;
    expect(await d.client.refusal('POST', answer, { accepted: true })).toBe(
      'matchmaking-session.request-not-found',
    );
    expect(await b.client.ask('POST', answer, { accepted: true })).toMatchObject({ accepted: 1 });
    expect(await b.client.refusal('POST', answer, { accepted: false })).toBe(
      'matchmaking-session.request-answered',
    );
    const atC = firstOf(await mineOf(path, c));
    await c.client.ask('POST', `/meeting-requests/${atC.id}/answer`, { accepted: false });
    expect(await mineOf(path, a)).toMatchObject({ accepted: 1, asked: 0, left: 1 });
    const { run } = await office.ask<{ run: { id: string } }>('POST', `${path}/schedule`);
    await inside(api).get(RunSchedule).execute(run.id);
    const { meetings } = await office.ask<{
      meetings: { aMemberId: string; bMemberId: string }[];
    }>('GET', `${path}/board`);
    expect(meetings.map(({ aMemberId, bMemberId }) => [aMemberId, bMemberId].sort())).toEqual([
      [a.id, b.id].sort(),
    ]);
  });

  it('R2.1 that nobody answers is reminded of, expires, and frees its place with that', async () => {
    const { units, path } = await aSession(2, 1);
    const [a, b] = units as [Unit, Unit];
    const { id } = firstOf(await ask(path, a, b));
    const expire = inside(api).get(ExpireRequest);
    await expire.execute(id);
    expect(await mineOf(path, a)).toMatchObject({ asked: 1, left: 0 });
    await expire.remind(id);
    const noticesOf = async ({ client }: Unit) =>
      (await client.ask<{ items: { text: string }[] }>('GET', '/notices')).items[0]!.text;
    expect(await noticesOf(b)).toContain('尚未答复');
    await pass(id);
    await expire.execute(id);
    await expire.execute(id);
    const after = await mineOf(path, a);
    expect([after.left, firstOf(after).state]).toEqual([1, 'expired']);
    expect(await noticesOf(a)).toContain('名额已退回');
    expect(
      await b.client.refusal('POST', `/meeting-requests/${id}/answer`, { accepted: true }),
    ).toBe('matchmaking-session.request-answered');
    await ask(path, b, a);
  });

  it('R2.1 to whoever said “no thanks” looks like any other to the asker, and is heard by nobody', async () => {
    const { units, path } = await aSession(3, 4);
    const [a, b] = units as [Unit, Unit];
    await b.client.ask('PUT', `${path}/wishes/${a.id}`, { wish: 'no' });
    expect(firstOf(await ask(path, a, b))).toMatchObject({ state: 'asked', mine: true });
    expect((await mineOf(path, b)).items).toEqual([]);
    const { items } = await b.client.ask<{ items: { text: string }[] }>('GET', '/notices');
    expect(items.filter(({ text }) => text.includes('约见'))).toEqual([]);
  });

  it('R2.1 never promises more than the places, also where many ask at once', async () => {
    const { units, path } = await aSession(6, 2);
    const [a, ...others] = units as [Unit, ...Unit[]];
    const answers = await Promise.all(
      others.map((to) => a.client.send('POST', `${path}/requests`, { memberId: to.id })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(await mineOf(path, a)).toMatchObject({ asked: 2, left: 0 });
  });

  it('R2.1 belongs to a session of that form; wishes of the other form are refused there', async () => {
    const { units, path } = await aSession(2, 2);
    const [a, b] = units as [Unit, Unit];
    expect(await a.client.refusal('PUT', `${path}/wishes/${b.id}`, { wish: 'must' })).toBe(
      'matchmaking-session.other-form',
    );
    const { id } = firstOf(await ask(path, a, b));
    await a.client.ask('POST', `/meeting-requests/${id}/withdraw`);
    expect(await mineOf(path, a)).toMatchObject({ asked: 0, left: 2 });
  });
});
