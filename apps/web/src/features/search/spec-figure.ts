import type { SpecValue } from './types';

/** A figure as a decimal string of at most six digits behind the point. */
export function readFigure({ number }: SpecValue): string {
  return String(Number((number ?? 0).toFixed(6)));
}
