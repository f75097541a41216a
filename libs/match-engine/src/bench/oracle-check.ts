import type { IndexedListing } from '../listing';
import { MatchIndex } from '../match-index';
import { defaultWeights } from '../weights';
import { Market } from './market';
import { Oracle } from './oracle';

const now = new Date('2026-11-23T04:00:00Z');

/** Differences between the engine and brute force, one by one and in a sweep: every score and place counts. */
export function compareWithOracle(cases: number, supplies: number, demands: number) {
  const market = new Market();
  let [lists, differences] = [0, 0];
  for (let seed = 1; seed <= cases; seed++) {
    const listings = [
      ...market.listings('supply', 12, seed, now),
      ...market.listings('demand', 8, -seed, now),
    ].map(crowded);
    const [compared, differing] = compare(listings, listings, 5);
    lists += compared;
    differences += differing;
  }
  const large = [...market.listings('supply', supplies, 1, now), ...market.listings('demand', demands, 2, now)]; // prettier-ignore
  const asked = [...large.slice(0, demands), ...large.slice(-demands)];
  const [, largeDifferences] = compare(large, asked, 20);
  return {
    cases,
    lists,
    differences,
    large: { supplies, demands, asked: asked.length, differences: largeDifferences },
  };
}

/** A market of a dozen would have few pairs: all are brought into one kind and three industries. */
function crowded(listing: IndexedListing, i: number): IndexedListing {
  const industryCode = [undefined, 'C', '34', '344', '3441', '3411', '35'][i % 7];
  return { ...listing, kind: i % 9 === 0 ? 'technology' : 'products', industryCode };
}

function compare(
  listings: readonly IndexedListing[],
  asked: readonly IndexedListing[],
  k: number,
): [number, number] {
  const index = new MatchIndex({ now: () => now });
  index.load(listings);
  const oracle = new Oracle(listings, defaultWeights, now);
  const sweep = index.sweep({ k });
  const swept = new Map([...sweep.demandLists(), ...sweep.supplyLists()].map(({ id, best }) => [id, best])); // prettier-ignore
  let differences = 0;
  for (const own of asked) {
    const expected = oracle.ranking(own).slice(0, k).map(({ id, score }) => `${id} ${score}`).join(); // prettier-ignore
    const found = own.side === 'demand' ? index.topSupplies(own.id, { k }) : index.topDemands(own.id, { k }); // prettier-ignore
    const online = found.map((one) => `${own.side === 'demand' ? one.supplyId : one.demandId} ${one.score}`).join(); // prettier-ignore
    const batch = swept.get(own.id)?.map(({ id, score }) => `${id} ${score}`).join(); // prettier-ignore
    if (online !== expected || batch !== expected) differences++;
  }
  return [asked.length, differences];
}
