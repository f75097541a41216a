import type { Contract } from './types';

/** Goods and money can be recorded. */
export const isRunning = ({ state }: Contract) => state === 'signed' || state === 'performing';
