import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { aPublishedSession, begin } from '@wanchang/matchmaking-session/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { termsOf } from '@wanchang/negotiation/testing';
import { aListing } from '@wanchang/catalog/testing';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';

interface Room {
  readonly roomId: string;
  readonly created: boolean;
}

let api: TestApi;
let office: Client;
let year = 2500;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, NegotiationHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

/** Two units whose meeting is published, and a third one. */
async function aMeeting() {
  const conference = await anOpenConference(api, office, { year: ++year, units: 3 });
  await office.ask('POST', `${conference.path}/steps`, { step: 'prepare' });
  const [a, b, other] = conference.units as [TestDelegation, TestDelegation, TestDelegation];
  const session = await aPublishedSession(api, office, {
    conferencePath: conference.path,
    pairs: [[a, b]],
  });
  const [meeting] = (await session.board()).meetings;
  return { ...{ conference, session, a, b, other }, path: `/conference-meetings/${meeting!.id}` };
}

const roomOf = ({ client }: TestDelegation, path: string, side?: 'buyer' | 'seller') =>
  client.ask<Room>('POST', `${path}/deal-room`, { side });

describe('a meeting that goes on', () => {
  it('R1.3 leads both units to one room, whoever asks first and however often', async () => {
    const { session, a, b, path } = await aMeeting();
    await begin(api, session.id);
    const both = await Promise.all([roomOf(a, path, 'buyer'), roomOf(b, path, 'buyer')]);
    expect(new Set(both.map(({ roomId }) => roomId)).size).toBe(1);
    expect(both.filter(({ created }) => created)).toHaveLength(1);
    expect(await roomOf(b, path)).toEqual({ roomId: both[0].roomId, created: false });
    const { meetings } = await b.client.ask<{ meetings: { roomId: string }[] }>(
      ...(['GET', `${session.path}/my-schedule`] as const),
    );
    expect(meetings.map(({ roomId }) => roomId)).toEqual([both[0].roomId]);
  });

  it('R1.3 is counted by the report, and so is what was agreed in its room; a sum of so few deals is not shown', async () => {
    const { conference, session, a, b, path } = await aMeeting();
    const report = () => office.ask('GET', `${conference.path}/report`);
    await begin(api, session.id);
    expect(await report()).toMatchObject({ rooms: 0, deals: [] });
    const { roomId } = await roomOf(a, path, 'buyer');
    const offer = { basedOn: null, terms: termsOf() };
    await b.client.ask('POST', `/deal-rooms/${roomId}/offers`, offer);
    expect(await report()).toMatchObject({ rooms: 1, deals: [] });
    await a.client.ask('POST', `/deal-rooms/${roomId}/offers/1/accept`);
    expect(await report()).toMatchObject({
      rooms: 1,
      deals: [{ currency: 'CNY', agreements: 1, agreed: null, contracts: 0, performances: 0 }],
    });
  });

  it('R1.3 is counted in the industries of both units, as most of their listings say', async () => {
    const { conference, session, a, b, other, path } = await aMeeting();
    const list = (unit: TestDelegation, industryCode: string) =>
      aListing({ ...inside(api), database: api.database }, unit, { industryCode });
    for (const code of ['344', '345', '131']) await list(a, code);
    for (const unit of [b, other]) await list(unit, '131');
    await begin(api, session.id);
    await a.client.ask('PUT', `${path}/outcome`, { held: true });
    const { industries } = await office.ask<{ industries: object[] }>(
      ...(['GET', `${conference.path}/report`] as const),
    );
    expect(industries).toMatchObject([
      { code: '13', units: 2, held: 1 },
      { code: '34', nameEn: expect.stringMatching(/machinery/i), units: 1, held: 1 },
    ]);
  });

  it('R7.1 has begun, was held, and is one’s own; without matching listings one says who buys', async () => {
    const { session, a, b, other, path } = await aMeeting();
    const refusal = (unit: TestDelegation, body = {}) =>
      unit.client.refusal('POST', `${path}/deal-room`, body);
    expect(await refusal(a, { side: 'buyer' })).toBe('matchmaking-session.meeting-not-begun');
    await begin(api, session.id);
    expect(await refusal(other, { side: 'buyer' })).toBe('matchmaking-session.meeting-not-found');
    expect(await refusal(a)).toBe('matchmaking-session.side-missing');
    for (const { client } of [a, b]) await client.ask('PUT', `${path}/outcome`, { held: false });
    expect(await refusal(a, { side: 'buyer' })).toBe('matchmaking-session.meeting-not-held');
  });
});
