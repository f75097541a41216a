import { PairReasons, type FamilyRule } from '@wanchang/match-engine';
import type { Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { Rematches } from '../persistence/rematches';
import { PreviewFamilyRules } from '../queries/preview-family-rules.query';
import { ReadFamilyRules } from '../queries/read-family-rules.query';
import { aDemand, aMarket, aSupply, matchDemand, matchesOf, price, type Unit } from '../testing';
import { SaveFamilyRules } from './save-family-rules';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const steel = { attributes: [{ name: '材质', value: '304', number: null, unit: null }] };
const offered = { title: '不锈钢球阀 DN80', ...steel, ...price('60') };
const asked = { title: '采购不锈钢球阀 DN50', ...steel, ...price('120') };
const loose: FamilyRule[] = [
  { family: '阀门', properties: [{ name: '通径', need: null, tolerance: 2 }] },
];
const save = (basedOn: number, rules: FamilyRule[]) =>
  context.get(SaveFamilyRules).execute({ basedOn, rules, note: '试行' }, secretary);

it('bind what is matched from then on, and are taken back by saving an earlier version', async () => {
  await aSupply(context, factory, offered);
  const demand = await aDemand(context, county, asked);
  const nearest = async () => {
    await matchDemand(context, demand);
    return (await matchesOf(context, county)).map(({ isNearest }) => isNearest);
  };
  expect(await nearest()).toEqual([true]);
  await save(0, loose);
  expect(await nearest()).toEqual([false]);
  await save(1, []);
  expect(await nearest()).toEqual([true]);
  const { current, versions } = await context.get(ReadFamilyRules).execute();
  expect(current).toMatchObject({ version: 2, rules: [], note: '试行' });
  expect(versions.map(({ rules }) => rules)).toEqual([[], loose]);
});

it('are tried on stored pairs before they are saved, and nothing changes by that', async () => {
  await aSupply(context, factory, offered);
  await matchDemand(context, await aDemand(context, county, asked));
  const preview = await context.get(PreviewFamilyRules).execute(loose, secretary);
  expect(preview).toMatchObject({ basedOn: 0, pairs: 1, lost: 0, won: 1 });
  expect(preview.examples).toMatchObject([
    { supply: '不锈钢球阀 DN80', demand: '采购不锈钢球阀 DN50', fitsBefore: false },
  ]);
  expect((await context.get(ReadFamilyRules).execute()).current.version).toBe(0);
});

it('are tried on many pairs without keeping the process from other work', async () => {
  const supply = await aSupply(context, factory, offered);
  await matchDemand(context, await aDemand(context, county, asked));
  await context.database.query(
    sql(`WITH more AS (
       INSERT INTO listings (id, member_id, side, kind, title, industry_code, attributes, price_amount, price_currency,
                             price_unit, region_code, coast, state, published_at)
       SELECT gen_random_uuid(), member_id, side, kind, title, industry_code, attributes, price_amount, price_currency,
              price_unit, region_code, coast, state, published_at FROM listings, generate_series(1, 120) WHERE id = $1
       RETURNING id)
     INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, supply_version, demand_version,
                          supply_score, demand_score, mutual_score, supply_text, demand_text, weights_version)
     SELECT gen_random_uuid(), more.id, demand_id, supply_member_id, demand_member_id, supply_version, demand_version,
            supply_score, demand_score, mutual_score, supply_text, demand_text, weights_version FROM matches, more`),
    [supply.id],
  );
  let turn = 0;
  const inTurn = new Map<number, number>();
  let next = setImmediate(function count() {
    turn += 1;
    next = setImmediate(count);
  });
  const of = PairReasons.prototype.of;
  const judge = vi.spyOn(PairReasons.prototype, 'of').mockImplementation(function (
    this: PairReasons,
    ...given
  ) {
    inTurn.set(turn, (inTurn.get(turn) ?? 0) + 1);
    return of.apply(this, given);
  });
  const preview = await context.get(PreviewFamilyRules).execute(loose, secretary);
  clearImmediate(next);
  judge.mockRestore();
  // Each pair is judged by either rules.
  expect(Math.max(...inTurn.values())).toBeLessThanOrEqual(2 * 50);
  expect(preview).toMatchObject({ pairs: 121, won: 121 });
});

it('have everything matched again for that reason, in place of a run by earlier ones', async () => {
  await save(0, loose);
  await save(1, []);
  expect(await context.get(Rematches).list(10)).toMatchObject([
    { reason: 'family-rules', state: 'queued' },
    { reason: 'family-rules', state: 'cancelled' },
  ]);
});

it('keep only what differs from the product, and are refused where they contradict or are old', async () => {
  const { standard } = await context.get(ReadFamilyRules).execute();
  await save(0, [...standard]);
  expect((await context.get(ReadFamilyRules).execute()).current.rules).toEqual([]);
  const [rule] = loose;
  const twice = [{ ...rule!, properties: [...rule!.properties, { name: '口径', need: null, tolerance: 2 }] }]; // prettier-ignore
  await expect(save(1, twice)).rejects.toMatchObject({
    code: 'matchmaking.family-rules-refused',
    fields: [{ field: 'rules.0.properties.1', code: 'property-twice' }],
  });
  await expect(save(0, loose)).rejects.toMatchObject({ code: 'matchmaking.family-rules-changed' });
});
