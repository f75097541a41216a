import { ApiProperty } from '@nestjs/swagger';
import { applicationStates, type ApplicationState } from '../../domain/application.states';
import { RECOMMENDATIONS, type Recommendation } from '../../domain/inspection';
import {
  MEETING_KINDS,
  OUTCOMES,
  type MeetingKind,
  type Outcome,
} from '../../domain/office-meeting';

const nullableText = { type: String, nullable: true } as const;

export class MeetingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MEETING_KINDS, enumName: 'MeetingKind' }) kind!: MeetingKind;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty(nullableText) place!: string | null;
  @ApiProperty() attendees!: string;
  @ApiProperty({ type: 'integer' }) cases!: number;
  @ApiProperty({ type: 'integer', description: 'of them not decided yet' }) open!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the document' })
  minutesId!: string | null;
  @ApiProperty(nullableText) minutesNumber!: string | null;
}

export class MeetingPageDto {
  @ApiProperty({ type: [MeetingDto] }) items!: MeetingDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class MeetingCaseDto {
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty() nameZh!: string;
  @ApiProperty({ enum: applicationStates.states, enumName: 'ApplicationState' })
  state!: ApplicationState;
  @ApiProperty({ enum: RECOMMENDATIONS, type: String, nullable: true })
  recommendation!: Recommendation | null;
  @ApiProperty({ enum: OUTCOMES, type: String, nullable: true }) outcome!: Outcome | null;
  @ApiProperty(nullableText) reason!: string | null;
  @ApiProperty(nullableText) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
}

export class MeetingDetailsDto extends MeetingDto {
  @ApiProperty({ type: [MeetingCaseDto] }) agenda!: MeetingCaseDto[];
  @ApiProperty({ description: 'whether I decide in such meetings' }) mayDecide!: boolean;
}
