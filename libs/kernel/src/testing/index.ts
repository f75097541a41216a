export { patience, runs, seed } from './property-runs';
export { sharedData } from './shared-data';
