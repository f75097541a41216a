import { ListOf, Nested, Text, Whole } from '@wanchang/platform';
import { MAX_OFFERS } from '../../domain/offer.rules';
import { TERM_LIMITS } from '../../domain/terms';
import { CountedLineDto, CountedTermsDto, TermsDto } from '../../queries/answers/terms.dto';

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

export class CountTermsDto extends CountedTermsDto {
  @ListOf(() => CountedLineDto, { max: TERM_LIMITS.lines }) lines!: readonly CountedLineDto[];
}

export class SeenVersionDto {
  @Whole({ min: 1, max: 2_000_000_000, description: 'as I saw it' }) version!: number;
}
