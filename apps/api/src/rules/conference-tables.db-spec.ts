import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { newId } from '@wanchang/kernel';
import { PrintSchedules } from '@wanchang/matchmaking-session';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { aPublishedSession, begin } from '@wanchang/matchmaking-session/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

type Unit = TestDelegation;
interface Answer {
  readonly nonce: string;
  readonly result: string;
  readonly meetingTable: string | null;
}
interface Day {
  readonly tables: { aSeated: boolean; bSeated: boolean; aHere: boolean; bHere: boolean }[];
}

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

/** Two units meet now, at one of two tables; a third one meets nobody. */
async function aMeetingNow() {
  const conference = await anOpenConference(api, office, { year: ++year, units: 3 });
  await office.ask('POST', `${conference.path}/steps`, { step: 'prepare' });
  const [one, other, third] = conference.units as [Unit, Unit, Unit];
  const session = await aPublishedSession(api, office, {
    ...{ conferencePath: conference.path, pairs: [[one, other]], hours: [9] },
  });
  await begin(api, session.id, 0);
  const { meetings } = await session.board();
  const rows = await api.database.query<{ id: string; code: string }>(
    sql(`SELECT id, code FROM conference_tables WHERE session_id = $1`),
    [session.id],
  );
  const here = rows.find(({ id }) => id === meetings[0]!.tableId)!.code;
  const elsewhere = rows.find(({ id }) => id !== meetings[0]!.tableId)!.code;
  return { ...session, conference, one, other, third, here, elsewhere };
}

/** The unit's delegate is whoever signs in for it. */
const hasAccount = ({ delegateId, client }: Unit) =>
  api.database.execute(sql(`UPDATE conference_delegates SET person_id = $2 WHERE id = $1`), [
    ...[delegateId, client.personId],
  ]);

const scanOf = (code: string, deviceAt = new Date()) => ({
  ...{ nonce: newId(), code, deviceAt: deviceAt.toISOString() },
});
const scan = async ({ client }: Unit, path: string, ...scans: object[]) =>
  client.ask<Answer[]>('POST', `${path}/table-scans`, { scans });

describe('the code on a table', () => {
  it('R7.1 scanned by a delegate says that they sit at the meeting there now, once', async () => {
    const { path, conference, one, here } = await aMeetingNow();
    await hasAccount(one);
    const sent = scanOf(here);
    expect((await scan(one, path, sent))[0]!.result).toBe('in');
    expect((await scan(one, path, sent))[0]!.result).toBe('in');
    expect((await scan(one, path, scanOf(here)))[0]!.result).toBe('again');
    const { tables } = await office.ask<Day>('GET', `${path}/now`);
    const seated = [tables[0]!.aSeated, tables[0]!.bSeated];
    expect(seated.filter(Boolean)).toHaveLength(1);
    expect(await office.ask('GET', `${conference.path}/arrivals`)).toMatchObject({ arrived: 1 });
  });

  it('R7.1 that is another table’s, an old or a forged one, or without a meeting, gets a clear answer and counts for nobody', async () => {
    const { id, path, one, third, here, elsewhere } = await aMeetingNow();
    const [wrong] = await scan(one, path, scanOf(elsewhere));
    expect(wrong!.result).toBe('wrong-table');
    expect(wrong!.meetingTable).not.toBeNull();
    expect((await scan(third, path, scanOf(here)))[0]!.result).toBe('no-meeting');
    const old = newId();
    await api.database.execute(
      sql(`INSERT INTO conference_retired_codes (code, session_id) VALUES ($1, $2)`),
      [old, id],
    );
    const refused = await scan(one, path, scanOf(old), scanOf(newId()), scanOf('伪造'));
    expect(refused.map(({ result }) => result)).toEqual(['old', 'unknown', 'unknown']);
    const kept = await api.database.query<{ result: string }>(
      sql(`SELECT result FROM conference_table_scans WHERE session_id = $1`),
      [id],
    );
    expect(kept).toHaveLength(5);
    const presences = await api.database.query(
      sql(`SELECT 1 FROM conference_presences p JOIN conference_meetings m ON m.id = p.meeting_id
            WHERE m.session_id = $1`),
      [id],
    );
    expect(presences).toEqual([]);
  });

  it('R7.1 of a plan that another took the place of is an old one', async () => {
    const { path: conferencePath, units } = await anOpenConference(api, office, {
      ...{ year: ++year, units: 1 },
    });
    const order = { title: '对接会', most: 8, wishesUntil: '2999-05-01T00:00:00Z' };
    const { id, version } = await office.ask<{ id: string; version: number }>(
      ...(['POST', `${conferencePath}/matchmaking-sessions`, order] as const),
    );
    const path = `/matchmaking-sessions/${id}`;
    const slots = [{ startsAt: '2999-06-01T09:00:00+08:00', endsAt: '2999-06-01T09:25:00+08:00' }];
    const tables = [{ hall: '厅', label: 'A1', seats: 4, properties: [] }];
    const plan = await office.ask<{ version: number }>('PUT', `${path}/plan`, {
      ...{ version, slots, tables },
    });
    const [{ code } = { code: '' }] = await api.database.query<{ code: string }>(
      sql(`SELECT code FROM conference_tables WHERE session_id = $1`),
      [id],
    );
    await office.ask('PUT', `${path}/plan`, { version: plan.version, slots, tables });
    expect((await scan(units[0]!, path, scanOf(code)))[0]!.result).toBe('old');
  });

  it('R7.1 kept on a phone without network counts for the meeting of its time; a clock that is ahead does not', async () => {
    const { id, path, one, other, here } = await aMeetingNow();
    const scanned = new Date();
    await api.database.execute(
      sql(`UPDATE conference_slots SET starts_at = starts_at - interval '1 hour', ends_at = ends_at - interval '1 hour'
            WHERE session_id = $1`),
      [id],
    );
    const then = new Date(scanned.getTime() - 3_600_000);
    expect((await scan(one, path, scanOf(here, then)))[0]!.result).toBe('in');
    const ahead = new Date(scanned.getTime() + 86_400_000);
    expect((await scan(other, path, scanOf(here, ahead)))[0]!.result).toBe('no-meeting');
  });

  it('R7.1 scanned by somebody of the unit who is not the delegate named makes them arrive, and not the one named', async () => {
    const { path, conference, one, other, here } = await aMeetingNow();
    const arrivals = () => office.ask('GET', `${conference.path}/arrivals`);
    expect((await scan(other, path, scanOf(here)))[0]!.result).toBe('in');
    expect(await arrivals()).toMatchObject({ arrived: 0 });
    const colleague = { name: '同事', role: 'delegate', needsHotel: false, consent: true };
    const { items } = await one.client.ask<{ items: { id: string; name: string }[] }>(
      ...(['POST', `${conference.path}/my-delegates`, colleague] as const),
    );
    const { id: delegateId } = items.find(({ name }) => name === colleague.name)!;
    await hasAccount({ ...one, delegateId });
    expect((await scan(one, path, scanOf(here)))[0]!.result).toBe('in');
    expect(await arrivals()).toMatchObject({ arrived: 1 });
    const arrived = await api.database.query<{ id: string }>(
      sql(
        `SELECT id FROM conference_delegates WHERE conference_id = $1 AND arrived_at IS NOT NULL`,
      ),
      [conference.id],
    );
    expect(arrived).toEqual([{ id: delegateId }]);
  });

  it('R1.3 scanned for a meeting whose sheet the secretariat has typed in, or of which it has decided, changes nothing', async () => {
    const { path, one, other, here, board } = await aMeetingNow();
    const { id, aMemberId } = (await board()).meetings[0]!;
    const [a, b] = aMemberId === one.id ? [one, other] : [other, one];
    const sheet = { held: false, a: { present: false }, b: { present: true } };
    await office.ask('PUT', `/conference-meetings/${id}/paper-record`, sheet);
    const earlier = scanOf(here, new Date(Date.now() - 60_000));
    expect((await scan(a, path, earlier))[0]!.result).toBe('settled');
    expect((await scan(a, path, earlier))[0]!.result).toBe('settled');
    expect((await scan(b, path, scanOf(here)))[0]!.result).toBe('again');
    const seated = () =>
      api.database.query<{ memberId: string; source: string }>(
        sql(`SELECT member_id AS "memberId", source FROM conference_presences
              WHERE meeting_id = $1 AND present`),
        [id],
      );
    expect(await seated()).toEqual([{ memberId: b.id, source: 'paper' }]);
    await api.database.execute(sql(`DELETE FROM conference_presences WHERE meeting_id = $1`), [id]);
    await office.ask('POST', `/conference-meetings/${id}/no-show`, { noShowMemberId: a.id });
    expect((await scan(a, path, scanOf(here)))[0]!.result).toBe('settled');
    expect(await seated()).toEqual([]);
  });

  it('R7.1 the sheets of all units say what each unit reads of its own schedule', async () => {
    const { id, path, one, other } = await aMeetingNow();
    const sheets = await inside(api).get(PrintSchedules).sheets(id);
    expect(sheets.map(({ unitId }) => unitId).sort()).toEqual([one.id, other.id].sort());
    for (const { client, id: unitId } of [one, other]) {
      const own = await client.ask<{ meetings: object[] }>('GET', `${path}/my-schedule`);
      expect(own.meetings).toHaveLength(1);
      const { meetings } = sheets.find((sheet) => sheet.unitId === unitId)!;
      for (const [nth, meeting] of meetings.entries()) {
        const shown = { ...own.meetings[nth], unitId, unit: meeting.unit };
        expect(shown).toMatchObject(JSON.parse(JSON.stringify(meeting)) as object);
      }
      expect(meetings).toHaveLength(own.meetings.length);
    }
  });

  it('R7.1 is on the sign of each table, for the secretariat alone to print, as are the schedules of all units', async () => {
    const { path, one } = await aMeetingNow();
    for (const name of ['tables', 'schedules']) {
      const papers = await office.send<string>('GET', `${path}/${name}.pdf`);
      expect([papers.status, papers.body.slice(0, 5)]).toEqual([200, '%PDF-']);
      expect((await one.client.send('GET', `${path}/${name}.pdf`)).status).toBe(403);
    }
    expect(JSON.stringify(await office.ask('GET', `${path}/board`))).not.toContain('"code"');
  });
});
