import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class RfqChangedDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
}

export class RfqInvitationChangedDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
}

/** For the buyer alone: something about its request changed. */
export const rfqLive = defineLiveEvent('rfq.changed', RfqChangedDto);
/** For one supplier alone: something about its invitation changed. */
export const rfqInvitationLive = defineLiveEvent('rfq-invitation.changed', RfqInvitationChangedDto);
