import { ApiProperty } from '@nestjs/swagger';
import { FollowUpFigureDto, FollowUpRoundDto } from './follow-up.dto';

const nullableFlag = { type: Boolean, nullable: true } as const;
const nullableSum = {
  ...{ type: String, nullable: true },
  description: 'decimal; null: too few to be shown',
} as const;
const nullableId = { type: String, format: 'uuid', nullable: true } as const;
const PLACE = { type: () => MeetingPlaceDto, nullable: true } as const;

export class DaySlotDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() startsAt!: Date;
  @ApiProperty() endsAt!: Date;
  @ApiProperty() running!: boolean;
}

export class DayTableDto {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty() hall!: string;
  @ApiProperty() table!: string;
  @ApiProperty() aName!: string;
  @ApiProperty({ description: 'checked in' }) aHere!: boolean;
  @ApiProperty() bName!: string;
  @ApiProperty() bHere!: boolean;
  @ApiProperty({ description: 'said so at the table' }) aSeated!: boolean;
  @ApiProperty() bSeated!: boolean;
}

export class DayDto {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [DaySlotDto], description: 'now, and next' }) slots!: DaySlotDto[];
  @ApiProperty({ type: [DayTableDto] }) tables!: DayTableDto[];
}

export class ToDecideDto {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty({ format: 'uuid' }) aMemberId!: string;
  @ApiProperty() aName!: string;
  @ApiProperty({ ...nullableFlag, description: 'says that it was held' }) aSays!: boolean | null;
  @ApiProperty({ format: 'uuid' }) bMemberId!: string;
  @ApiProperty() bName!: string;
  @ApiProperty(nullableFlag) bSays!: boolean | null;
}

export class MeetingPlaceDto {
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty({ format: 'uuid' }) tableId!: string;
}

export class RepairChangeDto {
  @ApiProperty({ ...nullableId, description: 'null: a new one' }) meetingId!: string | null;
  @ApiProperty({ format: 'uuid' }) aMemberId!: string;
  @ApiProperty({ format: 'uuid' }) bMemberId!: string;
  @ApiProperty(PLACE) from!: MeetingPlaceDto | null;
  @ApiProperty({ ...PLACE, description: 'null: it is called off' }) to!: MeetingPlaceDto | null;
}

export class ReportApprovalDto {
  @ApiProperty() at!: Date;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
}

export class DealFigureDto {
  @ApiProperty({ description: 'ISO 4217' }) currency!: string;
  @ApiProperty({ type: 'integer' }) agreements!: number;
  @ApiProperty(nullableSum) agreed!: string | null;
  @ApiProperty({ type: 'integer', description: 'of them signed as contracts' }) contracts!: number;
  @ApiProperty(nullableSum) contracted!: string | null;
  @ApiProperty({ type: 'integer', description: 'of which goods were accepted and kept' })
  performances!: number;
  @ApiProperty(nullableSum) performed!: string | null;
}

export class IndustryFigureDto {
  @ApiProperty({ description: 'division of GB/T 4754, of most listings of a unit' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ type: 'integer' }) units!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of such a unit' }) held!: number;
}

export class ConferenceReportDto {
  @ApiProperty({
    ...{ type: () => ReportApprovalDto, nullable: true },
    description: 'by the secretariat; null: a draft',
  })
  approval!: ReportApprovalDto | null;
  @ApiProperty({ type: 'integer' }) units!: number;
  @ApiProperty({ type: 'integer' }) registered!: number;
  @ApiProperty({ type: 'integer' }) present!: number;
  @ApiProperty({ type: 'integer' }) planned!: number;
  @ApiProperty({ type: 'integer' }) held!: number;
  @ApiProperty({ type: 'integer' }) noShows!: number;
  @ApiProperty({ type: Number, nullable: true, description: '1 to 5' }) useful!: number | null;
  @ApiProperty({ type: 'integer', description: 'meetings of which a side states a next step' })
  nextSteps!: number;
  @ApiProperty({ type: 'integer', description: 'held ones of a coastal and an interior unit' })
  crossRegion!: number;
  @ApiProperty({ type: [IndustryFigureDto], description: 'the most meetings first' })
  industries!: IndustryFigureDto[];
  @ApiProperty({ type: [FollowUpRoundDto], description: 'what came of meetings, asked later' })
  followUps!: FollowUpRoundDto[];
  @ApiProperty({ type: [FollowUpFigureDto] }) sums!: FollowUpFigureDto[];
  @ApiProperty({ type: 'integer', description: 'deal rooms that began in a meeting, today' })
  rooms!: number;
  @ApiProperty({ type: [DealFigureDto], description: 'what was agreed in them, by currency' })
  deals!: DealFigureDto[];
}
