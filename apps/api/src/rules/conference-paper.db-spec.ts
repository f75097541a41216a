import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { aPublishedSession, begin } from '@wanchang/matchmaking-session/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';

type Unit = TestDelegation;
interface Side {
  readonly name: string;
  readonly present: boolean | null;
  readonly held: boolean | null;
  readonly useful: number | null;
  readonly source: string | null;
  readonly by: string | null;
}
interface Records {
  readonly meetings: { meetingId: string; a: Side; b: Side }[];
}
let api: TestApi;
let office: Client;
let year = 2500;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

/** A conference in preparation with a session in which its two units meet; its slots have begun. */
async function aMeeting() {
  const conference = await anOpenConference(api, office, { year: ++year, units: 2 });
  await office.ask('POST', `${conference.path}/steps`, { step: 'prepare' });
  const [one, other] = conference.units as [Unit, Unit];
  const session = await aPublishedSession(api, office, {
    ...{ conferencePath: conference.path, pairs: [[one, other]], hours: [9] },
  });
  const { id: sessionId, path } = session;
  const meeting = (await session.board()).meetings[0]!;
  const a = meeting.aMemberId === one.id ? one : other;
  return { ...conference, path, sessionId, meeting, a, b: a === one ? other : one };
}

const sheet = {
  ...{ held: true, nextStep: '寄样品' },
  ...{ a: { present: true, useful: 4 }, b: { present: true } },
};
const recordsOf = async (path: string) =>
  (await office.ask<Records>('GET', `${path}/paper-records`)).meetings[0]!;

describe('the day on paper', () => {
  it('R7.1 is printed for the secretariat alone, also before anything was published', async () => {
    const { path, units } = await anOpenConference(api, office, { year: ++year, units: 1 });
    const papers = await office.send<string>('GET', `${path}/day-papers.pdf`);
    expect([papers.status, papers.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await units[0]!.client.send('GET', `${path}/day-papers.pdf`)).status).toBe(403);
    const meeting = await aMeeting();
    const all = await office.send<string>(
      'GET',
      `${meeting.path.replace(/.*/, `/conferences/${meeting.id}`)}/day-papers.pdf`,
    );
    expect([all.status, all.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});

describe('a sheet of a table', () => {
  it('R7.1 that is typed in says what became of the meeting, who typed it, and that both were here', async () => {
    const { id, path, sessionId, meeting } = await aMeeting();
    const record = `/conference-meetings/${meeting.id}/paper-record` as const;
    expect(await office.refusal('PUT', record, sheet)).toBe(
      'matchmaking-session.meeting-not-begun',
    );
    await begin(api, sessionId);
    await office.ask('PUT', record, sheet);
    await office.ask('PUT', record, sheet);
    const { a, b } = await recordsOf(path);
    expect(a).toMatchObject({ present: true, held: true, useful: 4, source: 'paper' });
    expect(a.by).toBe('李秘书');
    expect(b).toMatchObject({ present: true, held: true, useful: null, source: 'paper' });
    expect(await office.ask('GET', `/conferences/${id}/arrivals`)).toMatchObject({ arrived: 2 });
    expect(await office.ask('GET', `/conferences/${id}/report`)).toMatchObject({
      ...{ held: 1, present: 2, useful: 4, nextSteps: 1 },
    });
  });

  it('R7.1 never takes the place of what a unit said unasked; then the unit is told', async () => {
    const { path, sessionId, meeting, a, b } = await aMeeting();
    await begin(api, sessionId);
    const outcome = `/conference-meetings/${meeting.id}/outcome` as const;
    await a.client.ask('PUT', outcome, { held: true, useful: 2 });
    const record = `/conference-meetings/${meeting.id}/paper-record` as const;
    expect(await office.refusal('PUT', record, sheet)).toBe('matchmaking-session.paper-differs');
    const before = await recordsOf(path);
    expect(before.a).toMatchObject({ useful: 2, source: 'unit' });
    expect(before.b).toMatchObject({ present: null, held: null, source: null });
    await office.ask('PUT', record, { ...sheet, replace: true });
    expect((await recordsOf(path)).a).toMatchObject({ useful: 4, source: 'paper' });
    const noticesOf = async ({ client }: Unit) =>
      JSON.stringify(await client.ask<object>('GET', '/notices'));
    expect(await noticesOf(a)).toContain('按纸面记录更改');
    expect(await noticesOf(b)).not.toContain('按纸面记录更改');
    await a.client.ask('PUT', outcome, { held: true, useful: 3 });
    expect((await recordsOf(path)).a).toMatchObject({ useful: 3, source: 'unit' });
  });

  it('R7.1 that agrees with what a unit said leaves its word', async () => {
    const { path, sessionId, meeting, a } = await aMeeting();
    await begin(api, sessionId);
    await a.client.ask('PUT', `/conference-meetings/${meeting.id}/outcome`, {
      held: true,
      useful: 4,
      nextStep: '寄样品',
    });
    await office.ask('PUT', `/conference-meetings/${meeting.id}/paper-record`, sheet);
    const record = await recordsOf(path);
    expect([record.a.source, record.b.source]).toEqual(['unit', 'paper']);
  });
});
