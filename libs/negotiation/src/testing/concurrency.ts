import { sql, type TestContext } from '@wanchang/platform/testing';

/** Resolves when a statement of this database waits for a lock. @throws Error when none does for 10 s. */
export async function untilBlocked({ database }: Pick<TestContext, 'database'>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const blocked = await database.one(
      sql(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      ),
    );
    if (blocked) return;
  }
  throw new Error('nothing waits for a lock');
}

/** A transaction that has done its work and commits when it is asked to. */
export async function heldOpen(
  { database }: Pick<TestContext, 'database'>,
  work: () => Promise<unknown>,
): Promise<{ commit: () => Promise<void> }> {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  let transaction!: Promise<void>;
  await new Promise<void>((done, failed) => {
    transaction = database.transaction(async () => {
      await work();
      done();
      await released;
    });
    transaction.catch(failed);
  });
  return {
    commit: () => {
      release();
      return transaction;
    },
  };
}

/** What came of attempts that ran at the same time: the results, and the codes of the refusals. */
export async function outcomes<Result>(attempts: readonly Promise<Result>[]) {
  const settled = await Promise.allSettled(attempts);
  const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refusals = settled.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { code?: string }).code ?? String(one.reason)] : [],
  );
  return { done, refusals };
}
