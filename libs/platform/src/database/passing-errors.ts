/**
 * SQLSTATE classes and codes: connection lost, resources exhausted, server stopping, statement took too long, deadlock,
 * serialisation, lock not had in time.
 */
const PASSING_STATE = /^(08|53|57P|57014$|40001$|40P01$|55P03$|25P03$)/;
const NO_CONNECTION = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
]);
/** What the drivers of database and queue throw without a code. */
const CUT_OFF =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered a connection error)|Command timed out|Connection is closed|Reached the max retries per request limit|Query runner already released|QueryRunnerAlreadyReleased)/;
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);
/** SQLSTATE disk full. */
const DATABASE_FULL = '53100';

/** True for a failure that says nothing about the request: the same one may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (PASSING_STATE.test(code) || NO_CONNECTION.has(code)))
    return true;
  return CUT_OFF.test(error.message) || isPassing(error.cause);
}

/** True where nothing more can be stored until somebody makes room. */
export function isStorageFull(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && (DISK_FULL.has(code) || code === DATABASE_FULL);
}
