import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES } from '@wanchang/kernel';
import {
  FOLLOW_UP_DAYS,
  FOLLOW_UP_RESULTS,
  FOLLOW_UP_STAGES,
  type FollowUpResult,
  type FollowUpStage,
} from '../../domain/follow-up';

const nullableText = { type: String, nullable: true } as const;
const DAYS = { type: 'integer', enum: FOLLOW_UP_DAYS } as const;
const STAGE = { enum: FOLLOW_UP_STAGES, enumName: 'FollowUpStage' } as const;
const ANSWER = { type: () => FollowUpAnswerDto, nullable: true } as const;

export class FollowUpSumDto {
  @ApiProperty(STAGE) stage!: FollowUpStage;
  @ApiProperty({ example: '120000.00' }) amount!: string;
  @ApiProperty({ enum: CURRENCIES }) currency!: string;
}

export class FollowUpAnswerDto {
  @ApiProperty({ enum: FOLLOW_UP_RESULTS, enumName: 'FollowUpResult' }) result!: FollowUpResult;
  @ApiProperty({ type: () => FollowUpSumDto, nullable: true }) sum!: FollowUpSumDto | null;
}

export class MyFollowUpDto {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty() sessionTitle!: string;
  @ApiProperty({ description: 'of the meeting' }) startsAt!: Date;
  @ApiProperty() memberName!: string;
  @ApiProperty(ANSWER) mine!: FollowUpAnswerDto | null;
  @ApiProperty({ ...ANSWER, description: 'shown once my unit has answered' })
  theirs!: FollowUpAnswerDto | null;
}

export class FollowUpDto {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty() askedAt!: Date;
  @ApiProperty() aName!: string;
  @ApiProperty(ANSWER) aSays!: FollowUpAnswerDto | null;
  @ApiProperty() bName!: string;
  @ApiProperty(ANSWER) bSays!: FollowUpAnswerDto | null;
}

export class FollowUpPageDto {
  @ApiProperty({ type: [FollowUpDto] }) items!: FollowUpDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class FollowUpRoundDto {
  @ApiProperty(DAYS) days!: number;
  @ApiProperty({ type: 'integer', description: 'meetings' }) asked!: number;
  @ApiProperty({ type: 'integer', description: 'of both sides together' }) answers!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of which both sides say so' })
  bothAgree!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of which one side alone says so' })
  oneAgrees!: number;
  @ApiProperty({ type: 'integer', description: 'meetings without an agreement: talks go on' })
  talks!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of which nothing else is said' })
  nothing!: number;
}

/** Sums of one round, stage and currency: they are added to those of no other. */
export class FollowUpFigureDto {
  @ApiProperty(DAYS) days!: number;
  @ApiProperty(STAGE) stage!: FollowUpStage;
  @ApiProperty({ enum: CURRENCIES }) currency!: string;
  @ApiProperty({ type: 'integer', description: 'meetings of which both sides state the same' })
  bothMeetings!: number;
  @ApiProperty({ ...nullableText, description: 'null where so few meetings stand behind it' })
  bothAmount!: string | null;
  @ApiProperty({ type: 'integer', description: 'meetings of which one side alone states one' })
  oneMeetings!: number;
  @ApiProperty(nullableText) oneAmount!: string | null;
  @ApiProperty({ type: 'integer', description: 'meetings of which the sides differ: in no sum' })
  apartMeetings!: number;
}
