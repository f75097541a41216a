import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { SessionWeightsHttpModule } from '@wanchang/session-weights/http';

interface Share {
  readonly met: number;
  readonly of: number;
}
interface Figures {
  readonly pairs: Share;
  readonly musts: Share;
  readonly mutual: Share;
  readonly unserved: number;
  readonly fewest: number;
  readonly most: number;
}
interface Preview {
  readonly before: Figures;
  readonly after: Figures;
  readonly gained: number;
  readonly lost: number;
  readonly isEstimate: boolean;
  readonly gainedPairs: { aName: string; bName: string }[];
  readonly lostPairs: { aName: string; bName: string }[];
}
interface Board {
  readonly id: string;
  readonly version: number;
  readonly meetings: unknown[];
  readonly weights: Record<string, number>;
}
type Unit = TestDelegation;

let api: TestApi;
let office: Client;
let year = 2960;

beforeAll(async () => {
  const imports = [
    ...[ConferenceHttpModule, MatchmakingSessionHttpModule],
    ...[MembershipHttpModule, SessionWeightsHttpModule],
  ];
  api = await createTestApi({ imports }, { readsActors: true });
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const board = (path: string) => office.ask<Board>('GET', `${path}/board`);

/** Four units, one slot and so many tables: each has one meeting at most. */
async function aSession({ planned = true, tables: count = 2 } = {}) {
  const { path: conference, units } = await anOpenConference(api, office, {
    year: ++year,
    units: 4,
  });
  const order = { title: '对接会', most: 4, wishesUntil: '2999-05-01T00:00:00Z' };
  const { id, version } = await office.ask<Board>(
    ...(['POST', `${conference}/matchmaking-sessions`, order] as const),
  );
  const path = `/matchmaking-sessions/${id}`;
  const slots = [{ startsAt: '2999-06-01T09:00:00+08:00', endsAt: '2999-06-01T09:25:00+08:00' }];
  const tables = Array.from({ length: count }, (_, nth) => ({
    ...{ hall: '厅', label: `A${nth}`, seats: 4, properties: [] },
  }));
  if (planned) await office.ask('PUT', `${path}/plan`, { version, slots, tables });
  return { path, units: units as [Unit, Unit, Unit, Unit] };
}
const wish = (path: string, from: Unit, to: Unit, word: string) =>
  from.client.ask('PUT', `${path}/wishes/${to.id}`, { wish: word });
const preview = async (path: string, change: Record<string, number> = {}) => {
  const { weights } = await board(path);
  return office.ask<Preview>('POST', `${path}/weights/preview`, { ...weights, ...change });
};

describe('weights that are not saved yet', () => {
  it('R2.1 show which pairs would meet and which would not any more, and save nothing', async () => {
    const { path, units } = await aSession({ tables: 1 });
    const [a, b, c, d] = units;
    await wish(path, a, b, 'must');
    await wish(path, b, a, 'must');
    await wish(path, c, d, 'want');
    const seen = await board(path);
    const other = await preview(path, { bothMust: 10, oneWant: 900 });
    expect(other).toMatchObject({ gained: 1, lost: 1 });
    expect(other.before).toMatchObject({ pairs: { met: 1, of: 2 }, musts: { met: 1, of: 1 } });
    expect(other.after).toMatchObject({ pairs: { met: 1, of: 2 }, musts: { met: 0, of: 1 } });
    expect([other.before.unserved, other.after.unserved]).toEqual([2, 2]);
    expect([other.gainedPairs, other.lostPairs].map((pairs) => pairs.length)).toEqual([1, 1]);
    expect(await board(path)).toEqual(seen);
  });

  it('R2.1 that are those that are saved change nothing', async () => {
    const { path, units } = await aSession();
    const [a, b, c, d] = units;
    await wish(path, a, b, 'want');
    await wish(path, b, a, 'must');
    await wish(path, c, d, 'want');
    const same = await preview(path);
    expect(same).toMatchObject({ gained: 0, lost: 0, isEstimate: false });
    expect(same.after).toMatchObject({
      mutual: { met: 1, of: 1 },
      fewest: 1,
      most: 1,
      unserved: 0,
    });
  });

  it('R2.1 say nothing of a pair of which one declines, whatever weighs most', async () => {
    const { path, units } = await aSession();
    const [a, b, c, d] = units;
    await wish(path, a, b, 'must');
    await wish(path, b, a, 'no');
    await wish(path, c, d, 'want');
    const { before, after, ...rest } = await preview(path, { oneMust: 5000, oneWant: 0 });
    expect(rest).toMatchObject({ gained: 0, lost: 0, gainedPairs: [], lostPairs: [] });
    for (const figures of [before, after])
      expect(figures).toMatchObject({ pairs: { met: 1, of: 1 }, mutual: { met: 0, of: 0 } });
  });

  it('R2.1 are tried on a session without a wish, and refused for one without slots', async () => {
    const { path, units } = await aSession();
    expect(await preview(path)).toMatchObject({ gained: 0, lost: 0, isEstimate: false });
    const { path: unplanned } = await aSession({ planned: false });
    const { weights } = await board(path);
    const at = `${unplanned}/weights/preview`;
    expect(await office.refusal('POST', at, weights)).toBe('matchmaking-session.plan-missing');
    expect((await office.send('POST', at, { ...weights, bothMust: -1 })).status).toBe(400);
    expect((await units[0].client.send('POST', at, weights)).status).toBe(403);
  });
});
