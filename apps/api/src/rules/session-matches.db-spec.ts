import { aListing } from '@wanchang/catalog/testing';
import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { RunRematch } from '@wanchang/matchmaking';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Matches {
  readonly listings: number;
  readonly included: number;
  readonly computedAt: string | null;
  readonly running: { readonly processed: number; readonly total: number | null } | null;
}
type Unit = TestDelegation;

let api: TestApi;
let office: Client;

beforeEach(async () => {
  const imports = [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterEach(() => api?.close());

const order = { title: '对接会', most: 4, wishesUntil: '2999-05-01T00:00:00Z' };
const demand = {
  side: 'demand',
  title: '采购不锈钢球阀 Q41F-16P DN50',
  regionCode: '620423',
} as const;

async function opened(): Promise<{
  units: readonly [Unit, Unit];
  conferencePath: string;
  path: string;
}> {
  const conference = await anOpenConference(api, office, { year: 2950, units: 2 });
  const units = conference.units as [Unit, Unit];
  await aListing(context(), units[0]);
  await aListing(context(), units[1], { ...demand, validUntil: '2999-12-31' });
  return { units, conferencePath: conference.path, path: await open(conference.path) };
}
async function open(conferencePath: string): Promise<string> {
  const path = `${conferencePath}/matchmaking-sessions`;
  return `/matchmaking-sessions/${(await office.ask<{ id: string }>('POST', path, order)).id}`;
}
const context = () => ({ ...inside(api), database: api.database });
const matches = (path: string) => office.ask<Matches>('GET', `${path}/matches`);
const runs = () =>
  api.database.query<{ id: string; reason: string }>(
    sql(`SELECT id, reason FROM rematches ORDER BY id`),
  );
const turn = (id: string, ms = 60_000) => inside(api).get(RunRematch).execute(id, ms);

describe('matches of a session', () => {
  it('R2.1 are computed anew when it is opened, and units see each other’s by them', async () => {
    const { units, path } = await opened();
    const [run, ...others] = await runs();
    expect([run!.reason, others]).toEqual(['session', []]);
    expect(await matches(path)).toMatchObject({
      ...{ listings: 2, included: 0, computedAt: null, running: { processed: 0, total: null } },
    });
    await turn(run!.id);
    const done = await matches(path);
    expect(done).toMatchObject({ listings: 2, included: 2, running: null });
    expect(done.computedAt).not.toBeNull();
    const mine = await units[0].client.ask<{ candidates: { score: number | null }[] }>(
      ...(['GET', `${path}/mine`] as const),
    );
    expect(mine.candidates[0]!.score).toBeGreaterThan(0.45);
  });

  it('R2.1 are continued from where a worker that died left them', async () => {
    const { path } = await opened();
    const [run] = await runs();
    await turn(run!.id, 0);
    expect((await matches(path)).running).toEqual({ processed: 1, total: 2 });
    await turn(run!.id);
    expect(await matches(path)).toMatchObject({ included: 2, running: null });
  });

  it('R2.1 are not computed again while nothing has changed, nor beside a re-match that runs', async () => {
    const { units, conferencePath } = await opened();
    await open(conferencePath);
    expect(await runs()).toHaveLength(1);
    await turn((await runs())[0]!.id);
    await open(conferencePath);
    expect(await runs()).toHaveLength(1);
    await aListing(context(), units[0], { title: 'Z41H 闸阀 DN80' });
    const path = await open(conferencePath);
    expect(await runs()).toHaveLength(2);
    expect(await matches(path)).toMatchObject({ listings: 3, included: 2 });
  });

  it('R2.1 are computed again when the secretariat asks, once at a time', async () => {
    const { units, path } = await opened();
    expect(await office.refusal('POST', `${path}/matches`)).toBe('matchmaking.rematch-running');
    await turn((await runs())[0]!.id);
    expect((await office.ask<Matches>('POST', `${path}/matches`)).running).not.toBeNull();
    expect((await units[0].client.send('GET', `${path}/matches`)).status).toBe(403);
  });

  it('R2.1 of units that have published nothing start no re-match', async () => {
    const { path: conferencePath } = await anOpenConference(api, office, { year: 2951, units: 2 });
    expect(await matches(await open(conferencePath))).toMatchObject({ listings: 0, running: null });
    expect(await runs()).toEqual([]);
  });
});
