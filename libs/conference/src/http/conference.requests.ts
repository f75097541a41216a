import type { DateString } from '@wanchang/kernel';
import {
  Choice,
  Day,
  Decimal,
  Flag,
  Id,
  IdList,
  PageQuery,
  Text,
  TextList,
  Whole,
} from '@wanchang/platform';
import { CONFERENCE_STEPS, type ConferenceStep } from '../domain/conference.states';
import {
  DELEGATE_ROLES,
  DELEGATE_STATES,
  type DelegateRole,
  type DelegateState,
} from '../domain/delegate';

const OPTIONAL = { optional: true, nullable: true } as const;

export class ConferencesQueryDto extends PageQuery {}

export class UnitsQueryDto {
  @Text({ max: 100, optional: true, description: 'part of a name' }) q?: string;
}

export class CallConferenceDto {
  @Whole({ min: 1994, max: 2999 }) year!: number;
  @Text({ max: 200 }) title!: string;
}

export class ProposeConferenceDto {
  @Text({ max: 200 }) title!: string;
  @Text({ max: 1000, description: 'why one more is needed' }) reason!: string;
}

export class ProposePostponementDto {
  @Text({ max: 1000 }) reason!: string;
}

export class TakeConferenceStepDto {
  @Choice(CONFERENCE_STEPS) step!: ConferenceStep;
  @Text({ max: 1000, ...OPTIONAL, description: 'needed to cancel it' }) reason?: string | null;
}

export class ChangeConferenceDto {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 300, ...OPTIONAL }) theme?: string | null;
  @TextList({ max: 20, length: 300 }) tasks!: string[];
  @Day(OPTIONAL) startsOn?: DateString | null;
  @Day(OPTIONAL) endsOn?: DateString | null;
  @Text({ max: 200, ...OPTIONAL }) place?: string | null;
  @Day(OPTIONAL) registrationUntil?: DateString | null;
  @Whole({ min: 1, max: 100, description: 'delegates of each unit' }) quota!: number;
  @Whole({ min: 1, max: 100_000, ...OPTIONAL, description: 'delegates in all' }) capacity?:
    number | null;
  @Text({ max: 10_000, ...OPTIONAL }) results?: string | null;
}

export class ApplyToHostDto {
  @Text({ max: 200 }) venue!: string;
  @Whole({ min: 1, max: 100_000 }) capacity!: number;
  @Day() startsOn!: DateString;
  @Day() endsOn!: DateString;
  @Decimal({ description: 'CNY' }) budget!: string;
  @Text({ max: 2000, ...OPTIONAL }) note?: string | null;
  @IdList({ max: 10 }) coHostIds!: string[];
}

export class DecideHostingDto {
  @Flag() chosen!: boolean;
  @Text({ max: 1000, description: 'of the standing council, as it is on record' })
  decision!: string;
  @Day() decidedOn!: DateString;
}

export class DelegatesQueryDto extends PageQuery {
  @Choice(DELEGATE_STATES, { optional: true }) state?: DelegateState;
  @Text({ max: 100, optional: true, description: 'part of a name' }) q?: string;
}

export class ReviseDelegateDto {
  @Text({ max: 100 }) name!: string;
  @Text({ max: 254, ...OPTIONAL, pattern: /^[^\s@]+@[^\s@]+$|^$/ }) email?: string | null;
  @Text({ max: 30, ...OPTIONAL, pattern: /^[0-9+() -]{0,30}$/ }) phone?: string | null;
  @Text({ max: 100, ...OPTIONAL }) position?: string | null;
  @Text({ max: 200, ...OPTIONAL, description: 'when and how they arrive' }) arrival?: string | null;
  @Flag() needsHotel!: boolean;
  @Text({ max: 200, ...OPTIONAL }) food?: string | null;
  @Text({ max: 50, ...OPTIONAL, description: 'the language to interpret' }) interpreter?:
    string | null;
  @Flag({ description: 'other participants may see how to reach them' }) consent!: boolean;
}

export class RegisterDelegateDto extends ReviseDelegateDto {
  @Choice(DELEGATE_ROLES) role!: DelegateRole;
}

export class RegisterForUnitDto extends RegisterDelegateDto {
  @Id() memberId!: string;
}
