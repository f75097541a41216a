import type { Exposure } from '@wanchang/match-engine';

/** A supply may stand in this many demands' lists at least and at most, where there is a cap. */
export const EXPOSURE_CAPS = { min: 1, max: 1000 } as const;

/** What these caps would cost is worked out with every re-match. */
export const TRIED_CAPS = [500, 200, 100, 50, 30, 20, 15, 10, 8, 5] as const;

/** What a re-match counted, before it wrote anything. */
export interface CountedExposure {
  readonly weightsVersion: number;
  /** That was in force. */
  readonly cap: number | null;
  readonly supplies: number;
  readonly demands: number;
  /** Without a cap first. */
  readonly levels: readonly Exposure[];
}

/** Share of the uncapped total that a cap costs. */
export function lossOf({ levels }: CountedExposure, { total }: Exposure): number {
  const uncapped = levels[0]?.total ?? 0;
  return uncapped === 0 ? 0 : 1 - total / uncapped;
}
