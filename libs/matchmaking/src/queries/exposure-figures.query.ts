import { Injectable } from '@nestjs/common';
import { lossOf, type CountedExposure } from '../domain/exposure';
import { Rematches } from '../persistence/rematches';

export interface ExposureLevel {
  /** Null: without a cap. */
  readonly cap: number | null;
  /** Share of the uncapped total that it costs. */
  readonly loss: number;
  readonly highest: number;
  readonly shown: number;
}

export type ExposureFigures = Omit<CountedExposure, 'levels'> & {
  readonly at: Date;
  readonly levels: ExposureLevel[];
};

/** What exposure caps cost and bring, as the newest re-match has counted. */
@Injectable()
export class ReadExposureFigures {
  constructor(private readonly rematches: Rematches) {}

  /** Null before the first re-match. */
  async execute(): Promise<ExposureFigures | null> {
    const latest = await this.rematches.latestExposure();
    if (!latest) return null;
    const { at, exposure } = latest;
    const binding = exposure.levels.filter(({ cap }) => isOfInterest(exposure, cap));
    const levels = binding.map((level) => {
      const { cap, highest, shown } = level;
      return { cap, loss: lossOf(exposure, level), highest, shown };
    });
    return { ...exposure, at, levels };
  }
}

/** A cap that does not bind costs nothing: of such caps only the one that was in force is of interest. */
function isOfInterest({ cap: inForce, levels }: CountedExposure, cap: number | null): boolean {
  return cap === null || cap === inForce || cap < (levels[0]?.highest ?? 0);
}
