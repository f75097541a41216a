import { ReviseListing } from '@wanchang/catalog';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { ListMatches } from '../queries/list-matches.query';
import {
  aDemand,
  aMarket,
  aSupply,
  aUnit,
  decide,
  INTERIOR,
  matchesOf as matchesIn,
  price,
  type Unit,
} from '../testing';
import { UnitNewsStore } from '../persistence/unit-news';
import { GiveFeedback } from './give-feedback';
import { FindMatches } from './find-matches';
import { TellUnits } from './tell-units';

let context: TestContext;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const match = (listingId: string, side: 'supply' | 'demand') =>
  context.get(FindMatches).execute({ listingId, side });
const matchesOf = (unit: Unit) => matchesIn(context, unit);
const tell = ({ id }: Unit) => context.get(TellUnits).digest(id);
const notices = (unit: Unit) =>
  context.database.query<{ text: string; link: string }>(
    sql(
      `SELECT text_en AS text, link FROM notices WHERE topic = 'matchmaking.matches' AND audience = $1`,
    ),
    [`member:${unit.id}`],
  );

describe('matching a listing', () => {
  it('what misses a must is no match, and where nothing else is there it is shown as nearest, the miss first', async () => {
    const colour = (value: string) => ({ name: '颜色', value, number: null, unit: null });
    await aSupply(context, factory, { attributes: [colour('蓝')] });
    const demand = await aDemand(context, county, {
      attributes: [{ ...colour('红'), must: 'exact' }],
    });
    await match(demand.id, 'demand');
    const [nearest] = await matchesOf(county);
    expect(nearest).toMatchObject({ isNearest: true });
    expect(nearest!.misfits[0]).toContain('颜色');
    await aSupply(context, factory, { attributes: [colour('红色')] });
    await match(demand.id, 'demand');
    expect(await matchesOf(county)).toMatchObject([{ isNearest: false, misfits: [] }]);
  });

  it('R0.3 both sides see the match, with a score that its parts sum to and a sentence that says why', async () => {
    const supply = await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await match(demand.id, 'demand');
    const views = [...(await matchesOf(factory)), ...(await matchesOf(county))];
    expect(views).toHaveLength(2);
    for (const view of views) {
      expect([view.supply.id, view.demand.id]).toEqual([supply.id, demand.id]);
      expect(view.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(view.score);
      expect(view.sentence).toContain('浙江省（沿海）对甘肃省（中西部）');
    }
  });

  it('R0.4 a supply published after the demand is matched as well', async () => {
    const demand = await aDemand(context, county);
    await match(demand.id, 'demand');
    const supply = await aSupply(context, factory);
    await match(supply.id, 'supply');
    expect((await matchesOf(county)).map((view) => view.supply.id)).toEqual([supply.id]);
  });

  it('R0.6 of two equal supplies the one from the other side of the country is the better match', async () => {
    const neighbour = await aUnit(context, INTERIOR);
    const near = await aSupply(context, neighbour, { regionCode: '620423' });
    const across = await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await match(demand.id, 'demand');
    expect((await matchesOf(county)).map((view) => view.supply.id)).toEqual([across.id, near.id]);
  });

  it('is one match however often it runs, and tells each side once', async () => {
    await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await Promise.all([match(demand.id, 'demand'), match(demand.id, 'demand')]);
    await match(demand.id, 'demand');
    expect(await matchesOf(county)).toHaveLength(1);
    await tell(county);
    await tell(county);
    expect(await notices(county)).toHaveLength(1);
    expect(await notices(factory)).toHaveLength(0);
  });

  it('tells a unit once of all that is new, the best by name, and what to do', async () => {
    for (let count = 0; count < 4; count += 1) await aSupply(context, factory);
    const [first, second] = [await aDemand(context, county), await aDemand(context, county)];
    await match(first.id, 'demand');
    await match(second.id, 'demand');
    await tell(county);
    const named = `“[^”]+” of [^;]+ for your “${first.title}”, \\d+ points`;
    expect(await notices(county)).toEqual([
      {
        text: expect.stringMatching(
          new RegExp(
            `^2 of your listings have 8 new matches, the best are: ${named}; ${named}; ${named}\\. Look at them and get in touch\\.$`,
          ),
        ) as string,
        link: '/matches?state=new',
      },
    ]);
  });

  it('tells of further matches in place of the notice before, and not of what is answered', async () => {
    const demand = await aDemand(context, county);
    await match((await aSupply(context, factory)).id, 'supply');
    await tell(county);
    const [answered] = await matchesOf(county);
    const interested = { verdict: 'interested', reason: null, note: null } as const;
    await context.get(GiveFeedback).execute(county.actor, answered!.id, interested);
    await match((await aSupply(context, factory)).id, 'supply');
    await tell(county);
    expect(await notices(county)).toEqual([
      {
        text: expect.stringContaining('1 of your listings has 1 new match:') as string,
        link: `/matches?listingId=${demand.id}`,
      },
    ]);
  });

  it('owes each unit one digest, however many of its listings are matched', async () => {
    for (let count = 0; count < 3; count += 1) await aSupply(context, factory);
    for (let count = 0; count < 2; count += 1)
      await match((await aDemand(context, county)).id, 'demand');
    const owed = await context.database.query(
      sql(`SELECT subject_id AS id FROM deadlines WHERE job = 'matchmaking.tell-unit' ORDER BY 1`),
    );
    expect(owed).toEqual([factory, county].map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1))); // prettier-ignore
    expect(await notices(county)).toEqual([]);
  });

  describe('a digest that is owed', () => {
    const soon = () => context.database.transaction(() => context.get(TellUnits).soon([county.id]));
    const owed = () =>
      context.database.query<{ key: string }>(
        sql(`SELECT key, due_at, next_at FROM deadlines WHERE job = 'matchmaking.tell-unit'`),
      );

    it('is not put off by what comes in after its moment', async () => {
      await soon();
      await context.database.query(
        sql(`UPDATE deadlines SET due_at = now() - interval '1 hour', next_at = now()`),
      );
      const due = await owed();
      await soon();
      expect(await owed()).toEqual(due);
    });

    it('takes nothing with it that comes in while it is written: of that another is owed', async () => {
      await soon();
      const [{ key }] = (await owed()) as [{ key: string }];
      let comesIn!: () => void;
      const late = new Promise<void>((resolve) => (comesIn = resolve)).then(soon);
      vi.spyOn(context.get(UnitNewsStore), 'since').mockImplementationOnce(async () => {
        comesIn();
        return [];
      });
      await tell(county);
      await late;
      // As the job does when it has ended.
      await context.database.query(sql(`DELETE FROM deadlines WHERE key = $1`), [key]);
      expect(await owed()).toHaveLength(1);
    });
  });

  it('does not match a unit with itself, nor with a price above the ceiling', async () => {
    await aSupply(context, county, { regionCode: '620423' });
    await aSupply(context, factory, price('900'));
    const demand = await aDemand(context, county, price('800'));
    await match(demand.id, 'demand');
    expect(await matchesOf(county)).toEqual([]);
  });

  it('R12.3 a suspended unit is not matched, even when it was suspended a moment ago, and is again once reinstated', async () => {
    const supply = await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await decide(context, factory, 'suspend');
    await match(demand.id, 'demand');
    expect(await matchesOf(county)).toEqual([]);
    await decide(context, factory, 'reinstate');
    await match(supply.id, 'supply');
    expect(await matchesOf(county)).toHaveLength(1);
    await decide(context, factory, 'suspend');
    expect(await matchesOf(county)).toEqual([]);
  });

  it('forgets a match that a change of the listing made wrong', async () => {
    const supply = await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await match(demand.id, 'demand');
    const change = { title: '深沟球轴承 6205-2RS', industryCode: '345' };
    await context.get(ReviseListing).execute(supply.id, supply.version, change, factory.actor);
    await match(supply.id, 'supply');
    expect(await matchesOf(county)).toEqual([]);
  });
});

describe('feedback', () => {
  async function aMatch(): Promise<string> {
    await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await match(demand.id, 'demand');
    return (await matchesOf(county))[0]!.id;
  }

  const notRelevant = { verdict: 'not_relevant', reason: 'wrong_spec', note: null } as const;
  const interested = { verdict: 'interested', reason: null, note: null } as const;

  it('a match called not relevant leaves the list and does not return', async () => {
    const id = await aMatch();
    await context.get(GiveFeedback).execute(county.actor, id, notRelevant);
    const [{ demand }] = await context
      .get(ListMatches)
      .execute(county.actor, { state: 'dismissed', limit: 1 })
      .then(({ items }) => items as [(typeof items)[0]]);
    await match(demand.id, 'demand');
    expect(await matchesOf(county)).toEqual([]);
    expect(await matchesOf(factory)).toHaveLength(1);
  });

  it('needs a reason for not relevant, and in words of its own where none of the usual ones is', async () => {
    const id = await aMatch();
    for (const silent of [
      { reason: null },
      { reason: 'other', note: null },
      { reason: 'other', note: '' },
    ] as const) {
      const given = context
        .get(GiveFeedback)
        .execute(county.actor, id, { ...notRelevant, ...silent });
      await expect(given).rejects.toMatchObject({ code: 'matchmaking.reason-required' });
    }
  });

  it('taken back, the match is there again', async () => {
    const id = await aMatch();
    await context.get(GiveFeedback).execute(county.actor, id, notRelevant);
    await context.get(GiveFeedback).withdraw(county.actor, id);
    expect((await matchesOf(county))[0]).toMatchObject({ id, myFeedback: null });
  });

  it('the other side is notified of interest', async () => {
    const id = await aMatch();
    await context.get(GiveFeedback).execute(county.actor, id, interested);
    expect((await matchesOf(factory))[0]).toMatchObject({
      id,
      counterpartInterested: true,
      myFeedback: null,
    });
  });

  it('a match of other units is not found', async () => {
    const id = await aMatch();
    const stranger = await aUnit(context, '410183');
    const given = context.get(GiveFeedback).execute(stranger.actor, id, interested);
    await expect(given).rejects.toMatchObject({ code: 'matchmaking.match-not-found' });
  });
});
