import { Choice, Flag, Id, IdList, Instant, Text, TextList, Whole } from '@wanchang/platform';
import { AGENDA_KINDS, type AgendaKind } from '../domain/agenda';

const OPTIONAL = { optional: true, nullable: true } as const;
const VERSION = { min: 1, max: 2_000_000_000 } as const;

export class HallDto {
  @Text({ max: 50 }) name!: string;
  @Whole({ min: 1, max: 100_000 }) capacity!: number;
  @TextList({ max: 20, length: 50 }) equipment!: string[];
}

export class PlanAgendaItemDto {
  @Choice(AGENDA_KINDS) kind!: AgendaKind;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 2000, ...OPTIONAL }) summary?: string | null;
  @Id(OPTIONAL) hallId?: string | null;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Flag({ description: 'units may sign their delegates up' }) signUp!: boolean;
  @Whole({ min: 1, max: 100_000, ...OPTIONAL, description: 'at most what the hall holds' })
  places?: number | null;
  @IdList({ max: 50, description: 'delegates who speak' }) speakerIds!: string[];
}

export class ChangeAgendaItemDto extends PlanAgendaItemDto {
  @Whole(VERSION) version!: number;
}

export class SeenAgendaItemDto {
  @Whole(VERSION) version!: number;
}

export class KeepMinutesDto extends SeenAgendaItemDto {
  @Text({ max: 20_000, ...OPTIONAL }) minutes?: string | null;
  @TextList({ max: 50, length: 500, description: 'what was agreed, point by point' })
  agreed!: string[];
}
