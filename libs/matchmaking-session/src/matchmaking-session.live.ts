import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class SessionChangedDto {
  @ApiProperty() sessionId!: string;
}

/** The schedule of a session is computed, changed or published: boards and personal schedules are stale. */
export const sessionChangedLive = defineLiveEvent('conference.session', SessionChangedDto);

export class QueueChangedDto {
  @ApiProperty() queueId!: string;
}

/** Somebody took a number, was called, or changed places. */
export const queueChangedLive = defineLiveEvent('conference.queue', QueueChangedDto);
