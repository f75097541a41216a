import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { matchMetrics } from '../match-metrics';
import { MatchIndexes } from '../match-index/match-indexes';

const EVERY_MS = 10_000;

/**
 * Reads the match indexes when the worker starts, and keeps them at hand between the jobs that need them. The start does not
 * wait for them; jobs do.
 */
@Injectable()
export class IndexKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(IndexKeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(private readonly indexes: MatchIndexes) {}

  onApplicationBootstrap(): void {
    this.look();
    this.timer = setInterval(() => this.look(), EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking ??= this.keep().finally(() => {
      this.looking = null;
    });
  }

  private async keep(): Promise<void> {
    try {
      for (const index of this.indexes.held) {
        matchMetrics.lag.set({ shard: index.shard.number }, await index.lag());
        await index.refresh();
      }
      await this.indexes.exchangeStatistics();
    } catch (error) {
      this.log.warn({ err: error as Error }, 'refreshing the match index failed, retrying');
    }
  }
}
