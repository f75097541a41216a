import { Nested, Text, Whole } from '@wanchang/platform';
import { MAX_OFFERS } from '../../domain/offer.rules';
import { TermsDto } from '../../queries/answers/offer.dto';

export class MakeOfferDto {
  @Whole({
    min: 1,
    max: MAX_OFFERS,
    nullable: true,
    description: 'number of the latest version as I saw it; null for the first',
  })
  basedOn: number | null = null;

  @Nested(() => TermsDto) terms!: TermsDto;
}

export class AnswerOfferDto {
  @Text({ max: 500, optional: true }) reason: string = '';
}
