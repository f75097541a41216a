import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Gauge } from 'prom-client';
import { Database } from '../database/database';
import { DatabaseListener } from '../database/listener';
import { ActorResolver, type Actor } from '../http/actor';
import { audiencesOf } from './live-events';
import { formatPosition, type LivePosition } from './live-position';

interface EventRow extends LivePosition {
  audience: string;
  type: string;
  data: object;
}

/** Where a stream's text goes: the open response of one browser tab. */
export interface StreamSink {
  write(text: string): void;
  end(): void;
}

interface Stream {
  readonly id: string;
  readonly actor: Actor;
  readonly audiences: ReadonlySet<string>;
  readonly sink: StreamSink;
  position: LivePosition;
}

const ACCESS_CHECK_MS = 1000;
const HEARTBEAT_MS = 15_000;
const POLL_MS = 1000;
const SETTLE_MS = 50;
const BATCH = 500;

const openStreams = new Gauge({
  name: 'wanchang_live_streams',
  help: 'Open event streams of this process',
});

/** The open event streams of one api process: feeds them, resumes them, and cuts those whose access ended. */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(LiveStreams.name);
  private readonly streams = new Map<string, Stream>();
  private timers: NodeJS.Timeout[] = [];
  private feeding: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly listener: DatabaseListener,
    private readonly resolver: ActorResolver,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen('live_events', () => this.wake());
    this.timers = [
      setInterval(() => this.wake(), POLL_MS),
      setInterval(() => void this.cutEnded(), ACCESS_CHECK_MS),
      setInterval(
        () => this.streams.forEach(({ sink }) => sink.write(': still here\n\n')),
        HEARTBEAT_MS,
      ),
    ];
  }

  onApplicationShutdown(): void {
    this.timers.forEach((timer) => clearInterval(timer));
    this.streams.forEach(({ sink }) => sink.end());
  }

  /** Opens a stream after `from`, or from now on; the returned function closes it. */
  async open(actor: Actor, sink: StreamSink, from: LivePosition | null): Promise<() => void> {
    const position = from ?? (await this.now());
    const stream: Stream = {
      id: newId(),
      actor,
      audiences: new Set(audiencesOf(actor)),
      sink,
      position,
    };
    sink.write(`retry: 1000\nid: ${formatPosition(position)}\n: open\n\n`);
    this.streams.set(stream.id, stream);
    openStreams.set(this.streams.size);
    this.wake();
    return () => this.close(stream);
  }

  private close(stream: Stream): void {
    this.streams.delete(stream.id);
    openStreams.set(this.streams.size);
  }

  private async now(): Promise<LivePosition> {
    const row = await this.database.one<{ xid: string }>(
      `SELECT (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text AS xid`,
    );
    return { xid: row?.xid ?? '0', id: '999999999999999999' };
  }

  private wake(): void {
    if (this.streams.size === 0) return;
    if (this.feeding) {
      this.again = true;
      return;
    }
    this.feeding = this.feed()
      .catch((error: unknown) => this.log.warn(`live events: ${String(error)}`))
      .finally(() => {
        this.feeding = null;
        if (this.again) this.wake();
      });
  }

  private async feed(): Promise<void> {
    this.again = false;
    const streams = [...this.streams.values()];
    const start = streams.map(({ position }) => position).reduce(earlier);
    const { rows, unsettled } = await this.eventsAfter(start);
    for (const row of rows) for (const stream of streams) deliver(stream, row);
    if (rows.length === BATCH) this.again = true;
    if (unsettled) setTimeout(() => this.wake(), SETTLE_MS).unref();
  }

  private async eventsAfter({ xid, id }: LivePosition) {
    const audiences = [
      ...new Set([...this.streams.values()].flatMap((stream) => [...stream.audiences])),
    ];
    const found = await this.database.query<EventRow & { settled: boolean }>(
      `SELECT xid::text, id::text, audience, type, data, xid < pg_snapshot_xmin(pg_current_snapshot()) AS settled
         FROM live_events
        WHERE (xid, id) > ($1::text::xid8, $2::bigint) AND audience = ANY($3)
        ORDER BY live_events.xid, live_events.id LIMIT ${BATCH}`,
      [xid, id, audiences],
    );
    const firstUnsettled = found.findIndex(({ settled }) => !settled);
    const rows = firstUnsettled < 0 ? found : found.slice(0, firstUnsettled);
    return { rows, unsettled: firstUnsettled >= 0 };
  }

  private async cutEnded(): Promise<void> {
    if (this.streams.size === 0) return;
    try {
      const connections = [...this.streams.values()].map(({ id, actor }) => ({
        id,
        sessionId: actor.sessionId,
        tokenId: actor.tokenId,
        memberId: actor.member?.hasAccess ? actor.member.id : null,
        platformRole: actor.platformRole,
      }));
      const valid = await this.resolver.stillValid(connections);
      for (const stream of [...this.streams.values()]) {
        if (connections.some(({ id }) => id === stream.id) && !valid.has(stream.id))
          this.cut(stream);
      }
    } catch (error) {
      this.log.warn(`access check of streams: ${String(error)}`);
    }
  }

  private cut(stream: Stream): void {
    stream.sink.write(`event: end\ndata: {"code":"platform.access-ended"}\n\n`);
    stream.sink.end();
    this.close(stream);
  }
}

function deliver(stream: Stream, row: EventRow): void {
  if (!isAfter(row, stream.position)) return;
  stream.position = { xid: row.xid, id: row.id };
  if (!stream.audiences.has(row.audience)) return;
  stream.sink.write(
    `id: ${formatPosition(row)}\nevent: ${row.type}\ndata: ${JSON.stringify(row.data)}\n\n`,
  );
}

function isAfter(left: LivePosition, right: LivePosition): boolean {
  const byTransaction = BigInt(left.xid) - BigInt(right.xid);
  return byTransaction === 0n ? BigInt(left.id) > BigInt(right.id) : byTransaction > 0n;
}

function earlier(left: LivePosition, right: LivePosition): LivePosition {
  return isAfter(left, right) ? right : left;
}
