import type { Schemas } from '../../api/schemas';

export type RfqLine = Schemas['RfqLineDto'];
export type Invitation = Schemas['RfqInvitationDto'];
export type Quote = Schemas['QuoteInputDto'];
export type QuoteLine = Schemas['QuoteLineInputDto'];
