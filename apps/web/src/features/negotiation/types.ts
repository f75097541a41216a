import type { Schemas } from '../../api/schemas';

export type Offer = Schemas['OfferDto'];
export type Terms = Schemas['TermsDto'];
export type TermsLine = Schemas['OfferLineDto'];
export type Sums = Schemas['SumsDto'];
export type CountedTerms = Schemas['CountTermsDto'];
export type TermsTemplate = Schemas['TermsTemplateDto'];
export type TemplateContent = Schemas['TemplateContentDto'];
export type Difference = Schemas['DifferenceDto'];
export type Message = Schemas['MessageDto'];
export type RoomFile = Schemas['RoomFileDto'];
