import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  DEFAULT_SCHEMA,
  FlowProducer,
  Queue,
  type QueueOptions,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Pool } from 'pg';
import { Settings } from '../config/settings';
import { definedQueues } from './define-queues';
import { QUEUES } from './definitions';
import type { QueuedJob } from './job-options';

/** All keys of the product share one hash slot, so that BullMQ's scripts run on Redis Cluster. */
const REDIS_PREFIX = '{wanchang}';
/** For all queues of a process together, beside the one that each worker keeps to listen. */
const POSTGRES_CONNECTIONS = 4;
const REDIS_TRIES = 2;
/** Whoever adds a job or looks at the queue is told by then that Redis does not answer; a worker waits. */
const REDIS_WITHIN_MS = 3000;

/** BullMQ's queues and workers, on Redis when `REDIS_URL` is set and in PostgreSQL otherwise. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly log = new Logger(JobQueues.name);
  private readonly ofLibraries = definedQueues();
  private readonly queues = new Map<string, Queue>();
  private producer: FlowProducer | null = null;
  private pool: Pool | null = null;

  constructor(private readonly settings: Settings) {}

  get(name: string): Queue {
    const queue = this.queues.get(name) ?? this.open(name);
    this.queues.set(name, queue);
    return queue;
  }

  all(): Queue[] {
    return [...QUEUES, ...this.ofLibraries.all].map((name) => this.get(name));
  }

  /** Adds each to its queue, in this order. */
  async addAll(jobs: readonly QueuedJob[]): Promise<void> {
    for (const queue of QUEUES) {
      const own = jobs.filter((job) => job.queue === queue);
      if (own.length > 0) await this.get(queue).addBulk(own);
    }
  }

  /** The queues whose jobs this process can do. */
  served(): string[] {
    return [...QUEUES, ...this.ofLibraries.served];
  }

  /** Adds jobs that wait for others. */
  flows(): FlowProducer {
    this.producer ??= this.settings.REDIS_URL
      ? new FlowProducer(this.redis(REDIS_TRIES))
      : (new FlowProducer(this.postgres(), createPostgresBackend) as unknown as FlowProducer);
    return this.producer;
  }

  worker(
    name: string,
    processor: Processor | null,
    options: Omit<WorkerOptions, 'connection'>,
  ): Worker {
    const worker = this.settings.REDIS_URL
      ? new Worker(name, processor, { ...options, ...this.redis(null) })
      : (new Worker(
          name,
          processor,
          { ...options, ...this.postgres() },
          createPostgresBackend,
        ) as unknown as Worker);
    return worker.on('error', (error) =>
      this.log.warn(`worker of queue ${name} failed, retrying: ${error.message}`),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.producer?.close();
    await this.pool?.end();
  }

  /** A queue that could not be opened is dropped, so that the next use opens it again. */
  private open(name: string): Queue {
    const queue = this.settings.REDIS_URL
      ? new Queue(name, this.redis(REDIS_TRIES))
      : (new Queue(name, this.postgres(), createPostgresBackend) as unknown as Queue);
    queue.on('error', (error) =>
      this.log.warn(`connection of queue ${name} failed, retrying: ${error.message}`),
    );
    queue.waitUntilReady().catch(() => this.queues.delete(name));
    return queue;
  }

  /** A worker waits for Redis to come back; whoever adds a job hears at once that it is away. */
  private redis(maxRetriesPerRequest: number | null): QueueOptions {
    const connection = {
      ...{ url: this.settings.REDIS_URL, maxRetriesPerRequest },
      ...(maxRetriesPerRequest !== null && { commandTimeout: REDIS_WITHIN_MS }),
    };
    return { connection, prefix: REDIS_PREFIX };
  }

  private postgres() {
    this.pool ??= new Pool({
      connectionString: this.settings.DATABASE_URL,
      options: `-c search_path=${DEFAULT_SCHEMA}`,
      max: this.served().length + POSTGRES_CONNECTIONS,
      keepAlive: true,
    });
    // Every queue and worker listens to its errors.
    this.pool.setMaxListeners(0);
    // A connection that is lost while BullMQ holds it has no other listener, and would end the process.
    this.pool.on('connect', (client) =>
      client.on('error', (error) =>
        this.log.warn(`connection of the queue failed, it is opened again: ${error.message}`),
      ),
    );
    return { connection: this.pool };
  }
}
