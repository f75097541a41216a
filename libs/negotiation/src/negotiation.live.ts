import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class DealRoomMessageDto {
  @ApiProperty() dealRoomId!: string;
  @ApiProperty({ type: 'integer', description: 'number of the message in its room' }) seq!: number;
}

export class DealRoomStepDto extends DealRoomMessageDto {
  @ApiProperty({ description: 'of the room' }) number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ description: 'which message of the product it is' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) args!: object;
}

/** Both units of a room hear each of these. */
export const roomMessageLive = defineLiveEvent('deal-room.message', DealRoomMessageDto);
export const roomOpenedLive = defineLiveEvent('deal-room.opened', DealRoomStepDto);
export const roomOfferLive = defineLiveEvent('deal-room.offer', DealRoomStepDto);
export const roomAgreedLive = defineLiveEvent('deal-room.agreed', DealRoomStepDto);
export const roomClosedLive = defineLiveEvent('deal-room.closed', DealRoomStepDto);
