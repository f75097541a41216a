import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES } from '@wanchang/kernel';
import { Choice, Decimal, Flag, ListOf, Nested, Text, Whole } from '@wanchang/platform';
import { INCOTERMS, type Incoterm } from '../../domain/incoterms';
import { TERM_LIMITS } from '../../domain/terms';
import { TEMPLATE_LIMITS } from '../../domain/terms-template';
import { FreeTermDto } from './terms.dto';

const unsaid = { optional: true, nullable: true } as const;

/** What of terms does not depend on what is sold. Empty: left as it is in the offer. */
export class TemplateContentDto {
  @Choice(CURRENCIES) currency!: string;
  @Decimal({ ...unsaid, description: 'percent' })
  taxRate?: string | null;
  @Flag(unsaid) priceIncludesTax?: boolean | null;
  @Decimal({ ...unsaid, description: 'percent' }) freightTaxRate?: string | null;
  @Choice(INCOTERMS, unsaid) incoterm?: Incoterm | null;
  @Text({ ...unsaid, max: TERM_LIMITS.deliveryPlace }) incotermPlace?: string | null;
  @Text({ max: TERM_LIMITS.deliveryPlace, min: 0 }) deliveryPlace!: string;
  @Text({ max: TERM_LIMITS.paymentTerms, min: 0 }) paymentTerms!: string;
  @Flag(unsaid) revocable?: boolean | null;
  @Whole({ min: 1, max: TEMPLATE_LIMITS.validDays, description: 'from the day of writing' })
  validDays!: number;
  @ListOf(() => FreeTermDto, { max: TERM_LIMITS.freeTerms }) freeTerms!: readonly FreeTermDto[];
}

export class TermsTemplateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: TemplateContentDto }) content!: TemplateContentDto;
  @ApiProperty({ description: 'who wrote it as it stands' }) byName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class SaveTemplateDto {
  @Text({ max: TEMPLATE_LIMITS.name }) name!: string;
  @Nested(() => TemplateContentDto) content!: TemplateContentDto;
}

export class ChangeTemplateDto extends SaveTemplateDto {
  @Whole({ min: 1, max: 2_000_000_000, description: 'as I saw it' }) version!: number;
}
