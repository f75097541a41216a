import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { matchMetrics } from '../match-metrics';
import { ListingIndex } from '../use-cases/listing-index';

const EVERY_MS = 10_000;

/**
 * Reads the match index when the worker starts, and keeps it at hand between the jobs that need it. The start does not
 * wait for it; jobs do.
 */
@Injectable()
export class IndexKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(IndexKeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(private readonly index: ListingIndex) {}

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
      matchMetrics.lag.set(await this.index.lag());
      await this.index.refresh();
    } catch (error) {
      this.log.warn({ err: error as Error }, 'the match index waits');
    }
  }
}
