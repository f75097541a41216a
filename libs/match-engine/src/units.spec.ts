import { allUnits, convert, type Unit } from '@wanchang/kernel';
import { aDemand, aSupply, noon } from './bench/samples';
import type { MatchAttribute, IndexedListing } from './listing';
import { MatchIndex } from './match-index';

const units = allUnits();
const convertible = units.flatMap((a) =>
  units.flatMap((b) => (a.dimension === b.dimension ? [[a, b] as const] : [])),
);
const index = new MatchIndex({ now: () => noon });

type Given = Partial<IndexedListing>;
const whyNot = (supply: Given, demand: Given) => index.whyNot(aSupply(supply), aDemand(demand));
/** Of no family whose properties bind. */
const title = '螺旋桨';
const amounts = (amount: number, unit: string) => ({ quantity: { amount, unit } });
const costs = (amount: number, unit: string) => ({ price: { amount, currency: 'CNY', unit } });
/** How many of `b` an amount of `a` is. */
const inUnit = (amount: number, a: Unit, b: Unit) => (amount * a.factor) / b.factor;

/** What does not do in every pair: by the code of one unit and the Chinese name of the other. */
function failing(binds: (a: Unit, b: Unit) => boolean): string[] {
  return convertible.filter(([a, b]) => !binds(a, b)).map(([a, b]) => `${a.code} ~ ${b.zh}`);
}

function fit(offered: Partial<MatchAttribute>, asked: Partial<MatchAttribute>): number | undefined {
  const having = (given: Partial<MatchAttribute>): Given => ({
    title,
    attributes: [{ name: '参数', value: '如图', ...given }],
  });
  const why = index.explain(aSupply(having(offered)), aDemand(having(asked)));
  return why?.parts.find(({ factor }) => factor === 'attributes')?.value;
}

describe('every unit that a listing can state, in two spellings and against each unit it converts to', () => {
  it('binds a quantity', () => {
    expect(
      failing((a, b) => {
        const asTooMuch = whyNot(amounts(100, a.code), amounts(inUnit(101, a, b), b.zh));
        const enough = whyNot(amounts(100, a.code), amounts(inUnit(99, a, b), b.zh));
        return asTooMuch.join() === 'quantity' && enough.length === 0;
      }),
    ).toEqual([]);
  });

  it('binds a price', () => {
    expect(
      failing((a, b) => {
        const ceiling = costs(100 / inUnit(1, a, b), b.zh);
        const tooDear = whyNot(costs(101, a.code), ceiling);
        return tooDear.join() === 'price' && whyNot(costs(99, a.code), ceiling).length === 0;
      }),
    ).toEqual([]);
  });

  it('binds an attribute, as a figure and as text', () => {
    expect(
      failing((a, b) => {
        const number = convert(100, a.code, b.zh) ?? NaN;
        const [same, far] = [fit({ number, unit: b.zh }, { value: `100 ${a.code}` }), fit({ number, unit: b.code }, { value: `10${a.zh}` })]; // prettier-ignore
        return same === 1 && far === 0;
      }),
    ).toEqual([]);
  });

  it('binds with 件 for 个 and 只', () => {
    expect(whyNot(amounts(500, '件'), amounts(600, '个'))).toEqual(['quantity']);
    expect(whyNot(costs(12, '只'), costs(10, '件'))).toEqual(['price']);
    expect(whyNot(costs(12, '套'), costs(10, '件'))).toEqual([]);
  });

  it('binds as a rate', () => {
    expect(whyNot(amounts(1100, '吨/年'), amounts(100, 't/month'))).toEqual(['quantity']);
    expect(whyNot(amounts(1, '万吨/年'), amounts(800, 't/month'))).toEqual([]);
  });
});
