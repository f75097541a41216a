import { ApiProperty } from '@nestjs/swagger';
import {
  CONFERENCE_KINDS,
  MISSING,
  type ConferenceKind,
  type Missing,
} from '../../domain/conference.rules';
import {
  CONFERENCE_STATES,
  CONFERENCE_STEPS,
  type ConferenceState,
  type ConferenceStep,
} from '../../domain/conference.states';
import {
  DELEGATE_ROLES,
  DELEGATE_STATES,
  type DelegateRole,
  type DelegateState,
} from '../../domain/delegate';
import { HOSTING_STATES, type HostingState } from '../../domain/hosting';

const nullableText = { type: String, nullable: true } as const;
const nullableDay = { type: String, format: 'date', nullable: true } as const;
const nullableWhole = { type: 'integer', nullable: true } as const;
const STATE = { enum: CONFERENCE_STATES, enumName: 'ConferenceState' } as const;

export class ConferenceRowDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CONFERENCE_KINDS, enumName: 'ConferenceKind' }) kind!: ConferenceKind;
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty() title!: string;
  @ApiProperty(STATE) state!: ConferenceState;
  @ApiProperty(nullableText) theme!: string | null;
  @ApiProperty(nullableDay) startsOn!: string | null;
  @ApiProperty(nullableDay) endsOn!: string | null;
  @ApiProperty(nullableText) place!: string | null;
}

export class ConferencePageDto {
  @ApiProperty({ type: [ConferenceRowDto] }) items!: ConferenceRowDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class UnitNameDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() nameZh!: string;
}

export class NextStepDto {
  @ApiProperty({ enum: CONFERENCE_STEPS, enumName: 'ConferenceStep' }) step!: ConferenceStep;
  @ApiProperty({ enum: MISSING, enumName: 'MissingForStep', isArray: true }) missing!: Missing[];
}

export class CoHostDto {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() confirmed!: boolean;
}

export class HostingFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid', description: 'whose it is' }) memberId!: string;
}

export class HostingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty() venue!: string;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ example: '200000.00', description: 'CNY' }) budget!: string;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty({ enum: HOSTING_STATES, enumName: 'HostingState' }) state!: HostingState;
  @ApiProperty({ ...nullableText, description: 'of the standing council' }) decision!:
    string | null;
  @ApiProperty(nullableDay) decidedOn!: string | null;
  @ApiProperty({ type: [CoHostDto] }) coHosts!: CoHostDto[];
  @ApiProperty({
    type: [HostingFileDto],
    description: 'for the applicant, its co-hosts and the secretariat; none for others',
  })
  files!: HostingFileDto[];
}

export class ConferenceDto extends ConferenceRowDto {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: [String] }) tasks!: string[];
  @ApiProperty(nullableDay) registrationUntil!: string | null;
  @ApiProperty({ type: 'integer', description: 'delegates of each unit' }) quota!: number;
  @ApiProperty({ ...nullableWhole, description: 'delegates in all' }) capacity!: number | null;
  @ApiProperty(nullableText) results!: string | null;
  @ApiProperty({ ...nullableText, description: 'of the step taken last' }) reason!: string | null;
  @ApiProperty({ ...nullableText, description: 'while units propose to postpone it' })
  postponeReason!: string | null;
  @ApiProperty({
    type: [String],
    description: 'units with access that propose what is open (R1.1)',
  })
  proposers!: string[];
  @ApiProperty({ description: 'whether the unit that asks is one of them' }) joined!: boolean;
  @ApiProperty({ type: 'integer' }) delegates!: number;
  @ApiProperty({ type: 'integer' }) waiting!: number;
  @ApiProperty({ type: [NextStepDto], description: 'steps from here, each with what it lacks' })
  next!: NextStepDto[];
  @ApiProperty({
    type: [HostingDto],
    description: 'all to the secretariat; to units their own, and the chosen one',
  })
  hostings!: HostingDto[];
}

export class DelegateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() name!: string;
  @ApiProperty(nullableText) email!: string | null;
  @ApiProperty(nullableText) phone!: string | null;
  @ApiProperty(nullableText) position!: string | null;
  @ApiProperty({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role!: DelegateRole;
  @ApiProperty({ enum: DELEGATE_STATES, enumName: 'DelegateState' }) state!: DelegateState;
  @ApiProperty(nullableText) arrival!: string | null;
  @ApiProperty() needsHotel!: boolean;
  @ApiProperty(nullableText) food!: string | null;
  @ApiProperty(nullableText) interpreter!: string | null;
  @ApiProperty() consent!: boolean;
  @ApiProperty({ type: Date, nullable: true }) arrivedAt!: Date | null;
}

export class DelegatePageDto {
  @ApiProperty({ type: [DelegateDto] }) items!: DelegateDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class MyDelegatesDto {
  @ApiProperty({ type: [DelegateDto] }) items!: DelegateDto[];
  @ApiProperty({ description: 'whether delegates can be registered and changed now' })
  open!: boolean;
}
