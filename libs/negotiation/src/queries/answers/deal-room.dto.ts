import { ApiProperty } from '@nestjs/swagger';
import { ListingCardDto } from '@wanchang/catalog';
import { MemberRefDto, type MemberRef } from '@wanchang/membership';
import { DEAL_SIDES, type DealSide } from '../../domain/deal-room';
import type { FirstLine } from '../../domain/first-line';
import { DEAL_ROOM_STATES, type DealRoomState } from '../../domain/deal-room.states';
import { AgreementDto, OfferDto, TotalDto } from './offer.dto';

const instant = { type: String, format: 'date-time' } as const;

const ROOM_ACTIONS = ['post-message', 'attach-file', 'make-offer', 'close'] as const;
export type RoomAction = (typeof ROOM_ACTIONS)[number];
const TURNS = ['mine', 'theirs', 'none'] as const;

export class CurrentOfferDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: TotalDto }) total!: TotalDto;
  @ApiProperty(instant) validUntil!: Date;
}

export class DealRoomSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'WR-2026-000123' }) number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: DEAL_ROOM_STATES, enumName: 'DealRoomState' }) state!: DealRoomState;
  @ApiProperty({ enum: DEAL_SIDES, enumName: 'DealSide', description: 'the side of my unit' })
  role!: DealSide;
  @ApiProperty({ type: MemberRefDto }) counterpart!: MemberRef;
  @ApiProperty(instant) lastMessageAt!: Date;
  @ApiProperty({ type: 'integer', description: 'messages I have not read' }) unread!: number;
  @ApiProperty({ enum: TURNS, enumName: 'DealTurn', description: 'whose move it is' })
  turn!: (typeof TURNS)[number];
  @ApiProperty({
    type: CurrentOfferDto,
    nullable: true,
    description: 'the offer that can be accepted now',
  })
  currentOffer!: CurrentOfferDto | null;
}

const text = { type: String, nullable: true } as const;

class FirstLineDto {
  @ApiProperty() description!: string;
  @ApiProperty() specification!: string;
  @ApiProperty(text) quantity!: string | null;
  @ApiProperty(text) unit!: string | null;
  @ApiProperty({ ...text, description: 'null: negotiable, or for a unit that does not convert' })
  unitPrice!: string | null;
}

export class DealRoomDto extends DealRoomSummaryDto {
  @ApiProperty({ type: MemberRefDto }) buyer!: MemberRef;
  @ApiProperty({ type: MemberRefDto }) seller!: MemberRef;
  @ApiProperty({
    type: ListingCardDto,
    nullable: true,
    description: 'null: none, or no longer shown',
  })
  supply!: ListingCardDto | null;
  @ApiProperty({
    type: ListingCardDto,
    nullable: true,
    description: 'null: none, or no longer shown',
  })
  demand!: ListingCardDto | null;
  @ApiProperty({
    type: FirstLineDto,
    nullable: true,
    description: 'what a first offer begins with, in units that go together',
  })
  firstLine!: FirstLine | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) matchId!: string | null;
  @ApiProperty({ type: [OfferDto], description: 'oldest first' }) offers!: OfferDto[];
  @ApiProperty({ type: AgreementDto, nullable: true }) agreement!: AgreementDto | null;
  @ApiProperty({
    enum: ROOM_ACTIONS,
    enumName: 'DealRoomAction',
    isArray: true,
    description: 'what I can do here now',
  })
  actions!: RoomAction[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'the code that writing here is refused with',
  })
  readOnlyReason!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty(instant) createdAt!: Date;
}
