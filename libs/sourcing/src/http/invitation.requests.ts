import { Flag, PageQuery, Text, Whole } from '@wanchang/platform';
import { RFQ_LIMITS } from '../domain/rfq';
import { QuoteInputDto } from '../quote-input';

export class InvitationsQueryDto extends PageQuery {
  @Flag({ optional: true, description: 'true: can still be answered; false: over' }) open?: boolean;
}

export class SendQuoteDto extends QuoteInputDto {
  @Whole({ min: 1, max: 10_000, description: 'of the request, as I saw it' }) version!: number;
}

export class DeclineRfqDto {
  @Text({ max: RFQ_LIMITS.reason, min: 0 }) reason!: string;
}

export class AskRfqDto {
  @Text({ max: RFQ_LIMITS.question }) question!: string;
}
