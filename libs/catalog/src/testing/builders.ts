import { newId } from '@wanchang/kernel';
import type { TestContext } from '@wanchang/platform/testing';
import { emptyContent, type Listing, type ListingContent } from '../domain/listing';
import type { ListingState } from '../domain/listing.states';
import { Listings } from '../persistence/listings';

type Context = Pick<TestContext, 'get' | 'database'>;

/** A supply of stainless ball valves in Yongjia, fit to be published. */
export function aListingContent(overrides: Partial<ListingContent> = {}): ListingContent {
  return {
    ...emptyContent,
    side: 'supply',
    kind: 'products',
    title: 'Q41F-16P 不锈钢球阀 DN50',
    industryCode: '344',
    regionCode: '330324',
    ...overrides,
  };
}

type Overrides = Partial<ListingContent> & {
  readonly state?: Extract<ListingState, 'draft' | 'published'>;
};

/** A listing of the unit in the database, `published` by default. It tells no event. */
export async function aListing(
  context: Context,
  member: { readonly id: string },
  { state = 'published', ...overrides }: Overrides = {},
): Promise<Listing> {
  const listings = context.get(Listings);
  const id = newId();
  const listing = { id, memberId: member.id, state, content: aListingContent(overrides) };
  await context.database.transaction(() => listings.insert([listing], null));
  return listings.owned(id, member.id);
}
