import type { Schemas } from '../../../api/schemas';

export type FactorWeights = Schemas['FactorWeightsDto'];
export type Weights = Schemas['WeightsDto'];
/** What a version of the weights says. */
export type SteeredWeights = Pick<Weights, 'factors' | 'exposureCap'>;
export type ExposureFigures = Schemas['CountedExposureDto'];
export type ExposureLevel = Schemas['ExposureLevelDto'];
export type WeightsPreview = Schemas['WeightsPreviewDto'];
export type LearnedProposal = Schemas['LearnedProposalDto'];
export type LearnedWeights = Schemas['LearnedWeightsDto'];
export type WeightsComparison = Schemas['WeightsComparisonDto'];
export type Precision = Schemas['PrecisionDto'];
export type FeedbackPrecision = Schemas['FeedbackPrecisionDto'];
export type Rematch = Schemas['RematchDto'];
export type RematchState = Schemas['RematchState'];
