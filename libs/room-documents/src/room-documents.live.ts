import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class RoomDocumentsChangedDto {
  @ApiProperty({ format: 'uuid' }) dealRoomId!: string;
}

/** Whom it concerns hears it: both units, or one of them alone. */
export const roomDocumentsChangedLive = defineLiveEvent(
  'room-documents.changed',
  RoomDocumentsChangedDto,
);
