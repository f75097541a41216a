import { DEAL_SIDES, type DealSide } from '@wanchang/negotiation';
import { Choice, Flag, Id, IdList, Instant, Text, Whole } from '@wanchang/platform';
import { DROPOUT_KINDS, type DropoutKind } from '../domain/dropout';

export class MeetingOutcomeDto {
  @Flag() held!: boolean;
  @Whole({ min: 1, max: 5, optional: true, nullable: true, description: 'how useful it was' })
  useful?: number | null;
  @Text({ max: 500, optional: true, nullable: true }) nextStep?: string | null;
}

export class DayQueryDto {
  @Instant({ optional: true, description: 'for a rehearsal: as it is then; now where absent' })
  at?: string;
}

export class ContinueMeetingDto {
  @Choice(DEAL_SIDES, {
    optional: true,
    nullable: true,
    description: 'of my unit; as the listings say that fit best where absent',
  })
  side?: DealSide | null;
}

export class DecideNoShowDto {
  @Id({ optional: true, nullable: true, description: 'who did not come; null: it was held' })
  noShowMemberId?: string | null;
}

export class ApproveReportDto {
  @Whole({ min: 1, max: 1_000_000, description: 'of the conference, as it was read' })
  version!: number;
}

export class RepairDto {
  @Choice(DROPOUT_KINDS) kind!: DropoutKind;
  @Id({ description: 'the delegate, the table, the meeting, or the unit that walked in' })
  id!: string;
  @Id({
    optional: true,
    nullable: true,
    description: 'from this slot on; all of them where absent',
  })
  fromSlotId?: string | null;
  @Whole({
    ...{ min: 1, max: 480, optional: true, nullable: true },
    description: 'by how much a meeting goes on longer',
  })
  minutes?: number | null;
  @IdList({
    ...{ max: 50, optional: true },
    description: 'units that a unit which walked in wishes to meet, beside what it has stated',
  })
  wishedIds?: string[];
  @Flag({ description: 'false: only show what would change' }) apply!: boolean;
}
