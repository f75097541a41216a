import { Injectable } from '@nestjs/common';
import { FIRST_OF_SUPPLIES, type RematchPlace } from '../domain/rematch';
import { matchMetrics } from '../match-metrics';
import { Rematches } from '../persistence/rematches';
import { MarketSweeps } from './market-sweeps';
import type { RematchStep, RematchWay } from './rematch-way';
import { StoreSweep } from './store-sweep';

/** Supplies that are stored in one step, and how many transactions write them at the same time. */
const AT_A_TIME = 4000;
const WRITERS = 2;

/**
 * By one sweep over the whole index, of which only what differs from the stored pairs is written: supplies in the
 * order of their ids, each with all of its pairs.
 */
@Injectable()
export class RematchBySweep implements RematchWay {
  constructor(
    private readonly sweeps: MarketSweeps,
    private readonly store: StoreSweep,
    private readonly rematches: Rematches,
  ) {}

  async next(rematchId: string, { side, after }: RematchPlace): Promise<RematchStep> {
    const sweep = await this.sweeps.of(rematchId);
    const { supplies, demands } = sweep.pairs.counts;
    const total = supplies + demands;
    if (side === 'demand') {
      await this.rematches.noteExposure(rematchId, sweep.exposure);
      return { processed: demands, total, place: FIRST_OF_SUPPLIES };
    }
    const stop = matchMetrics.rematch.startTimer({ part: 'write' });
    const some = sweep.pairs.behind(after, AT_A_TIME);
    const share = Math.ceil(some.length / WRITERS);
    await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        this.store.execute(some.slice(writer * share, (writer + 1) * share), sweep),
      ),
    );
    stop();
    const last = some.length === AT_A_TIME ? some.at(-1) : undefined;
    if (!last) this.sweeps.release();
    return {
      ...{ processed: some.length, total },
      place: last ? { side: 'supply', after: last.id } : null,
    };
  }
}
