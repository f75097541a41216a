import { ApiProperty } from '@nestjs/swagger';
import { TICKET_STATES, type TicketState } from '../../domain/queue';

const nullableText = { type: String, nullable: true } as const;
const nullableDate = { type: Date, nullable: true } as const;
const STATE = { enum: TICKET_STATES, enumName: 'QueueTicketState' } as const;

export class QueueRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() hostName!: string;
  @ApiProperty() place!: string;
  @ApiProperty() open!: boolean;
  @ApiProperty({ type: 'integer' }) waiting!: number;
}

export class QueueTicketDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty(STATE) state!: TicketState;
  @ApiProperty({ ...nullableText, description: 'the host, the staff and the unit itself see it' })
  memberName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) desk!: number | null;
  @ApiProperty({ ...nullableDate, description: 'when they are expected to be called' })
  expectedAt!: Date | null;
  @ApiProperty({ description: 'of the unit that asks' }) mine!: boolean;
}

export class QueueDeskDto {
  @ApiProperty({ type: 'integer' }) desk!: number;
  @ApiProperty({ type: () => QueueTicketDto, nullable: true }) ticket!: QueueTicketDto | null;
  @ApiProperty(nullableDate) since!: Date | null;
}

export class QueueDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) conferenceId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() hostName!: string;
  @ApiProperty() place!: string;
  @ApiProperty() open!: boolean;
  @ApiProperty({ description: 'whether the one who asks may call numbers' }) mayCall!: boolean;
  @ApiProperty({ description: 'by the clock of the server' }) now!: Date;
  @ApiProperty({ description: 'minutes to expect of a meeting, from what was held so far' })
  minutes!: number;
  @ApiProperty({ type: 'integer' }) done!: number;
  @ApiProperty({ type: [QueueDeskDto] }) desks!: QueueDeskDto[];
  @ApiProperty({ type: [QueueTicketDto], description: 'who waits, the first one first' })
  waiting!: QueueTicketDto[];
  @ApiProperty({ type: [QueueTicketDto], description: 'were called and did not come' })
  skipped!: QueueTicketDto[];
}
