import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import {
  type IRateLimiterStoreOptions,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import type { Counted, Limit } from './limits';

/** Where a counter stands after a request was counted. */
export interface Count {
  readonly most: number;
  readonly remaining: number;
  /** Until it begins again. */
  readonly seconds: number;
  readonly exceeded: boolean;
}

/** All keys of the product share one hash slot, as those of the queue do. */
const REDIS_PREFIX = '{wanchang}:limit';
/** A store that does not answer by then is replaced by the process's own count. */
const REDIS_WITHIN_MS = 500;

/**
 * Counts requests: in memory, or in Redis or PostgreSQL where several processes count together. Who has reached a limit is
 * refused from memory until the time is over. While the store is away each process counts for itself.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly log = new Logger(RateLimits.name);
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private redis: Redis | null = null;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Counts one request. */
  async count(limit: Limit, counted: Counted, subject: string): Promise<Count> {
    const limiter = this.limiterOf(limit, counted);
    try {
      return countOf(await limiter.consume(subject), limiter.points, false);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return countOf(refused, limiter.points, true);
      throw refused;
    }
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private limiterOf(limit: Limit, counted: Counted): RateLimiterAbstract {
    const name = `${limit.name}:${counted}`;
    const limiter = this.limiters.get(name) ?? this.open(limit, name, limit[counted]);
    this.limiters.set(name, limiter);
    return limiter;
  }

  private open({ seconds, shared }: Limit, keyPrefix: string, most: number): RateLimiterAbstract {
    const points = most * this.settings.RATE_LIMIT_FACTOR;
    const own = { keyPrefix, points, duration: seconds };
    if (!shared) return new RateLimiterMemory(own);
    const together: Omit<IRateLimiterStoreOptions, 'storeClient'> = {
      ...own,
      inMemoryBlockOnConsumed: points,
      insuranceLimiter: new RateLimiterMemory(own),
    };
    return this.settings.REDIS_URL ? this.inRedis(together) : this.inPostgres(together);
  }

  private inRedis(options: Omit<IRateLimiterStoreOptions, 'storeClient'>): RateLimiterAbstract {
    this.redis ??= new Redis(this.settings.REDIS_URL, {
      maxRetriesPerRequest: 1,
      commandTimeout: REDIS_WITHIN_MS,
    }).on('error', (error) =>
      this.log.warn(`connection of rate limits failed, retrying: ${error.message}`),
    );
    const keyPrefix = `${REDIS_PREFIX}:${options.keyPrefix}`;
    return new RateLimiterRedis({ ...options, keyPrefix, storeClient: this.redis });
  }

  private inPostgres(options: Omit<IRateLimiterStoreOptions, 'storeClient'>): RateLimiterAbstract {
    return new RateLimiterPostgres({
      ...options,
      ...{ storeClient: this.database.dataSource, storeType: 'typeorm' },
      ...{ tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false },
    });
  }
}

function countOf(
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  most: number,
  exceeded: boolean,
): Count {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return { most, remaining: Math.max(0, remainingPoints), seconds, exceeded };
}
