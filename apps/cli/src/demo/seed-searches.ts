import type { INestApplicationContext } from '@nestjs/common';
import { SaveSearch, SearchProjection, TellOfNewListings } from '@wanchang/catalog';
import type { SeededListing } from './seed-listings';
import type { SeededUnit } from './seed-units';

/** What the two shown accounts, the first unit and the fortieth, want to be told of; saved before there are any listings. */
const SEARCHES = [
  { unit: 39, name: '中西部县要的球阀', conditions: { q: '球阀', side: 'supply' } },
  { unit: 39, name: '沿海的离心泵', conditions: { q: '离心泵', side: 'supply', coast: 'coastal' } },
  { unit: 0, name: '谁在找阀门', conditions: { q: '阀', side: 'demand' } },
  { unit: 0, name: '资金与技术', conditions: { kind: 'capital,technology' } },
] as const;

export async function seedSearches(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const save = app.get(SaveSearch, { strict: false });
  for (const { unit, name, conditions } of SEARCHES)
    await save.execute({ name, conditions, notify: true }, units[unit]!.actor);
}

/** What they found: the first digest. */
export async function seedNews(
  app: INestApplicationContext,
  listings: readonly SeededListing[],
): Promise<void> {
  await app.get(SearchProjection, { strict: false }).refresh(listings.map(({ id }) => id));
  await app.get(TellOfNewListings, { strict: false }).execute();
}
