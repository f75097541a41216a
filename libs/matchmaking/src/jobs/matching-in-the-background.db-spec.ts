import { PauseListing, PublishListing } from '@wanchang/catalog';
import { aListing } from '@wanchang/catalog/testing';
import type { Actor } from '@wanchang/platform';
import { eventually, PlatformJobsModule, sql, type TestContext } from '@wanchang/platform/testing';
import { TOP_MATCHES } from '../domain/top-matches.rules';
import { MatchmakingJobsModule } from '../jobs.module';
import { Rematches } from '../persistence/rematches';
import {
  aDemand,
  aMarket,
  aSupply,
  aUnit,
  COAST,
  decide,
  INTERIOR,
  matchDemand,
  matchesOf,
  matchSupply,
  price,
  revise,
  type Unit,
} from '../testing';
import { StartRematch } from '../use-cases/start-rematch';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  process.env.WORKER_CONCURRENCY = '1';
  ({ context, secretary, factory, county } = await aMarket(
    PlatformJobsModule,
    MatchmakingJobsModule,
  ));
});
afterEach(async () => {
  delete process.env.WORKER_CONCURRENCY;
  await context?.close();
});

const specification = {
  attributes: [{ name: '公称通径', value: 'DN50', number: null, unit: null }],
  ...price('186.50'),
};
const asked = { ...specification, ...price('230') };
const suppliers = async () =>
  (await matchesOf(context, county)).map(({ supply }) => supply.member.id);

describe('a place that becomes free in a full list', () => {
  let neighbour: Unit;

  /**
   * A demand with a full list of the factory's. What a neighbour of the county offers suits it less, and has twenty
   * better buyers on the coast (R0.6).
   */
  beforeEach(async () => {
    const buyer = await aUnit(context);
    neighbour = await aUnit(context, INTERIOR);
    for (let count = 0; count < TOP_MATCHES; count += 1) {
      await aSupply(context, factory, specification);
      await aDemand(context, buyer, { ...asked, regionCode: COAST });
    }
    const near = await aSupply(context, neighbour, { ...specification, regionCode: INTERIOR });
    await matchSupply(context, near);
    await matchDemand(context, await aDemand(context, county, asked));
    expect(new Set(await suppliers())).toEqual(new Set([factory.id]));
  });

  const shown = () =>
    matchesOf(context, county).then((matches) => matches.map(({ supply }) => supply));
  const isRefilled = async (gone: string) => {
    const now = await shown();
    expect(now).toHaveLength(TOP_MATCHES);
    expect(now.map(({ id }) => id)).not.toContain(gone);
    expect(now.filter(({ member }) => member.id === neighbour.id)).toHaveLength(1);
  };

  it('because a listing was paused goes to the next best', async () => {
    const [first] = await shown();
    await context.get(PauseListing).execute(first!.id, first!.version, factory.actor);
    await eventually(() => isRefilled(first!.id));
  });

  it('because a listing does not fit any more goes to the next best', async () => {
    const [first] = await shown();
    await revise(context, first!, factory, price('999'));
    await eventually(() => isRefilled(first!.id));
  });

  it('R12.3 because a unit was suspended goes to those of others', async () => {
    await decide(context, factory, 'suspend');
    await eventually(async () => expect(await suppliers()).toEqual([neighbour.id]));
  });
});

it('a new listing is matched while a re-match is at work, even by a worker that does one thing at a time', async () => {
  const demand = await aDemand(context, county);
  const { id } = await context.get(StartRematch).execute('request', secretary);
  const held = context.database.dataSource.createQueryRunner();
  await held.startTransaction();
  await held.query(`SELECT 1 FROM rematches WHERE id = $1 FOR UPDATE`, [id]);
  try {
    await eventually(async () => {
      const waiting = await context.database.query(
        sql(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%rematches%'
            AND datname = current_database()`),
      );
      expect(waiting).toHaveLength(1);
    });
    const draft = await aListing(context, factory, { state: 'draft' });
    await context.get(PublishListing).execute(draft.id, draft.version, factory.actor);
    await eventually(async () =>
      expect(await matchesOf(context, county, { listingId: demand.id })).toMatchObject([
        { supply: { id: draft.id } },
      ]),
    );
  } finally {
    await held.commitTransaction();
    await held.release();
  }
  await eventually(async () =>
    expect(await context.get(Rematches).find(id)).toMatchObject({ state: 'done' }),
  );
});
