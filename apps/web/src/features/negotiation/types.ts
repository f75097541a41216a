import type { Schemas } from '../../api/schemas';

export type Offer = Schemas['OfferDto'];
export type Terms = Schemas['TermsDto'];
export type TermsLine = Schemas['OfferLineDto'];
export type Difference = Schemas['DifferenceDto'];
export type Message = Schemas['MessageDto'];
export type RoomFile = Schemas['RoomFileDto'];
