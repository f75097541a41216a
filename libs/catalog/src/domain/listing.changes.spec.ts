import { aListingContent } from '../testing';
import { changesBetween, snapshotOf } from './listing.changes';

const version = (
  changes: Parameters<typeof aListingContent>[0] = {},
  state: 'draft' | 'published' = 'draft',
) => snapshotOf({ ...aListingContent(changes), state, images: [] });

describe('what a version changed', () => {
  it('is the fields that became different, with what they were', () => {
    expect(changesBetween(version(), version({ leadTimeDays: 15 }, 'published'))).toEqual([
      { field: 'state', before: 'draft', after: 'published' },
      { field: 'leadTimeDays', before: null, after: 15 },
    ]);
  });

  it('is nothing where only the order of keys is another', () => {
    const before = version({ price: { amount: '5', currency: 'CNY' } });
    const after = version({ price: JSON.parse('{"currency":"CNY","amount":"5"}') as never });
    expect(changesBetween(before, after)).toEqual([]);
  });

  it('is all that is filled in, for the first', () => {
    expect(changesBetween(null, version()).map(({ field }) => field)).toEqual([
      ...['state', 'side', 'kind', 'title', 'industryCode', 'regionCode', 'crossRegionWish'],
    ]);
  });
});
