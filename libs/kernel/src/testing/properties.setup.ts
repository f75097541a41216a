import fc from 'fast-check';
import { runs, seed } from './property-runs';

fc.configureGlobal({ numRuns: runs(100), seed });
