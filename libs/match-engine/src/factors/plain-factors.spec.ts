import { Market } from '../bench/market';
import { MatchIndex } from '../match-index';
import type { Match } from '../match';
import { defaultWeights, type MatchWeights } from '../weights';
import type { Factor } from './factor';
import { factorNames, factors as table } from './factors';

const dayMs = 86_400_000;

/** How long both stay valid, up to a year. */
const validity: Factor<null> = {
  value: ({ supply, demand, now }) => {
    const until = [supply, demand].map(({ columns, at }) => columns.validUntil[at] as number);
    return Math.min(1, (Math.min(...until) - now.ms) / (365 * dayMs));
  },
  detail: () => null,
};

describe('a factor that only has a value', () => {
  const now = new Date('2026-11-23T04:00:00Z');
  const factors = { ...defaultWeights.factors, attributes: 0.17, trial: 0.15 };
  const weights: MatchWeights = { version: 2, factors };
  const market = new Market();
  const supplies = [...market.listings('supply', 900, 1, now)];
  const demands = [...market.listings('demand', 60, 2, now)];
  const index = new MatchIndex({ now: () => now });
  index.load([...supplies, ...demands]);
  const k = 10;

  beforeAll(() => {
    Object.assign(table, { trial: validity });
    (factorNames as string[]).push('trial');
    index.useWeights(weights);
  });

  afterAll(() => {
    Reflect.deleteProperty(table, 'trial');
    (factorNames as string[]).pop();
  });

  /** From explanations, which call nothing but `value`. */
  function explained(view: 'supply' | 'demand', id: string) {
    const pairs = (view === 'demand' ? supplies : demands).map((other) =>
      view === 'demand'
        ? index.explain(other.id, id, { view })
        : index.explain(id, other.id, { view }),
    );
    return pairs
      .filter((pair) => pair !== null)
      .map((pair) => ({ id: view === 'demand' ? pair.supplyId : pair.demandId, score: pair.score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, k);
  }

  const listed = (view: 'supply' | 'demand', matches: readonly Match[]) =>
    matches.map(({ supplyId, demandId, score }) => ({
      id: view === 'demand' ? supplyId : demandId,
      score,
    }));

  it('counts in explanations', () => {
    const [best] = demands.flatMap(({ id }) => index.topSupplies(id, { k: 1 }));
    const parts = index.explain(best?.supplyId ?? '', best?.demandId ?? '')?.parts ?? [];
    expect(parts.at(-1)).toMatchObject({ factor: 'trial', weight: 0.15 });
    expect(parts.at(-1)?.value).toBeGreaterThan(0);
  });

  it('gives questions from both sides what explanations say, to the last digit', () => {
    for (const { id } of demands)
      expect(listed('demand', index.topSupplies(id, { k }))).toEqual(explained('demand', id));
    for (const { id } of supplies.slice(0, 100))
      expect(listed('supply', index.topDemands(id, { k }))).toEqual(explained('supply', id));
  });

  it('gives sweeps what it gives questions', () => {
    const sweep = index.sweep({ k });
    for (const { id, best } of sweep.supplyLists())
      expect(best).toEqual(listed('supply', index.topDemands(id, { k })));
    for (const { id, best } of sweep.demandLists())
      expect(best).toEqual(listed('demand', index.topSupplies(id, { k })));
  });
});
