import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class ArrivalsChangedDto {
  @ApiProperty() conferenceId!: string;
}

/** Somebody was checked in. */
export const arrivalsChangedLive = defineLiveEvent('conference.arrivals', ArrivalsChangedDto);

export class AgendaChangedDto {
  @ApiProperty() conferenceId!: string;
}

/** The agenda was planned, published or signed up for. */
export const agendaChangedLive = defineLiveEvent('conference.agenda', AgendaChangedDto);
