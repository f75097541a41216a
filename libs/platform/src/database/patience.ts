/** How long it is waited for the database, in milliseconds; 0: as long as it takes. */
export interface Patience {
  /** For a connection. */
  readonly connectMs: number;
  /** For a row or table that another transaction holds. */
  readonly lockMs: number;
  /** For the answer to one statement: kept by the server, and by the driver where the server is frozen. */
  readonly statementMs: number;
}

/** Provided where people wait for answers; a program without it has the patience of a job. */
export const PATIENCE = Symbol('patience');

const IDLE_IN_TRANSACTION_MS = 60_000;
/** The server says first that a statement takes too long: only a frozen one does not. */
const DRIVER_WAITS_LONGER_MS = 500;

/** A job may compute for minutes in one statement, and is tried again when another holds its rows. */
export const OF_A_JOB: Patience = { connectMs: 10_000, lockMs: 30_000, statementMs: 0 };

/** Waiting for a connection and for the statement together stay within the time that a person is asked to wait. */
export function ofARequest(seconds: number): Patience {
  const statementMs = seconds * 1000;
  return { connectMs: statementMs / 2, lockMs: statementMs / 2, statementMs };
}

/** As the driver's settings of a connection. */
export function connectionLimits({ lockMs, statementMs }: Patience) {
  return {
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    ...(statementMs > 0 && {
      statement_timeout: statementMs,
      query_timeout: statementMs + DRIVER_WAITS_LONGER_MS,
    }),
  };
}
