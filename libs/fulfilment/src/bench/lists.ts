import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { ListContractOverviews } from '../queries/list-contract-overviews.query';
import { ListContracts } from '../queries/list-contracts.query';
import { ListOpenItems } from '../queries/list-open-items.query';
import { unitId } from './fill';

/** In milliseconds, of so many runs. */
async function spread(runs: number, run: (at: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const begin = performance.now();
    await run(at);
    times.push(performance.now() - begin);
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => Number(times[Math.ceil(times.length * share) - 1]!.toFixed(1));
  return { p50: at(0.5), p95: at(0.95), max: at(1), runs };
}

/** What units and the secretariat look at each day. */
export async function measureLists(app: INestApplicationContext, units: number, runs: number) {
  const [open, list] = [app.get(ListOpenItems), app.get(ListContracts)];
  const overviews = app.get(ListContractOverviews, { strict: false });
  const database = app.get(Database);
  const ids = await Promise.all(Array.from({ length: units }, (_, at) => unitId(database, at)));
  const idAt = (at: number) => ids[(at * 37) % units]!;
  return {
    openForUnit: await spread(runs, (at) => open.ofUnit(idAt(at), 200)),
    contractsOfUnit: await spread(runs, (at) => list.execute(idAt(at), { limit: 20 })),
    lateForSecretariat: await spread(runs, () => open.late(200)),
    lateContracts: await spread(runs, () => overviews.execute({ late: true, limit: 20 })),
  };
}
