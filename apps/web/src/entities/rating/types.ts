import type { Schemas } from '../../api/schemas';

export type UnitRatings = Schemas['UnitRatingsDto'];
export type GivenRating = Schemas['GivenRatingDto'];
export type HideRating = Schemas['HideRatingDto'];
