export { SessionWeightsModule } from './session-weights.module';
export { PreviewSessionWeights } from './queries/preview-session-weights.query';
