import { createParser } from 'eventsource-parser';
import type { HttpClient } from './http-client';

export interface StreamEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it arrived, in milliseconds of this process. */
  readonly at: number;
}

type Fits = (event: StreamEvent) => boolean;

/** An open stream of live updates, as a browser tab holds it. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  /** Where to go on after a break. */
  lastEventId = '';
  /** When the server, or its death, ended the stream. */
  readonly ended: Promise<number>;
  private readonly waiting = new Set<() => void>();

  private constructor(
    response: Response,
    private readonly abort: AbortController,
  ) {
    this.ended = this.read(response.body!).then(() => performance.now());
  }

  /** Resolves once the stream is open: what happens from then on arrives. */
  static async open(client: HttpClient, lastEventId = ''): Promise<EventStream> {
    const abort = new AbortController();
    const headers = {
      accept: 'text/event-stream',
      ...(lastEventId && { 'last-event-id': lastEventId }),
    };
    const response = await client.open('/events', headers, abort.signal);
    if (response.status !== 200)
      throw new Error(`no stream: ${response.status} ${await response.text()}`);
    const stream = new EventStream(response, abort);
    await stream.until(() => stream.lastEventId !== '', 5000, 'open');
    return stream;
  }

  /** The first event of a type, arrived or yet to come, that fits. */
  async next(type: string, fits: Fits = () => true, within = 15_000): Promise<StreamEvent> {
    const find = () => this.events.find((event) => event.type === type && fits(event));
    await this.until(() => find() !== undefined, within, type);
    return find()!;
  }

  close(): void {
    this.abort.abort();
  }

  private until(holds: () => boolean, within: number, what: string): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((done, fail) => {
      const look = () => {
        if (!holds()) return;
        this.waiting.delete(look);
        clearTimeout(timer);
        done();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        const seen = this.events.map(({ type }) => type).join(', ');
        fail(new Error(`no event "${what}" within ${within} ms; seen: ${seen || 'none'}`));
      }, within);
      this.waiting.add(look);
    });
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const parser = createParser({
      onEvent: ({ id, event, data }) => {
        const parsed = JSON.parse(data) as StreamEvent['data'];
        this.events.push({ id: id ?? '', type: event ?? '', data: parsed, at: performance.now() });
      },
    });
    const decoder = new TextDecoder();
    const reader = body.getReader();
    // The other side died, or this side closed: either way the stream has ended.
    const ended = { done: true, value: undefined } as const;
    for (let rest = ''; ;) {
      const { done, value } = await reader.read().catch(() => ended);
      if (done) return;
      const text = decoder.decode(value, { stream: true });
      parser.feed(text);
      rest = this.passIds(rest + text);
      this.waiting.forEach((look) => look());
    }
  }

  /** A block of nothing but an id moves the position too; the parser keeps it to itself. */
  private passIds(text: string): string {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('id: ')) this.lastEventId = line.slice(4);
    return rest;
  }
}
