import {
  Choice,
  Flag,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  PageQuery,
  Text,
  TextList,
  Whole,
} from '@wanchang/platform';
import { SESSION_FORMS, WISHES, type SessionForm, type Wish } from '../domain/session';

const VERSION = { min: 1, max: 2_000_000_000 };
const MOST = { min: 1, max: 200, description: 'meetings of each unit' };
const WEIGHT = { min: 0, max: 100_000 };

class SessionFileDto {
  @Text({ max: 100 }) title!: string;
  @Whole(MOST) most!: number;
  @Instant() wishesUntil!: string;
  @Whole({ min: 1, max: 720, optional: true, description: 'of form requests: hours to answer' })
  answerHours?: number;
}

export class OpenSessionDto extends SessionFileDto {
  @Choice(SESSION_FORMS, { optional: true, description: 'preferences where it is absent' })
  form?: SessionForm;
}

export class NewSlotDto {
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
}

export class NewTableDto {
  @Text({ max: 50 }) hall!: string;
  @Text({ max: 20 }) label!: string;
  @Whole({ min: 2, max: 100 }) seats!: number;
  @TextList({ max: 3, length: 20, description: 'interpreter, power, quiet' }) properties!: string[];
}

export class PlanSessionDto {
  @Whole(VERSION) version!: number;
  @ListOf(() => NewSlotDto, { max: 200 }) slots!: NewSlotDto[];
  @ListOf(() => NewTableDto, { max: 1000 }) tables!: NewTableDto[];
}

export class SetWishWeightsDto {
  @Whole(WEIGHT) bothMust!: number;
  @Whole(WEIGHT) mustAndWant!: number;
  @Whole(WEIGHT) bothWant!: number;
  @Whole(WEIGHT) oneMust!: number;
  @Whole(WEIGHT) oneWant!: number;
  @Whole(WEIGHT) score!: number;
  @Whole(WEIGHT) metBefore!: number;
  @Whole(WEIGHT) noShow!: number;
  @Whole(WEIGHT) crossRegion!: number;
}

export class SetSessionDto extends SessionFileDto {
  @Whole(VERSION) version!: number;
  @Nested(() => SetWishWeightsDto) weights!: SetWishWeightsDto;
}

export class WishDto {
  @Choice(WISHES, { optional: true, nullable: true, description: 'null takes it back' })
  wish?: Wish | null;
}

export class AvailableDelegateDto {
  @Id() delegateId!: string;
  @IdList({ max: 200, description: 'slots in which they sit at no table' }) away!: string[];
}

export class AvailabilityDto {
  @Whole({ min: 0, max: 200, optional: true, nullable: true }) most?: number | null;
  @ListOf(() => AvailableDelegateDto, { max: 50 }) delegates!: AvailableDelegateDto[];
}

export class SeenMeetingDto {
  @Id() meetingId!: string;
  @Whole(VERSION) version!: number;
}

export class PreviewMoveDto {
  @Id() meetingId!: string;
  @Id() slotId!: string;
  @Id() tableId!: string;
  @Flag({ description: 'whoever sits there takes the place that becomes free' }) swap!: boolean;
}

export class MoveMeetingDto extends SeenMeetingDto {
  @Id() slotId!: string;
  @Id() tableId!: string;
  @Nested(() => SeenMeetingDto, { optional: true, nullable: true })
  swapWith?: SeenMeetingDto | null;
}

export class LockMeetingDto extends SeenMeetingDto {
  @Flag() locked!: boolean;
}

export class SeatRepresentativeDto extends SeenMeetingDto {
  @Id({ description: 'a delegate of one of the two units' }) delegateId!: string;
}

export class AddMeetingDto {
  @Id() firstMemberId!: string;
  @Id() secondMemberId!: string;
  @Id() slotId!: string;
  @Id() tableId!: string;
}

export class UnmetQueryDto extends PageQuery {}

export class ChooseRepresentativeDto {
  @Id({ description: 'a delegate of my unit' }) delegateId!: string;
}
