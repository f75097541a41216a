import { ApiProperty } from '@nestjs/swagger';
import { REQUEST_STATES, type RequestState } from '../../domain/meeting-request';

const nullableText = { type: String, nullable: true } as const;
const STATE = { enum: REQUEST_STATES, enumName: 'MeetingRequestState' } as const;

export class MeetingRequestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'asked by my unit; otherwise it is the one that is asked' })
  mine!: boolean;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() name!: string;
  @ApiProperty(nullableText) message!: string | null;
  @ApiProperty(STATE) state!: RequestState;
  @ApiProperty() askedAt!: Date;
  @ApiProperty() expiresAt!: Date;
}

export class MyRequestsDto {
  @ApiProperty({ type: 'integer', description: 'meetings that my unit can have' }) most!: number;
  @ApiProperty({ type: 'integer' }) accepted!: number;
  @ApiProperty({ type: 'integer', description: 'asked by my unit and not answered yet' })
  asked!: number;
  @ApiProperty({ type: 'integer', description: 'places to ask with' }) left!: number;
  @ApiProperty({ type: [MeetingRequestDto] }) items!: MeetingRequestDto[];
}
