/** SQLSTATE classes and codes: connection lost, too many connections, server stopping, deadlock, serialisation. */
const PASSING_STATE = /^(08|53|57P|40001$|40P01$|55P03$)/;
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** What the driver throws without a code. */
const CUT_OFF = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** True for a failure that says nothing about the request: the same one may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return CUT_OFF.test(error.message);
  return PASSING_STATE.test(code) || NO_CONNECTION.has(code);
}
