import { ApiProperty } from '@nestjs/swagger';
import { OUTCOME_SOURCES, type OutcomeSource } from '../../domain/paper-record';

const nullable = { nullable: true } as const;

export class PaperSlotDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() startsAt!: Date;
  @ApiProperty() endsAt!: Date;
}

export class PaperTableDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() hall!: string;
  @ApiProperty() label!: string;
}

export class PaperSideDto {
  @ApiProperty() name!: string;
  @ApiProperty({ type: Boolean, ...nullable, description: 'sat at the table' })
  present!: boolean | null;
  @ApiProperty({ type: Boolean, ...nullable, description: 'null: nothing is said yet' })
  held!: boolean | null;
  @ApiProperty({ type: 'integer', ...nullable, description: '1 to 5' }) useful!: number | null;
  @ApiProperty({ type: String, ...nullable }) nextStep!: string | null;
  @ApiProperty({
    ...{ type: String, enum: OUTCOME_SOURCES, ...nullable },
    description: 'paper: typed in by the secretariat',
  })
  source!: OutcomeSource | null;
  @ApiProperty({ type: String, ...nullable, description: 'who said it, or typed it in' })
  by!: string | null;
}

export class PaperMeetingDto {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty({ format: 'uuid' }) tableId!: string;
  @ApiProperty() begun!: boolean;
  @ApiProperty({ description: 'a no-show stands' }) decided!: boolean;
  @ApiProperty({ type: PaperSideDto }) a!: PaperSideDto;
  @ApiProperty({ type: PaperSideDto }) b!: PaperSideDto;
}

export class PaperRecordsDto {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [PaperSlotDto] }) slots!: PaperSlotDto[];
  @ApiProperty({ type: [PaperTableDto] }) tables!: PaperTableDto[];
  @ApiProperty({ type: [PaperMeetingDto], description: 'by table, then by time' })
  meetings!: PaperMeetingDto[];
}
