import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { AskFollowUp, RunSchedule } from '@wanchang/matchmaking-session';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

type Unit = TestDelegation;
interface FollowUp {
  readonly meetingId: string;
  readonly days: number;
  readonly mine: object | null;
  readonly theirs: object | null;
}
interface Report {
  readonly followUps: object[];
  readonly sums: object[];
}

let api: TestApi;
let office: Client;
let year = 2700;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const run = (text: string, ...values: unknown[]) => api.database.execute(sql(text), values);

/** Pairs of units with a published meeting each, whose slots have begun. */
async function met(pairs: number) {
  const { id, path, units } = await anOpenConference(api, office, {
    ...{ year: ++year, units: pairs * 2 },
  });
  const order = { title: '对接会', most: 1, wishesUntil: '2999-05-01T00:00:00Z' };
  const session = await office.ask<{ id: string; version: number }>(
    ...(['POST', `${path}/matchmaking-sessions`, order] as const),
  );
  const base = `/matchmaking-sessions/${session.id}`;
  const slot = { startsAt: '2999-06-01T09:00:00+08:00', endsAt: '2999-06-01T09:25:00+08:00' };
  const tables = Array.from({ length: pairs }, (_, nth) => ({
    ...{ hall: '厅', label: `A${nth}`, seats: 4, properties: [] },
  }));
  await office.ask('PUT', `${base}/plan`, { version: session.version, slots: [slot], tables });
  const sides = Array.from({ length: pairs }, (_, nth) => [units[nth * 2]!, units[nth * 2 + 1]!]);
  for (const [from, to] of sides)
    await from!.client.ask('PUT', `${base}/wishes/${to!.id}`, { wish: 'must' });
  const { run: started } = await office.ask<{ run: { id: string } }>('POST', `${base}/schedule`);
  await inside(api).get(RunSchedule).execute(started.id);
  await office.ask('POST', `${base}/publish`);
  await ago(session.id, 1);
  const { meetings } = await office.ask<{ meetings: { id: string; aMemberId: string }[] }>(
    ...(['GET', `${base}/board`] as const),
  );
  const meetingOf = (pair: readonly Unit[]) =>
    meetings.find(({ aMemberId }) => pair.some((unit) => unit.id === aMemberId))!.id;
  const met = sides.map((pair) => ({ a: pair[0]!, b: pair[1]!, meetingId: meetingOf(pair) }));
  return { path, sessionId: session.id, met, conferenceId: id };
}

/** The slots of the session ended so many days ago. */
const ago = (sessionId: string, days: number) =>
  run(
    `UPDATE conference_slots SET starts_at = now() - make_interval(days => $2, hours => 1),
            ends_at = now() - make_interval(days => $2) WHERE session_id = $1`,
    ...[sessionId, days],
  );
const hold = ({ client }: Unit, meetingId: string, held = true) =>
  client.ask('PUT', `/conference-meetings/${meetingId}/outcome`, { held });
const ask = (meetingId: string) => inside(api).get(AskFollowUp).execute(meetingId);
const askedOf = ({ client }: Unit) => client.ask<FollowUp[]>('GET', '/conference-follow-ups');
const answer = ({ client }: Unit, meetingId: string, body: object) =>
  client.ask('PUT', `/conference-meetings/${meetingId}/follow-up`, body);
const noticesOf = async ({ client }: Unit) =>
  (await client.ask<{ items: { text: string }[] }>('GET', '/notices')).items.filter(({ text }) =>
    text.includes('请用一分钟'),
  );
const timesAsked = async (meetingId: string) => {
  const action = 'conference.follow-up-asked';
  const rows = await api.database.query(
    sql(`SELECT action FROM audited_actions WHERE action = $1 AND subject_id = $2`),
    [action, meetingId],
  );
  return rows.length;
};
const dueOf = (meetingId: string) =>
  api.database.query<{ days: number }>(
    sql(`SELECT round(extract(epoch FROM d.due_at - s.ends_at) / 86400)::int AS days FROM deadlines d
           JOIN conference_meetings m ON m.id::text = d.subject_id JOIN conference_slots s ON s.id = m.told_slot_id
          WHERE d.job = 'conference.ask-follow-up' AND m.id = $1`),
    [meetingId],
  );

describe('what came of a held meeting', () => {
  it('R1.3 is asked of both sides once after 30, 90 and 180 days; of no other meeting', async () => {
    const { sessionId, met: pairs } = await met(2);
    const [held, notHeld] = [pairs[0]!, pairs[1]!];
    await hold(held.a, held.meetingId);
    await hold(notHeld.a, notHeld.meetingId, false);
    expect(await dueOf(held.meetingId)).toEqual([{ days: 30 }]);
    expect(await dueOf(notHeld.meetingId)).toEqual([]);
    await ask(held.meetingId);
    expect(await askedOf(held.a)).toEqual([]);
    for (const [days, next] of [
      [30, [{ days: 90 }]],
      [90, [{ days: 180 }]],
      [180, []],
    ] as const) {
      await ago(sessionId, days);
      await Promise.all([ask(held.meetingId), ask(held.meetingId), ask(notHeld.meetingId)]);
      expect((await askedOf(held.b)).map((one) => one.days)).toContain(days);
      for (const side of [held.a, held.b])
        expect((await noticesOf(side))[0]!.text).toContain(`已过 ${days} 天`);
      expect(await dueOf(held.meetingId)).toEqual(next);
    }
    expect(await timesAsked(held.meetingId)).toBe(3);
    expect(await askedOf(notHeld.a)).toEqual([]);
  });

  it('R1.3 is asked for the latest round alone where nobody could be asked for long, and not once it was not held', async () => {
    const { sessionId, met: pairs } = await met(2);
    const [late, denied] = [pairs[0]!, pairs[1]!];
    for (const { a, meetingId } of [late, denied]) await hold(a, meetingId);
    await ago(sessionId, 100);
    await hold(denied.b, denied.meetingId, false);
    expect(await dueOf(denied.meetingId)).toEqual([]);
    for (const { meetingId } of [late, denied]) await ask(meetingId);
    expect((await askedOf(late.a)).map(({ days }) => days)).toEqual([90]);
    expect(await askedOf(denied.a)).toEqual([]);
  });

  it('R1.3 is answered by its own sides, when asked, with a sum that can be; each sees the other’s answer after its own', async () => {
    const { path, sessionId, met: pairs } = await met(2);
    const [{ a, b, meetingId }, other] = [pairs[0]!, pairs[1]!];
    await hold(a, meetingId);
    await ago(sessionId, 31);
    await ask(meetingId);
    const sum = { stage: 'contract', amount: '120000.00', currency: 'CNY' };
    const route = `/conference-meetings/${meetingId}/follow-up`;
    const good = { days: 30, result: 'agreement', sum };
    const notFound = 'matchmaking-session.follow-up-not-found';
    expect(await other.a.client.refusal('PUT', route, good)).toBe(notFound);
    expect(await a.client.refusal('PUT', route, { ...good, days: 90 })).toBe(notFound);
    expect(await a.client.refusal('PUT', route, { ...good, result: 'nothing' })).toBe(
      'matchmaking-session.sum-not-possible',
    );
    await answer(b, meetingId, { days: 30, result: 'talks' });
    expect(await askedOf(a)).toMatchObject([{ mine: null, theirs: null }]);
    await answer(a, meetingId, good);
    const mine = { result: 'agreement', sum };
    expect(await askedOf(a)).toMatchObject([{ mine, theirs: { result: 'talks', sum: null } }]);
    const { items } = await office.ask<{ items: object[] }>('GET', `${path}/follow-ups`);
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveProperty('aSays.result');
    expect(items[0]).toHaveProperty('bSays.result');
  });

  it('R1.3 counts in the report: one deal is one sum, stages stay apart, and few meetings show none', async () => {
    const { path, sessionId, met: pairs } = await met(5);
    for (const { a, meetingId } of pairs) await hold(a, meetingId);
    await ago(sessionId, 31);
    const sumOf = (stage: string, amount: string) => ({ stage, amount, currency: 'CNY' });
    for (const [nth, { a, b, meetingId }] of pairs.entries()) {
      await ask(meetingId);
      const agreed = { days: 30, result: 'agreement' };
      await answer(a, meetingId, { ...agreed, sum: sumOf('contract', '100') });
      const theirs = nth === 4 ? sumOf('intent', '900') : sumOf('contract', '100.00');
      await answer(b, meetingId, { ...agreed, result: 'agreement', sum: theirs });
    }
    const { followUps, sums } = await office.ask<Report>('GET', `${path}/report`);
    expect(followUps).toEqual([
      { days: 30, asked: 5, answers: 10, bothAgree: 5, oneAgrees: 0, talks: 0, nothing: 0 },
    ]);
    const none = { bothMeetings: 0, bothAmount: null };
    expect(sums).toEqual([
      {
        ...none,
        ...{
          days: 30,
          stage: 'intent',
          currency: 'CNY',
          oneMeetings: 1,
          oneAmount: null,
          apartMeetings: 0,
        },
      },
      {
        ...{ days: 30, stage: 'contract', currency: 'CNY', bothMeetings: 4, bothAmount: '400.00' },
        ...{ oneMeetings: 1, oneAmount: null, apartMeetings: 0 },
      },
    ]);
    await answer(pairs[0]!.b, pairs[0]!.meetingId, {
      ...{ days: 30, result: 'agreement', sum: sumOf('contract', '70') },
    });
    expect((await office.ask<Report>('GET', `${path}/report`)).sums[1]).toMatchObject({
      ...{ bothMeetings: 3, bothAmount: null, apartMeetings: 1 },
    });
    const paper = await office.send<string>('GET', `${path}/report.pdf`);
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});
