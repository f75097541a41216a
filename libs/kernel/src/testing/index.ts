export { patience, runs, seed } from './property-runs';
