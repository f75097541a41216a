import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import {
  EXPULSION_PURPOSES,
  expulsionStates,
  type ExpulsionAction,
  type ExpulsionPurpose,
  type ExpulsionState,
} from '../../domain/expulsion';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const moment = { type: String, format: 'date-time', nullable: true } as const;
const STATE = { enum: expulsionStates.states, enumName: 'ExpulsionState' } as const;

const ACTIONS = [
  ...new Set(expulsionStates.states.flatMap((state) => expulsionStates.actionsFrom(state))),
];

export class ExpulsionCardDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MemberRefDto, nullable: true }) member!: MemberRefDto | null;
  @ApiProperty(STATE) state!: ExpulsionState;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: Date;
  @ApiProperty({ ...day, description: 'the last day to answer' }) answerDueOn!: string | null;
  @ApiProperty({ ...day, description: 'the last day to appeal' }) appealDueOn!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class ExpulsionPageDto {
  @ApiProperty({ type: [ExpulsionCardDto] }) items!: ExpulsionCardDto[];
  @ApiProperty(text) nextCursor!: string | null;
}

export class ExpulsionListDto {
  @ApiProperty({ type: [ExpulsionCardDto] }) items!: ExpulsionCardDto[];
}

export class ExpulsionFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({ enum: EXPULSION_PURPOSES, enumName: 'ExpulsionPurpose' })
  purpose!: ExpulsionPurpose;
}

export class ExpulsionStepDto {
  @ApiProperty({ enum: ACTIONS, enumName: 'ExpulsionAction' }) action!: ExpulsionAction;
  @ApiProperty(STATE) to!: ExpulsionState;
  @ApiProperty(text) reason!: string | null;
  @ApiProperty(text) byName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
}

export class ExpulsionCaseDto extends ExpulsionCardDto {
  @ApiProperty() reasons!: string;
  @ApiProperty(moment) noticedAt!: Date | null;
  @ApiProperty({ description: 'the period to answer is over' }) answerOver!: boolean;
  @ApiProperty(text) answer!: string | null;
  @ApiProperty(text) decisionReason!: string | null;
  @ApiProperty(text) decidedByName!: string | null;
  @ApiProperty(moment) decidedAt!: Date | null;
  @ApiProperty({ ...text, description: 'the number of the circular' }) circularNumber!:
    string | null;
  @ApiProperty(text) appeal!: string | null;
  @ApiProperty(text) appealReason!: string | null;
  @ApiProperty({ ...text, description: 'the number of the reversal' }) reversalNumber!:
    string | null;
  @ApiProperty({ type: [ExpulsionFileDto] }) files!: ExpulsionFileDto[];
  @ApiProperty({ type: [ExpulsionStepDto] }) steps!: ExpulsionStepDto[];
  @ApiProperty({ description: 'whether I decide on it now: by my post, and not concerned' })
  mayDecide!: boolean;
}
