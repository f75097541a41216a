import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Settings } from '../config/settings';

const RECONNECT_MS = 500;

/**
 * One LISTEN connection of the process. A notification is only a hint to look: listeners also
 * look once after every reconnection, so that nothing depends on a delivered notification.
 */
@Injectable()
export class DatabaseListener implements OnApplicationShutdown {
  private readonly log = new Logger(DatabaseListener.name);
  private readonly wakes = new Map<string, Set<() => void>>();
  private client: Client | null = null;
  private connecting: Promise<void> | null = null;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly settings: Settings) {}

  /** Calls `wake` on each notification of the channel; the returned function stops that. */
  async listen(channel: string, wake: () => void): Promise<() => void> {
    const wakes = this.wakes.get(channel) ?? new Set();
    this.wakes.set(channel, wakes.add(wake));
    if (this.client) await this.client.query(`LISTEN "${channel}"`);
    else await this.connect();
    return () => wakes.delete(wake);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.connecting?.catch(() => undefined);
    await this.client?.end();
  }

  private connect(): Promise<void> {
    this.connecting ??= this.open().finally(() => (this.connecting = null));
    return this.connecting;
  }

  private async open(): Promise<void> {
    const client = new Client({
      connectionString: this.settings.DATABASE_URL,
      application_name: 'wanchang listener',
      keepAlive: true,
    });
    client.on('error', (error) =>
      this.log.warn(`listening to the database failed, reconnecting: ${error.message}`),
    );
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ channel }) => this.wakes.get(channel)?.forEach((wake) => wake()));
    await client.connect();
    for (const channel of this.wakes.keys()) await client.query(`LISTEN "${channel}"`);
    this.client = client;
    this.wakes.forEach((wakes) => wakes.forEach((wake) => wake()));
  }

  private reconnect(ended: Client): void {
    if (this.closed || this.client !== ended) return;
    this.client = null;
    this.tryAgain();
  }

  private tryAgain(): void {
    if (this.closed) return;
    this.connect().catch(() => {
      this.retry = setTimeout(() => this.tryAgain(), RECONNECT_MS);
    });
  }
}
