import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DatabaseListener } from '../database/listener';
import { ActorResolver, type Actor } from '../http/actor';
import { refusal } from '../http/policy';
import { platformErrors } from '../platform.errors';
import { PLATFORM_POLICIES, type PlatformPolicies } from '../platform.policies';
import { WakeLoop } from '../wake-loop';
import type { Audience } from './audience';
import { LiveFeed, type FeedStep } from './live-feed';
import { formatPosition, isPast, type LivePosition } from './live-position';

/** Where a stream's text goes: the open response of one browser tab. */
export interface StreamSink {
  write(text: string): void;
  /** Whether the reader has to take something before it gets more. */
  isFull(): boolean;
  /** A full one ends with what waits unsent. */
  end(): void;
}

interface Stream {
  readonly actor: Actor;
  readonly audiences: ReadonlySet<Audience>;
  readonly sink: StreamSink;
  position: LivePosition;
  /** Since when its reader takes nothing, in milliseconds of this process. */
  fullSince: number | null;
}

/** A reader that takes nothing for so long is cut; it comes back and resumes by Last-Event-ID. */
const STUCK_MS = 5000;
const ACCESS_CHECK_MS = 1000;
/** Tabs and devices that are open at once, in one api process. */
const STREAMS_OF_A_PERSON = 20;
const HEARTBEAT_MS = 15_000;
const POLL_MS = 1000;
/** Browsers come back after one to three seconds, so that a restart is not met by all of them at once. */
const RETRY_MS = { least: 1000, spread: 2000 };

const openStreams = new Gauge({
  name: 'wanchang_live_streams',
  help: 'Open event streams of this process',
});

/** The open event streams of one api process: feeds them, resumes them, and cuts those whose access ended. */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(LiveStreams.name);
  private readonly streams = new Set<Stream>();
  private readonly feeding = new WakeLoop(
    () => this.feedAll(),
    (error) => this.log.warn({ err: error }, 'reading live events failed, retrying'),
  );
  private readonly checking = new WakeLoop(
    () => this.cutEnded(),
    (error) => this.log.warn({ err: error }, 'checking the access of streams failed, retrying'),
  );
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly feed: LiveFeed,
    private readonly listener: DatabaseListener,
    private readonly resolver: ActorResolver,
    @Inject(PLATFORM_POLICIES) private readonly policies: PlatformPolicies,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen('live_events', () => this.feeding.wake());
    this.feeding.every(POLL_MS);
    this.checking.every(ACCESS_CHECK_MS);
    this.heartbeat = setInterval(
      () => this.streams.forEach(({ sink }) => sink.isFull() || sink.write(': still here\n\n')),
      HEARTBEAT_MS,
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.heartbeat);
    await Promise.all([this.feeding.stop(), this.checking.stop()]);
    this.streams.forEach(({ sink }) => sink.end());
  }

  /** @throws DomainError platform.too-many-streams for one more of a person than a person needs */
  assertRoom({ personId }: Actor): void {
    const own = [...this.streams].filter(({ actor }) => actor.personId === personId).length;
    if (own >= STREAMS_OF_A_PERSON)
      throw platformErrors('too-many-streams', { args: { limit: STREAMS_OF_A_PERSON } });
  }

  /** Opens a stream after `from`, or from now on; the returned function closes it. */
  async open(actor: Actor, sink: StreamSink, from: LivePosition | null): Promise<() => void> {
    const now = await this.feed.now();
    const position = from && isPast(from, now) ? from : { seen: now };
    const audiences = new Set(actor.audiences);
    const stream: Stream = { actor, audiences, sink, position, fullSince: null };
    const retry = RETRY_MS.least + Math.floor(Math.random() * RETRY_MS.spread);
    sink.write(`retry: ${retry}\nid: ${formatPosition(position)}\n: open\n\n`);
    this.streams.add(stream);
    openStreams.set(this.streams.size);
    this.feeding.wake();
    return () => this.close(stream);
  }

  /** A full stream has room again. */
  goOn(): void {
    this.feeding.wake();
  }

  private close(stream: Stream): void {
    this.streams.delete(stream);
    openStreams.set(this.streams.size);
  }

  /** Nearly always one group: streams that were fed together stand at the same position. */
  private async feedAll(): Promise<void> {
    if (this.streams.size === 0) return;
    const now = await this.feed.now();
    const groups = new Map<string, Stream[]>();
    for (const stream of this.streams) {
      if (isFull(stream)) continue;
      const key = formatPosition(stream.position);
      groups.set(key, [...(groups.get(key) ?? []), stream]);
    }
    for (const group of groups.values()) await this.advance(group, now);
  }

  private async advance(streams: readonly Stream[], now: string): Promise<void> {
    const { seen, next } = streams[0]!.position;
    const here = next
      ? await this.take({ from: seen, to: next.snapshot, after: next.eventId }, streams)
      : streams;
    await this.take({ from: next?.snapshot ?? seen, to: now, after: '0' }, here);
  }

  /** A stream that fills up on the way stays where it is; the others continue, and are returned. */
  private async take(step: FeedStep, streams: readonly Stream[]): Promise<readonly Stream[]> {
    const audiences = [...new Set(streams.flatMap((stream) => [...stream.audiences]))];
    let taking = streams;
    for await (const rows of this.feed.read(step, audiences)) {
      for (const { id, audience, type, data } of rows) {
        const position = { seen: step.from, next: { snapshot: step.to, eventId: id } };
        const text = `id: ${formatPosition(position)}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
        for (const stream of taking) {
          if (stream.audiences.has(audience)) stream.sink.write(text);
          stream.position = position;
        }
        taking = taking.filter((stream) => !isFull(stream));
      }
      if (taking.length === 0) return taking;
    }
    for (const stream of taking) stream.position = { seen: step.to };
    return taking;
  }

  private async cutEnded(): Promise<void> {
    const streams = [...this.streams];
    if (streams.length === 0) return;
    const now = await this.resolver.resolveAgain(streams.map(({ actor }) => actor));
    for (const [at, stream] of streams.entries()) {
      if (!this.mayContinue(stream, now[at] ?? null)) this.cut(stream);
      else if (isStuck(stream)) stream.sink.end();
    }
  }

  /** Would it be opened now, and to the very same audiences? */
  private mayContinue({ audiences }: Stream, actor: Actor | null): boolean {
    if (!actor || refusal(this.policies.live, actor)) return false;
    return isSame(audiences, new Set(actor.audiences));
  }

  private cut(stream: Stream): void {
    stream.sink.write(`event: end\ndata: {"code":"platform.access-ended"}\n\n`);
    stream.sink.end();
    this.close(stream);
  }
}

function isFull(stream: Stream): boolean {
  if (!stream.sink.isFull()) stream.fullSince = null;
  else stream.fullSince ??= performance.now();
  return stream.fullSince !== null;
}

function isStuck(stream: Stream): boolean {
  return isFull(stream) && performance.now() - stream.fullSince! > STUCK_MS;
}

function isSame(left: ReadonlySet<Audience>, right: ReadonlySet<Audience>): boolean {
  return left.size === right.size && [...left].every((each) => right.has(each));
}
