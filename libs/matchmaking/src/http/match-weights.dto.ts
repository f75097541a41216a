import { ApiProperty } from '@nestjs/swagger';
import { factorNames, type MatchWeights } from '@wanchang/match-engine';
import { Nested, Share, Text, Whole } from '@wanchang/platform';
import { EXPOSURE_CAPS } from '../domain/exposure';
import { FEEDBACK_REASONS, type FeedbackReason } from '../domain/feedback';
import { LEARNING_OUTCOMES, type LearningOutcome } from '../domain/learned-weights';

/** Share of each factor of the engine in the score; together 1. */
export class FactorWeightsDto {}
for (const name of factorNames) Share()(FactorWeightsDto.prototype, name);
type FactorWeights = MatchWeights['factors'];

export class PreviewWeightsDto {
  @Nested(() => FactorWeightsDto, { description: 'together 1' }) factors!: FactorWeights;
}

export class SaveWeightsDto extends PreviewWeightsDto {
  @Whole({ min: 1, max: 1_000_000, description: 'the version that was changed' }) basedOn!: number;
  @Whole({
    ...EXPOSURE_CAPS,
    optional: true,
    nullable: true,
    description:
      "in how many demands' lists a re-match lets one supply stand; null: in any number; left out: as it is",
  })
  exposureCap?: number | null;
  @Text({ max: 500, description: 'why' }) note!: string;
}

export class WeightsDto {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: FactorWeightsDto }) factors!: FactorWeights;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: none' })
  exposureCap!: number | null;
  @ApiProperty() note!: string;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: String, nullable: true }) createdByName!: string | null;
}

export class WeightsPageDto {
  @ApiProperty({ type: [WeightsDto] }) items!: WeightsDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class ExposureLevelDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: without a cap' })
  cap!: number | null;
  @ApiProperty({ description: 'share of the total score without a cap that is lost' })
  loss!: number;
  @ApiProperty({
    type: 'integer',
    description: 'lists of demands in which one supply stands at most',
  })
  highest!: number;
  @ApiProperty({ type: 'integer', description: 'supplies that stand in the list of a demand' })
  shown!: number;
}

export class CountedExposureDto {
  @ApiProperty({ description: 'of the re-match that counted it' }) at!: Date;
  @ApiProperty({ type: 'integer' }) weightsVersion!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'that was in force then' })
  cap!: number | null;
  @ApiProperty({ type: 'integer' }) supplies!: number;
  @ApiProperty({ type: 'integer' }) demands!: number;
  @ApiProperty({ type: [ExposureLevelDto], description: 'without a cap first, then falling' })
  levels!: ExposureLevelDto[];
}

export class ExposureDto {
  @ApiProperty({ type: CountedExposureDto, nullable: true, description: 'null: not counted yet' })
  latest!: CountedExposureDto | null;
}

export class TrialOutcomeDto {
  @ApiProperty({ type: 'integer', description: 'matches that would have been shown' })
  shown!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'of those, the share that was wanted' })
  precision!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'how often a wanted match scores higher than an unwanted one; 0.5 is chance',
  })
  order!: number | null;
}

export class WeightsComparisonDto {
  @ApiProperty({ type: 'integer' }) answers!: number;
  @ApiProperty({ type: 'integer' }) interested!: number;
  @ApiProperty({ type: TrialOutcomeDto, description: 'under the weights in force' })
  before!: TrialOutcomeDto;
  @ApiProperty({ type: TrialOutcomeDto, description: 'under the given weights' })
  after!: TrialOutcomeDto;
}

export class IndustryComparisonDto extends WeightsComparisonDto {
  @ApiProperty({ description: 'division of GB/T 4754' }) code!: string;
  @ApiProperty() name!: string;
}

export class VersionComparisonDto extends WeightsComparisonDto {
  @ApiProperty({ type: 'integer' }) weightsVersion!: number;
}

export class WeightsPreviewDto {
  @ApiProperty({ type: 'integer', description: 'the version in force' }) basedOn!: number;
  @ApiProperty({ type: WeightsComparisonDto }) total!: WeightsComparisonDto;
  @ApiProperty({ type: [IndustryComparisonDto], description: 'most answers first' })
  byIndustry!: readonly IndustryComparisonDto[];
  @ApiProperty({ type: [VersionComparisonDto], description: 'by the weights when it was answered' })
  byWeightsVersion!: readonly VersionComparisonDto[];
}

export class LearnedFromDto {
  @ApiProperty({ type: 'integer' }) answers!: number;
  @ApiProperty({ type: 'integer', description: 'of a wanted and an unwanted match in one list' })
  pairs!: number;
  @ApiProperty({ type: 'integer', description: 'units that have such a pair' }) units!: number;
}

export class LearnedWeightsDto {
  @ApiProperty({ type: FactorWeightsDto, description: 'together 1' }) factors!: FactorWeights;
  @ApiProperty({
    description:
      'of pairs of units that were not learned from, the share with the wanted match first, under the weights in force',
  })
  orderBefore!: number;
  @ApiProperty({ description: 'the same under the learned weights' }) orderAfter!: number;
}

export class LearnedProposalDto extends LearnedFromDto {
  @ApiProperty({ type: 'integer', description: 'the version in force' }) basedOn!: number;
  @ApiProperty({ enum: LEARNING_OUTCOMES }) outcome!: LearningOutcome;
  @ApiProperty({ type: LearnedFromDto, description: 'so much must be there' })
  wanted!: LearnedFromDto;
  @ApiProperty({ type: LearnedWeightsDto, nullable: true, description: 'null: none are proposed' })
  learned!: LearnedWeightsDto | null;
}

export class PrecisionDto {
  @ApiProperty({ type: 'integer' }) answers!: number;
  @ApiProperty({ type: 'integer' }) interested!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'interested / answers' })
  precision!: number | null;
}

export class IndustryPrecisionDto extends PrecisionDto {
  @ApiProperty({ description: 'division of GB/T 4754' }) code!: string;
  @ApiProperty() name!: string;
}

export class VersionPrecisionDto extends PrecisionDto {
  @ApiProperty({ type: 'integer' }) weightsVersion!: number;
}

export class ReasonCountDto {
  @ApiProperty({ enum: FEEDBACK_REASONS }) reason!: FeedbackReason;
  @ApiProperty({ type: 'integer' }) answers!: number;
}

export class FeedbackNoteDto {
  @ApiProperty() note!: string;
  @ApiProperty({ enum: FEEDBACK_REASONS }) reason!: FeedbackReason;
  @ApiProperty() at!: Date;
}

export class FeedbackPrecisionDto {
  @ApiProperty({ type: PrecisionDto }) total!: PrecisionDto;
  @ApiProperty({ type: [IndustryPrecisionDto] }) byIndustry!: readonly IndustryPrecisionDto[];
  @ApiProperty({ type: [VersionPrecisionDto] }) byWeightsVersion!: readonly VersionPrecisionDto[];
  @ApiProperty({ type: [ReasonCountDto], description: 'of what was not relevant' })
  byReason!: readonly ReasonCountDto[];
  @ApiProperty({ type: [FeedbackNoteDto], description: 'newest first, the last twenty' })
  notes!: readonly FeedbackNoteDto[];
}
