import DataLoader from 'dataloader';
import type { Database } from './database';

/** So many keys are read with one statement at most. */
const BATCH = 100;

/**
 * Turns a reading of many keys into one of a single key: requests that come in the same turn of the event loop share a
 * statement, which begins after the last of them has come. Nothing is remembered. Within a transaction a caller reads
 * alone, because it sees what others do not.
 *
 * @param read answers the keys in their order
 */
export function sharedReading<Key, Value>(
  database: Pick<Database, 'inTransaction'>,
  read: (keys: readonly Key[]) => Promise<Value[]>,
): (key: Key) => Promise<Value> {
  const loader = new DataLoader<Key, Value>(read, {
    cache: false,
    maxBatchSize: BATCH,
    batchScheduleFn: (send) => setImmediate(send),
  });
  return async (key) => (database.inTransaction ? (await read([key]))[0]! : loader.load(key));
}
