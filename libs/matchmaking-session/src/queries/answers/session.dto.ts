import { ApiProperty } from '@nestjs/swagger';
import { DEAL_SIDES, type DealSide } from '@wanchang/negotiation';
import { OUTCOME_SOURCES, type OutcomeSource } from '../../domain/paper-record';
import { RUN_STATES, type RunState } from '@wanchang/platform';
import { MOVE_EFFECTS, type MoveEffect } from '../../domain/move-effects';
import {
  SESSION_FORMS,
  SESSION_STATES,
  TABLE_PROPERTIES,
  WISHES,
  type SessionForm,
  type SessionState,
  type TableProperty,
  type Wish,
} from '../../domain/session';

const nullableText = { type: String, nullable: true } as const;
const nullableId = { type: String, format: 'uuid', nullable: true } as const;
const WISH = { enum: WISHES, enumName: 'MeetingWish' } as const;

export class WishWeightsDto {
  @ApiProperty({ description: 'both must' }) bothMust!: number;
  @ApiProperty() mustAndWant!: number;
  @ApiProperty() bothWant!: number;
  @ApiProperty() oneMust!: number;
  @ApiProperty() oneWant!: number;
  @ApiProperty({ description: 'times the mutual score of the match, 0 to 1' }) score!: number;
  @ApiProperty({ description: 'taken off for those who have met before' }) metBefore!: number;
  @ApiProperty({ description: 'taken off for each time that one of the two did not come lately' })
  noShow!: number;
  @ApiProperty({ description: 'added for a coastal and an interior unit' }) crossRegion!: number;
}

export class MatchmakingSessionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) conferenceId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: SESSION_STATES, enumName: 'MatchmakingSessionState' }) state!: SessionState;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of each unit' }) most!: number;
  @ApiProperty() wishesUntil!: Date;
  @ApiProperty({ enum: SESSION_FORMS, enumName: 'MatchmakingSessionForm' }) form!: SessionForm;
  @ApiProperty({ type: 'integer', description: 'of form requests: hours to answer' })
  answerHours!: number;
  @ApiProperty({ type: 'integer' }) publishedVersion!: number;
  @ApiProperty({ type: Date, nullable: true }) publishedAt!: Date | null;
}

export class SessionSlotDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() startsAt!: Date;
  @ApiProperty() endsAt!: Date;
}

export class SessionTableDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() hall!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: 'integer' }) seats!: number;
  @ApiProperty({ enum: TABLE_PROPERTIES, enumName: 'TableProperty', isArray: true })
  properties!: TableProperty[];
}

export class ScheduleRunDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: RUN_STATES }) state!: RunState;
  @ApiProperty({ type: 'integer' }) wishes!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of the best schedule so far' })
  placed!: number;
  @ApiProperty() seconds!: number;
  @ApiProperty({ type: Number, nullable: true, description: '0.01: at most 1 % more is possible' })
  gap!: number | null;
  @ApiProperty() proven!: boolean;
}

export class BoardMeetingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid' }) aMemberId!: string;
  @ApiProperty() aName!: string;
  @ApiProperty({ format: 'uuid' }) aDelegateId!: string;
  @ApiProperty() aPerson!: string;
  @ApiProperty({ format: 'uuid' }) bMemberId!: string;
  @ApiProperty() bName!: string;
  @ApiProperty({ format: 'uuid' }) bDelegateId!: string;
  @ApiProperty() bPerson!: string;
  @ApiProperty(nullableId) slotId!: string | null;
  @ApiProperty(nullableId) tableId!: string | null;
  @ApiProperty() locked!: boolean;
  @ApiProperty({ description: 'differs from what was published last' }) changed!: boolean;
}

export class BoardPersonDto {
  @ApiProperty({ format: 'uuid' }) delegateId!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty() name!: string;
}

export class SessionBoardDto extends MatchmakingSessionDto {
  @ApiProperty({ type: [SessionSlotDto] }) slots!: SessionSlotDto[];
  @ApiProperty({ type: [SessionTableDto] }) tables!: SessionTableDto[];
  @ApiProperty({ type: [BoardMeetingDto] }) meetings!: BoardMeetingDto[];
  @ApiProperty({ type: WishWeightsDto }) weights!: WishWeightsDto;
  @ApiProperty({ type: 'integer', description: 'absences of a unit that count at most' })
  mostNoShows!: number;
  @ApiProperty({ type: ScheduleRunDto, nullable: true }) run!: ScheduleRunDto | null;
  @ApiProperty({ type: [BoardPersonDto], description: 'who can sit at a table' })
  people!: BoardPersonDto[];
  @ApiProperty({ type: 'integer', description: 'units with somebody to sit at a table' })
  units!: number;
  @ApiProperty({ type: 'integer', description: 'wishes, without those that decline' })
  wishes!: number;
  @ApiProperty({ type: 'integer', description: 'wished meetings that found no place' })
  unmet!: number;
}

export class MoveEffectDto {
  @ApiProperty({ enum: MOVE_EFFECTS, enumName: 'MoveEffect' }) effect!: MoveEffect;
  @ApiProperty({ description: 'the meeting, or the person, that it concerns' }) about!: string;
}

export class UnmetWishDto {
  @ApiProperty() aName!: string;
  @ApiProperty() bName!: string;
  @ApiProperty() reason!: string;
}

export class UnmetWishPageDto {
  @ApiProperty({ type: [UnmetWishDto] }) items!: UnmetWishDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class RepresentativeDto {
  @ApiProperty({ format: 'uuid' }) delegateId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], description: 'slots in which they sit at no table' })
  away!: string[];
  @ApiProperty({
    type: [String],
    description: 'slots in which the agenda, or another session, has them',
  })
  busy!: string[];
}

export class CandidateDto {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ ...WISH, nullable: true, type: String, description: 'what my unit says' })
  wish!: Wish | null;
  @ApiProperty({ type: Number, nullable: true, description: 'of the best match of both, 0 to 1' })
  score!: number | null;
  @ApiProperty({ ...nullableText, description: 'what they supply, or need, that fits' })
  theirs!: string | null;
  @ApiProperty(nullableText) ours!: string | null;
}

export class MySessionDto extends MatchmakingSessionDto {
  @ApiProperty({ description: 'whether wishes can be changed now' }) open!: boolean;
  @ApiProperty({ description: 'whether my unit has somebody to sit at a table' })
  takesPart!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'set by my unit' })
  ownMost!: number | null;
  @ApiProperty({ type: 'integer', description: 'meetings that can be expected at most' })
  expected!: number;
  @ApiProperty({ type: [SessionSlotDto] }) slots!: SessionSlotDto[];
  @ApiProperty({ type: [RepresentativeDto] }) representatives!: RepresentativeDto[];
  @ApiProperty({
    type: [CandidateDto],
    description: 'units that take part: wishes and best matches first',
  })
  candidates!: CandidateDto[];
}

export class MyMeetingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() startsAt!: Date;
  @ApiProperty() endsAt!: Date;
  @ApiProperty() hall!: string;
  @ApiProperty() table!: string;
  @ApiProperty({ format: 'uuid' }) myDelegateId!: string;
  @ApiProperty() myPerson!: string;
  @ApiProperty({ description: 'whether it is the one who asks' }) mine!: boolean;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty() theirPerson!: string;
  @ApiProperty({ ...nullableText, description: 'only where they agreed' }) theirPhone!:
    string | null;
  @ApiProperty(nullableText) theirs!: string | null;
  @ApiProperty(nullableText) ours!: string | null;
  @ApiProperty({
    ...{ type: String, nullable: true, enum: DEAL_SIDES },
    description: 'of my unit, as the listings say that fit best',
  })
  side!: DealSide | null;
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'where it goes on' })
  roomId!: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'what my unit said of it' })
  saidHeld!: boolean | null;
  @ApiProperty({
    ...{ type: String, nullable: true, enum: OUTCOME_SOURCES },
    description: 'paper: typed in by the secretariat',
  })
  saidSource!: OutcomeSource | null;
}

export class MeetingRoomDto {
  @ApiProperty({ format: 'uuid' }) roomId!: string;
  @ApiProperty({ description: 'false: it was there' }) created!: boolean;
}

export class MyScheduleDto extends MatchmakingSessionDto {
  @ApiProperty({ description: 'by the clock of the server' }) now!: Date;
  @ApiProperty({ type: [MyMeetingDto] }) meetings!: MyMeetingDto[];
  @ApiProperty({ type: [RepresentativeDto], description: 'of my unit, who can sit at a table' })
  representatives!: RepresentativeDto[];
}
