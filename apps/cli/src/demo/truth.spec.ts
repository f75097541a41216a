import { attributesOfAll, toMatchAttribute } from '@wanchang/catalog';
import { provinceSeat, shanghaiDate, type Side } from '@wanchang/kernel';
import { MatchIndex, type IndexedListing } from '@wanchang/match-engine';
import { inventListing, type InventedListing, type ListingTruth } from './invent-listing';
import { SeededRandom } from './random';
import { readFamilies, type DemoFamily } from './tables';

const SUPPLIES = 1200;
const DEMANDS = 470;
const SHOWN = 5;
/** As lists of matches have it. */
const SHOWN_AS_FITTING = 0.45;

interface Invented extends InventedListing {
  readonly id: string;
  readonly listing: IndexedListing;
}

/** As the product hands a listing to the engine. */
function listingOf({ content }: InventedListing, id: string, side: Side): IndexedListing {
  const isCoast = side === 'supply';
  return {
    ...{
      id,
      side,
      version: 1,
      memberId: `unit of ${id}`,
      kind: content.kind,
      title: content.title,
    },
    industryCode: content.industryCode ?? undefined,
    attributes: attributesOfAll({ ...content, variants: [] }).map(toMatchAttribute),
    quantity: content.quantity
      ? { amount: Number(content.quantity.value), unit: content.quantity.unit }
      : undefined,
    price: content.price
      ? { amount: Number(content.price.amount), currency: 'CNY', unit: content.priceUnit! }
      : undefined,
    ...{ leadTimeDays: content.leadTimeDays ?? undefined, dueDate: content.dueDate ?? undefined },
    ...{ provinceCode: isCoast ? '33' : '62', coast: isCoast ? 'coastal' : 'interior' },
    point: provinceSeat(isCoast ? '33' : '62'),
    crossRegionWish: 'any',
  };
}

function inventMarket(families: readonly DemoFamily[]) {
  const random = new SeededRandom(20);
  const today = shanghaiDate(new Date());
  const invent = (side: Side, count: number): Invented[] =>
    Array.from({ length: count }, (_, n) => {
      const invented = inventListing(families[n % families.length]!, side, today, random);
      const id = `${side}-${n}`;
      return { ...invented, id, listing: listingOf(invented, id, side) };
    });
  return { supplies: invent('supply', SUPPLIES), demands: invent('demand', DEMANDS) };
}

/** Of the essential variables that the demand states, those in which the supply is not what is asked for. */
function missedBy(supply: ListingTruth, demand: ListingTruth): string[] {
  return demand.family.essential.flatMap(({ name, isAtLeast }) => {
    const [offered, asked] = [supply, demand].map(({ values }) => values.get(name)!);
    const meets = isAtLeast
      ? parseFloat(offered!) >= 0.9 * parseFloat(asked!)
      : alike(offered!) === alike(asked!);
    return demand.stated.has(name) && !meets ? [name] : [];
  });
}

/** The casting of 304 is CF8. */
const alike = (value: string) => (value === 'CF8' ? '304' : value);

describe('the demo’s supplies and demands, worded by different hands', () => {
  let market: ReturnType<typeof inventMarket>;
  let shown: { demand: Invented; supply: Invented; place: number; fits: boolean }[];

  beforeAll(async () => {
    market = inventMarket(await readFamilies());
    const index = new MatchIndex();
    index.load([...market.supplies, ...market.demands].map(({ listing }) => listing));
    const byId = new Map(market.supplies.map((supply) => [supply.id, supply]));
    shown = market.demands.flatMap((demand) =>
      index.topSupplies(demand.id, { k: SHOWN }).map(({ supplyId, mutual }, place) => ({
        ...{ demand, supply: byId.get(supplyId)!, place },
        fits: mutual >= SHOWN_AS_FITTING,
      })),
    );
  });

  it('say the same thing in different words', () => {
    const titles = new Set(market.supplies.map(({ content }) => content.title));
    const alike = market.demands.filter(({ content }) => titles.has(content.title));
    expect(alike.length / market.demands.length).toBeLessThan(0.1);
  });

  it('are matched with the same goods', () => {
    const fitting = shown.filter(({ fits }) => fits);
    const others = fitting.filter(
      ({ demand, supply }) => demand.truth.family !== supply.truth.family,
    );
    expect(fitting.length).toBeGreaterThan(DEMANDS);
    expect(others.length / fitting.length).toBeLessThanOrEqual(0.01);
  });

  it('are not shown as fitting where an essential property is another', () => {
    const fitting = shown.filter(
      ({ fits, demand, supply }) => fits && demand.truth.family === supply.truth.family,
    );
    const missed = fitting.filter(
      ({ demand, supply }) => missedBy(supply.truth, demand.truth).length > 0,
    );
    expect(missed.length / fitting.length).toBeLessThanOrEqual(0.01);
  });

  it('are shown something nearly wherever there is a supply that meets them', () => {
    const served = new Set(shown.map(({ demand }) => demand));
    const servable = market.demands.filter((demand) => meets(demand).length > 0);
    const unserved = servable.filter((demand) => !served.has(demand));
    expect(unserved.length / servable.length).toBeLessThanOrEqual(0.02);
  });

  it('have a supply that meets them first wherever there is one', () => {
    const first = shown.filter(({ place, demand }) => place === 0 && meets(demand).length > 0);
    const right = first.filter(({ demand, supply }) => meets(demand).includes(supply));
    expect(right.length / first.length).toBeGreaterThanOrEqual(0.95);
  });

  /** Supplies of the same goods with all that is essential, soon and cheap enough. */
  function meets({ truth, listing }: Invented): Invented[] {
    return market.supplies.filter(
      (supply) =>
        supply.truth.family === truth.family &&
        missedBy(supply.truth, truth).length === 0 &&
        (!supply.listing.price ||
          !listing.price ||
          supply.listing.price.amount <= listing.price.amount) &&
        (!supply.listing.quantity ||
          !listing.quantity ||
          supply.listing.quantity.amount >= listing.quantity.amount),
    );
  }
});
