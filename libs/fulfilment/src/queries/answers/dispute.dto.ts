import { ApiProperty } from '@nestjs/swagger';
import { CONTRACT_SIDES, type ContractSide } from '../../domain/contract';
import {
  DISPUTE_ABOUTS,
  DISPUTE_ACTIONS,
  DISPUTE_STATES,
  type DisputeAbout,
  type DisputeAction,
  type DisputeState,
} from '../../domain/dispute';

const nullableText = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;
const SIDE = { enum: CONTRACT_SIDES, enumName: 'DealSide' } as const;

export class DisputeEntryDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ ...SIDE, nullable: true, description: 'null: the secretariat' })
  side!: ContractSide | null;
  @ApiProperty() kind!: string;
  @ApiProperty() text!: string;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
}

export class DisputeDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ ...SIDE, description: 'who claims' }) claimant!: ContractSide;
  @ApiProperty({ enum: DISPUTE_ABOUTS, enumName: 'DisputeAbout' }) about!: DisputeAbout;
  @ApiProperty({ type: [Number], description: 'numbers of the lines or payments' })
  aboutNos!: number[];
  @ApiProperty({ ...nullableText, example: '1865.00' }) amount!: string | null;
  @ApiProperty({ enum: DISPUTE_STATES, enumName: 'DisputeState' }) state!: DisputeState;
  @ApiProperty(instant) answerDueAt!: Date;
  @ApiProperty({ ...SIDE, nullable: true }) proposedBy!: ContractSide | null;
  @ApiProperty({
    ...nullableText,
    description: 'terms on which one side would settle, or both have',
  })
  proposal!: string | null;
  @ApiProperty({ type: [DisputeEntryDto] }) entries!: DisputeEntryDto[];
  @ApiProperty({
    enum: DISPUTE_ACTIONS,
    enumName: 'DisputeAction',
    isArray: true,
    description: 'what I may do now',
  })
  actions!: DisputeAction[];
}

export class MediationDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() buyerName!: string;
  @ApiProperty() sellerName!: string;
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ ...SIDE, description: 'who claims' }) claimant!: ContractSide;
  @ApiProperty({ enum: DISPUTE_ABOUTS, enumName: 'DisputeAbout' }) about!: DisputeAbout;
  @ApiProperty(nullableText) proposal!: string | null;
  @ApiProperty({ type: [DisputeEntryDto] }) entries!: DisputeEntryDto[];
}

export class MediationListDto {
  @ApiProperty({ type: [MediationDto], description: 'the oldest first' }) items!: MediationDto[];
}

export class RatingDto {
  @ApiProperty({ type: 'integer', description: '1 to 5' }) quality!: number;
  @ApiProperty({ type: 'integer' }) punctuality!: number;
  @ApiProperty({ type: 'integer' }) conduct!: number;
  @ApiProperty() words!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty(nullableText) answer!: string | null;
  @ApiProperty({ description: 'by the secretariat; nobody else reads it' }) hidden!: boolean;
}

export class ContractRatingsDto {
  @ApiProperty({ type: RatingDto, nullable: true, description: 'what my unit gave' })
  mine!: RatingDto | null;
  @ApiProperty({
    type: RatingDto,
    nullable: true,
    description: 'what the other side gave, once it is shown',
  })
  theirs!: RatingDto | null;
  @ApiProperty({ ...instant, nullable: true, description: 'until when a rating can be given' })
  until!: Date | null;
  @ApiProperty() possible!: boolean;
}

export class GivenRatingDto extends RatingDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty() raterName!: string;
}

/** How a unit was rated after contracts, with the counts that it rests on. */
export class UnitRatingsDto {
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: 'integer', description: 'different units' }) raters!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'mean, 1 to 5' }) quality!:
    number | null;
  @ApiProperty({ type: Number, nullable: true }) punctuality!: number | null;
  @ApiProperty({ type: Number, nullable: true }) conduct!: number | null;
  @ApiProperty({ type: [GivenRatingDto], description: 'the latest 50' }) latest!: GivenRatingDto[];
}
