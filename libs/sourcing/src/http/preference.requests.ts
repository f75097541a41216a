import { Flag, Whole } from '@wanchang/platform';
import { RFQ_LIMITS } from '../domain/rfq';

export class SetRfqPreferenceDto {
  @Flag({ description: 'false: no request reaches my unit' }) accepts!: boolean;
  @Whole({
    ...{ min: 1, max: RFQ_LIMITS.weekly, nullable: true },
    description: 'at most so many requests in seven days; null: any number',
  })
  weekly!: number | null;
}
