import { Client, type ClientConfig } from 'pg';

type Ask = (...query: readonly unknown[]) => Promise<unknown>;

/**
 * A connection that is asked the next statement when it has answered the one before: what reads several things at once reads
 * them one after the other where it is in a transaction. The driver leaves that to whoever asks.
 */
export class OneAtATimeClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    let last: Promise<unknown> = Promise.resolve();
    const inTurn: Ask = (...query) => {
      if (!isAwaited(query)) return ask(...query);
      const turn = last.then(() => ask(...query));
      last = turn.catch(() => undefined);
      return turn;
    };
    this.query = inTurn as Client['query'];
  }
}

/** A pool asks for itself with a callback, on a connection that nobody else has; a stream is submitted. */
function isAwaited(query: readonly unknown[]): boolean {
  const [first] = query as readonly [{ submit?: unknown } | string];
  const isStream = typeof first === 'object' && typeof first.submit === 'function';
  return !isStream && typeof query.at(-1) !== 'function';
}
