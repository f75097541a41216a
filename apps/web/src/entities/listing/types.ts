import type { paths } from '../../api/api';
import type { Schemas } from '../../api/schemas';

export type Side = Schemas['Side'];
export type ResourceKind = Schemas['ResourceKind'];
export type ListingState = Schemas['ListingState'];
export type ListingImage = Schemas['ListingImageDto'];
export type Listing = Schemas['ListingDto'];
export type ListingCard = Schemas['ListingCardDto'];
export type Teaser = Schemas['TeaserDto'];
export type Currency = Schemas['MoneyDto']['currency'];
export type ListingProblem = NonNullable<
  NonNullable<paths['/api/v1/my-listings']['get']['parameters']['query']>['problem']
>;
export type Must = NonNullable<Schemas['AttributeDto']['must']>;
