import type { Schemas } from '../../api/schemas';

export type Tender = Schemas['TenderDto'];
export type TenderSummary = Schemas['TenderSummaryDto'];
export type TenderRecord = Schemas['OpeningRecordDto'];
export type Opener = Schemas['TenderOpenerDto'];
export type Receipt = Schemas['TenderReceiptDto'];
export type OwnSealedQuote = Schemas['OwnSealedQuoteDto'];
export type Profile = Schemas['LegalProfileDto'];
export type TenderSettings = Schemas['SetTenderDto'];
export type GivenShare = Schemas['GivenShareDto'];
