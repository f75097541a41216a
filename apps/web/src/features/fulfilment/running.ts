import type { Contract } from './types';

/** Money, invoices and claims can be recorded: also when it has ended. */
export const isSigned = ({ signatures }: Contract) => signatures.length === 2;

/** Goods can be recorded. */
export const isRunning = ({ state }: Contract) => state === 'signed' || state === 'performing';
