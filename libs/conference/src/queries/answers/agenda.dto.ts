import { ApiProperty } from '@nestjs/swagger';
import {
  AGENDA_CONFLICTS,
  AGENDA_KINDS,
  AGENDA_PARTS,
  type AgendaConflictKind,
  type AgendaKind,
  type AgendaPart,
} from '../../domain/agenda';

const nullableText = { type: String, nullable: true } as const;
const nullableId = { type: String, format: 'uuid', nullable: true } as const;
const nullableWhole = { type: 'integer', nullable: true } as const;

export class ConferenceHallDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ type: [String] }) equipment!: string[];
}

export class AgendaPersonDto {
  @ApiProperty({ format: 'uuid' }) delegateId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty({ enum: AGENDA_PARTS, enumName: 'AgendaPart' }) part!: AgendaPart;
  @ApiProperty({ description: 'of the unit that asks' }) mine!: boolean;
}

export class AgendaFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class AgendaItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: AGENDA_KINDS, enumName: 'AgendaKind' }) kind!: AgendaKind;
  @ApiProperty() title!: string;
  @ApiProperty(nullableText) summary!: string | null;
  @ApiProperty(nullableId) hallId!: string | null;
  @ApiProperty(nullableText) hall!: string | null;
  @ApiProperty() startsAt!: Date;
  @ApiProperty() endsAt!: Date;
  @ApiProperty({ description: 'units may sign their delegates up' }) signUp!: boolean;
  @ApiProperty({ ...nullableWhole, description: 'as it was set; the hall may hold fewer' })
  places!: number | null;
  @ApiProperty({ ...nullableWhole, description: 'null: no limit' }) free!: number | null;
  @ApiProperty({ type: 'integer', description: 'who signed up' }) attendees!: number;
  @ApiProperty() published!: boolean;
  @ApiProperty(nullableText) minutes!: string | null;
  @ApiProperty({ type: [String], description: 'what was agreed' }) agreed!: string[];
  @ApiProperty({
    type: [AgendaPersonDto],
    description: 'who speaks; who signed up is seen by their own unit and by the secretariat',
  })
  people!: AgendaPersonDto[];
  @ApiProperty({ type: [AgendaFileDto] }) files!: AgendaFileDto[];
}

export class AgendaConflictDto {
  @ApiProperty({ enum: AGENDA_CONFLICTS, enumName: 'AgendaConflictKind' })
  kind!: AgendaConflictKind;
  @ApiProperty({ format: 'uuid' }) itemId!: string;
  @ApiProperty(nullableId) otherId!: string | null;
  @ApiProperty({ ...nullableText, description: 'who would be in two places' }) name!: string | null;
}

export class AgendaDto {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [ConferenceHallDto] }) halls!: ConferenceHallDto[];
  @ApiProperty({ type: [AgendaItemDto] }) items!: AgendaItemDto[];
  @ApiProperty({ type: [AgendaConflictDto], description: 'seen by the secretariat' })
  conflicts!: AgendaConflictDto[];
}

export class CalendarAddressDto {
  @ApiProperty({ description: 'to be subscribed to; who knows it reads the calendar' })
  path!: string;
}
