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
export class IndexRefresher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(IndexRefresher.name);
  private timer: NodeJS.Timeout | null = null;
  private refreshing: Promise<void> | null = null;

  constructor(private readonly indexes: MatchIndexes) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.refreshing;
  }

  private start(): void {
    this.refreshing ??= this.refresh().finally(() => {
      this.refreshing = null;
    });
  }

  private async refresh(): Promise<void> {
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
