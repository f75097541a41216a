import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import IORedis from 'ioredis';
import { Settings } from '../config/settings.module';
import { QUEUES, type QueueName } from './definitions';

/** All keys of the product share one hash slot, so that BullMQ's scripts run on Redis Cluster. */
const REDIS_PREFIX = '{wanchang}';
const POSTGRES_SCHEMA = 'bullmq';

/** BullMQ's queues and workers, on Redis when `REDIS_URL` is set and in PostgreSQL otherwise. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly settings: Settings) {}

  get(name: QueueName): Queue {
    const open = this.queues.get(name) ?? this.open(name);
    this.queues.set(name, open);
    return open;
  }

  all(): Queue[] {
    return QUEUES.map((name) => this.get(name));
  }

  worker(
    name: QueueName,
    processor: Processor,
    options: Omit<WorkerOptions, 'connection'>,
  ): Worker {
    if (this.settings.REDIS_URL) {
      const connection = new IORedis(this.settings.REDIS_URL, { maxRetriesPerRequest: null });
      return new Worker(name, processor, { ...options, connection, prefix: REDIS_PREFIX });
    }
    return new Worker(
      name,
      processor,
      { ...options, connection: this.postgres() },
      createPostgresBackend,
    ) as unknown as Worker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private open(name: QueueName): Queue {
    if (this.settings.REDIS_URL) {
      const connection = new IORedis(this.settings.REDIS_URL, { maxRetriesPerRequest: null });
      return new Queue(name, { connection, prefix: REDIS_PREFIX });
    }
    return new Queue(
      name,
      { connection: this.postgres() },
      createPostgresBackend,
    ) as unknown as Queue;
  }

  private postgres() {
    return {
      connectionString: this.settings.DATABASE_URL,
      schema: POSTGRES_SCHEMA,
      max: 3,
      migrate: true,
    };
  }
}
