import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, PageQuery, Text, Whole } from '@wanchang/platform';
import { DEAL_ROOM_STATES, type DealRoomState } from '../../domain/deal-room.states';
import { DealRoomSummaryDto } from '../../queries/answers/deal-room.dto';

export class OpenDealRoomDto {
  @Id({ optional: true, description: 'either a match' }) matchId?: string;
  @Id({ optional: true, description: 'or a published listing of another unit' }) listingId?: string;
  @Id({ optional: true, description: 'with a published listing of my unit on the other side' })
  myListingId?: string;
  @Text({
    max: 200,
    min: 1,
    optional: true,
    description: 'by default the title of the other listing',
  })
  subject?: string;
}

export class DealRoomsQuery extends PageQuery {
  @Choice(DEAL_ROOM_STATES, { optional: true }) state?: DealRoomState;
  @Choice(['mine'], { optional: true, description: 'only rooms where it is my unit’s move' })
  turn?: 'mine';
}

export class CloseDealRoomDto {
  @Text({ max: 500 }) reason!: string;
}

export class MarkReadDto {
  @Whole({ min: 0, max: 2_000_000_000, description: 'the newest message that was seen' })
  seq!: number;
}

export class DealRoomPageDto {
  @ApiProperty({ type: [DealRoomSummaryDto] }) items!: DealRoomSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
