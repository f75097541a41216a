import { ApiProperty } from '@nestjs/swagger';
import { ListingCardDto } from '@wanchang/catalog';
import { Choice, DecimalShare, Id, PageQuery, Text } from '@wanchang/platform';
import { COASTS, SIDES, type Coast, type Side } from '@wanchang/kernel';
import { MATCH_LIST_STATES, type MatchListState } from '../queries/list-matches.statements';
import {
  FEEDBACK_REASONS,
  VERDICTS,
  type Feedback,
  type FeedbackReason,
  type Verdict,
} from '../domain/feedback';

export class MatchQueryDto extends PageQuery {
  @Id({ optional: true, description: 'only matches of this listing of mine' }) listingId?: string;
  @Choice(SIDES, { optional: true, description: 'my side of the pair' }) side?: Side;
  @Choice(MATCH_LIST_STATES, { optional: true, description: 'open: all but those I dismissed' })
  state: MatchListState = 'open';
  @DecimalShare({ optional: true }) minScore?: string;
  @Text({ max: 6, optional: true, description: 'code of the counterpart’s province' })
  province?: string;
  @Text({
    max: 3,
    optional: true,
    description: 'section, division or group of GB/T 4754 that the counterpart’s listing is in',
  })
  industry?: string;
  @Choice(COASTS, { optional: true, description: 'the counterpart’s side' })
  coast?: Coast;
}

export class FeedbackDto {
  @Choice(VERDICTS) verdict!: Verdict;
  @Choice(FEEDBACK_REASONS, {
    optional: true,
    description: 'needed for not_relevant; other needs a note',
  })
  reason?: FeedbackReason;
  @Text({ max: 1000, optional: true }) note?: string;
}

export class GivenFeedbackDto {
  @ApiProperty({ enum: VERDICTS }) verdict!: Verdict;
  @ApiProperty({ enum: FEEDBACK_REASONS, type: String, nullable: true })
  reason!: FeedbackReason | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

export class MatchPartDto {
  @ApiProperty() factor!: string;
  @ApiProperty() weight!: number;
  @ApiProperty({ description: '0..1' }) value!: number;
  @ApiProperty({
    description:
      'weight × value; the contributions, less what essential properties that are not met take off, are the score',
  })
  contribution!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'what it rests on, in the reader’s language; null: not known, the value is 0.5',
  })
  basis!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) detail!:
    object | null;
}

export class MatchDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: '0..1, from my side' }) score!: number;
  @ApiProperty({ description: '0..1, harmonic mean of both sides' }) mutualScore!: number;
  @ApiProperty({ enum: SIDES }) mine!: Side;
  @ApiProperty({ type: ListingCardDto }) supply!: ListingCardDto;
  @ApiProperty({ type: ListingCardDto }) demand!: ListingCardDto;
  @ApiProperty({ type: [MatchPartDto] }) parts!: readonly MatchPartDto[];
  @ApiProperty({
    type: [String],
    description: 'what does not fit, and doubts, in the reader’s language',
  })
  misfits!: readonly string[];
  @ApiProperty({ description: 'does not fit; shown because nothing fits' }) isNearest!: boolean;
  @ApiProperty({ description: 'why, in the reader’s language' }) sentence!: string;
  @ApiProperty() weightsVersion!: number;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: GivenFeedbackDto, nullable: true }) myFeedback!: Feedback | null;
  @ApiProperty() counterpartInterested!: boolean;
  @ApiProperty({ type: String, nullable: true }) dealRoomId!: string | null;
  @ApiProperty({
    description: 'false once a change of a listing keeps the two apart; such a match is in no list',
  })
  fits!: boolean;
}

export class MatchPageDto {
  @ApiProperty({ type: [MatchDto] }) items!: MatchDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class MatchGroupDto {
  @ApiProperty({ type: ListingCardDto, description: 'of my unit' }) listing!: ListingCardDto;
  @ApiProperty({ type: 'integer', description: 'matches of the listing' }) total!: number;
  @ApiProperty({ type: [MatchDto], description: 'the best few, best first' })
  matches!: readonly MatchDto[];
}

export class MatchGroupPageDto {
  @ApiProperty({ type: [MatchGroupDto] }) items!: MatchGroupDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
