import type { Tone } from '../../../ui/tag';
import type { Cooperation } from './types';

export const tones: Readonly<Record<Cooperation['state'], Tone>> = {
  ...{ proposed: 'warn', active: 'good', declined: 'bad', withdrawn: 'plain' },
};
