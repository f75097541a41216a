import type { HomePart } from '../../define-feature';
import { FirstSteps } from './first-steps';

export const parts: readonly HomePart[] = [{ slot: 'lead', order: 10, part: FirstSteps }];
