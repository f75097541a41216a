import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class TenderChangedDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
}

/** For those whom the change concerns: what one bidder does before the deadline reaches no other. */
export const tenderLive = defineLiveEvent('tender.changed', TenderChangedDto);
