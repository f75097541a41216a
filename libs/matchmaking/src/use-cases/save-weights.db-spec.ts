import { defaultWeights } from '@wanchang/match-engine';
import type { Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import type { Feedback } from '../domain/feedback';
import { MatchmakingModule } from '../matchmaking.module';
import { Rematches } from '../persistence/rematches';
import { MatchWeightsStore } from '../persistence/match-weights';
import { ReadFeedbackPrecision } from '../queries/feedback-precision.query';
import { LearnWeights } from '../queries/learn-weights.query';
import { PreviewWeights } from '../queries/preview-weights.query';
import { aDemand, aMarket, aSupply, matchDemand, matchesOf, type Unit } from '../testing';
import { GiveFeedback } from './give-feedback';
import { SaveWeights } from './save-weights';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const { factors } = defaultWeights;
/** All the weight that text and industry have, on text. */
const textOnly = { ...factors, text: factors.text + factors.industry, industry: 0 };
const save = (basedOn: number, given = textOnly) =>
  context.get(SaveWeights).execute({ basedOn, factors: given, note: '试行' }, secretary);
const current = () => context.get(MatchWeightsStore).current();

const interested: Feedback = { verdict: 'interested', reason: null, note: null };
const wrong: Feedback = { verdict: 'not_relevant', reason: 'wrong_spec', note: '要法兰连接' };

describe('weights', () => {
  it('begin as the engine’s own, and rise by one version with every change', async () => {
    expect(await current()).toMatchObject({ version: 1, factors, createdByName: null });
    await save(1);
    expect(await current()).toMatchObject({
      ...{ version: 2, factors: textOnly, note: '试行', createdByName: secretary.personName },
    });
  });

  it('are on record with who changed them from what to what', async () => {
    await save(1);
    expect(
      await context.database.query(
        sql(
          `SELECT action, person_id, facts FROM audit_entries WHERE action = 'matchmaking.weights-saved'`,
        ),
      ),
    ).toEqual([
      {
        action: 'matchmaking.weights-saved',
        person_id: secretary.personId,
        facts: {
          ...{ before: factors, after: textOnly, note: '试行' },
          exposureCap: { before: null, after: null },
        },
      },
    ]);
  });

  it('that are new have everything matched again', async () => {
    await save(1);
    expect(await context.get(Rematches).list(10)).toMatchObject([
      { reason: 'weights', state: 'queued' },
    ]);
  });

  it('carry the exposure cap, which stays until it is changed, and its changes are on record', async () => {
    const withCap = (basedOn: number, exposureCap?: number | null) =>
      context.get(SaveWeights).execute({ basedOn, factors, exposureCap, note: '均衡' }, secretary);
    expect((await current()).exposureCap).toBeNull();
    await withCap(1, 50);
    await withCap(2);
    expect(await current()).toMatchObject({ version: 3, exposureCap: 50 });
    await withCap(3, null);
    expect((await current()).exposureCap).toBeNull();
    const changes = await context.database.query<{ cap: object }>(
      sql(
        `SELECT facts->'exposureCap' AS cap FROM audit_entries WHERE action = 'matchmaking.weights-saved' ORDER BY id`,
      ),
    );
    expect(changes.map(({ cap }) => cap)).toEqual([
      { before: null, after: 50 },
      { before: 50, after: 50 },
      { before: 50, after: null },
    ]);
  });

  it('with a cap that is none are refused by the database', async () => {
    const refused = context
      .get(SaveWeights)
      .execute({ basedOn: 1, factors, exposureCap: 0, note: '错' }, secretary);
    await expect(refused).rejects.toThrow('match_weights_exposure_cap_check');
  });

  it('that do not sum to 1 are refused with their sum', async () => {
    const refused = save(1, { ...textOnly, industry: 0.1 });
    await expect(refused).rejects.toMatchObject({
      ...{ code: 'matchmaking.weights-sum', args: { sum: '1.1' } },
    });
    expect((await current()).version).toBe(1);
  });

  it('of two administrators who change the same version only one’s are saved', async () => {
    await current();
    const outcomes = await Promise.allSettled([save(1), save(1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(save(1)).rejects.toMatchObject({ code: 'matchmaking.weights-changed' });
    expect((await current()).version).toBe(2);
  });
});

describe('past feedback', () => {
  /** A good match that the county wanted, and a weak one that it did not. */
  async function answered() {
    await aSupply(context, factory);
    await aSupply(context, factory, { title: '不锈钢球阀', industryCode: '345' });
    await matchDemand(context, await aDemand(context, county, { industryCode: '34' }));
    const [good, weak] = await matchesOf(context, county);
    await context.get(GiveFeedback).execute(county.actor, good!.id, interested);
    await context.get(GiveFeedback).execute(county.actor, weak!.id, wrong);
    return { good: good!, weak: weak! };
  }

  it('is counted by industry of the demand and by the weights when it was given', async () => {
    await answered();
    await save(1);
    const counted = { answers: 2, interested: 1, precision: 0.5 };
    expect(await context.get(ReadFeedbackPrecision).execute(secretary)).toEqual({
      total: counted,
      byIndustry: [{ code: '34', name: '通用设备制造业', ...counted }],
      byWeightsVersion: [{ weightsVersion: 1, ...counted }],
      byReason: [{ reason: 'wrong_spec', answers: 1 }],
      notes: [{ note: '要法兰连接', reason: 'wrong_spec', at: expect.any(Date) }],
    });
  });

  it('is nothing to divide by where there is none', async () => {
    expect(await context.get(ReadFeedbackPrecision).execute(secretary)).toEqual({
      total: { answers: 0, interested: 0, precision: null },
      ...{ byIndustry: [], byWeightsVersion: [], byReason: [], notes: [] },
    });
  });

  it('shows what other weights would have made of it, and saves nothing', async () => {
    const { good, weak } = await answered();
    const onlyReputation = Object.fromEntries(
      Object.keys(factors).map((name) => [name, name === 'reputation' ? 1 : 0]),
    ) as typeof factors;
    const preview = await context.get(PreviewWeights).execute(onlyReputation, secretary);
    expect(preview).toMatchObject({ basedOn: 1, total: { answers: 2, interested: 1 } });
    expect(preview.total.before).toEqual({ shown: 2, precision: 0.5, order: 1 });
    expect(preview.total.after).toEqual({ shown: 2, precision: 0.5, order: 0.5 });
    expect(preview.byIndustry).toMatchObject([{ code: '34', answers: 2 }]);
    expect(preview.byWeightsVersion).toMatchObject([{ weightsVersion: 1, answers: 2 }]);
    expect(good.score).toBeGreaterThan(weak.score);
    expect((await current()).version).toBe(1);
  });

  it('is compared within the list it stood in, and of two answers nothing is learned', async () => {
    const { good } = await answered();
    await context.get(GiveFeedback).execute(factory.actor, good.id, interested);
    expect(await context.get(LearnWeights).execute()).toEqual({
      ...{ basedOn: 1, answers: 3, pairs: 1, units: 1, outcome: 'too-few', learned: null },
      wanted: { answers: 300, pairs: 200, units: 20 },
    });
    expect((await current()).version).toBe(1);
  });

  it('keeps the factors as they were when the unit answered', async () => {
    await answered();
    const before = await context.get(PreviewWeights).execute(factors, secretary);
    await context.database.query(sql(`UPDATE matches SET supply_text = 0, demand_text = 0`));
    expect(await context.get(PreviewWeights).execute(factors, secretary)).toEqual(before);
  });
});
