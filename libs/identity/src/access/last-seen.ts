import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Credential } from '@wanchang/platform';
import { MARK_SESSION, MARK_TOKEN } from './actor-statements';

/** Marks credentials as used, beside the request and not in its way. */
@Injectable()
export class LastSeen implements OnApplicationShutdown {
  private readonly log = new Logger(LastSeen.name);
  private readonly marking = new Map<string, Promise<void>>();

  constructor(private readonly database: Database) {}

  /** Returns at once; requests that come together write one mark. */
  mark(kind: Credential['kind'], id: string): void {
    if (this.marking.has(id)) return;
    const marked = this.database
      .execute(kind === 'session' ? MARK_SESSION : MARK_TOKEN, [id])
      .catch((error: unknown) =>
        this.log.warn(`recording the last use of a ${kind} failed: ${String(error)}`),
      )
      .then(() => void this.marking.delete(id));
    this.marking.set(id, marked);
  }

  /** Once the marks under way are written. */
  async settled(): Promise<void> {
    await Promise.all(this.marking.values());
  }

  /** Before the database is closed. */
  onApplicationShutdown(): Promise<void> {
    return this.settled();
  }
}
