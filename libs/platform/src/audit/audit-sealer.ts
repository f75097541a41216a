import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database';
import { WakeLoop } from '../wake-loop';
import { ENTRIES_TO_SEAL, HOLD_THE_CHAIN, LAST_SEAL, WRITE_SEALS } from './audit.statements';
import { NO_SEAL, sealAfter } from './seal';

const BATCH = 1000;
const EVERY_MS = 3000;

/**
 * Seals the entries of the audit after they are committed, so that those who write them never wait for each other. One
 * worker seals at a time; the order of the chain is that of the sealing.
 */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(AuditSealer.name);
  private readonly loop = new WakeLoop(
    () => this.sealAll(),
    (error) => this.log.warn({ err: error }, 'sealing the audit failed, retrying'),
  );

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.loop.every(EVERY_MS);
    this.loop.wake();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Every entry that is committed now, unless another worker is at it. */
  async sealAll(): Promise<void> {
    while ((await this.sealBatch()) === BATCH);
  }

  private sealBatch(): Promise<number> {
    return this.database.transaction(async () => {
      const lock = await this.database.one(HOLD_THE_CHAIN);
      if (!lock!.held) return 0;
      const entries = await this.database.query(ENTRIES_TO_SEAL, [BATCH]);
      if (entries.length === 0) return 0;
      let last = (await this.database.one(LAST_SEAL)) ?? NO_SEAL;
      const seals = entries.map((entry) => (last = sealAfter(last, entry)));
      await this.database.query(WRITE_SEALS, [
        seals.map(({ no }) => no),
        entries.map(({ id }) => id),
        seals.map(({ hash }) => hash),
      ]);
      return entries.length;
    });
  }
}
