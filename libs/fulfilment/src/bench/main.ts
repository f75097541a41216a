import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, PlatformModule } from '@wanchang/platform';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { FulfilmentModule } from '../fulfilment.module';
import { ListContracts } from '../queries/list-contracts.query';
import { ListOpenItems } from '../queries/list-open-items.query';
import { measureMark } from './documents';
import { fill, unitId } from './fill';

const UNITS = 1000;
const TARGET_MS = 100;
const MARK_MS = 5000;

@Module({ imports: [PlatformModule, FulfilmentModule] })
class BenchModule {}

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

const target = (name: string, measured: number, most: number) => ({
  ...{ name, measured, target: most },
  met: measured <= most,
});

/** `main.js [--contracts 100000] [--runs 200] [--json]` on the database of the environment, which it fills. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { contracts: text, runs: text, json: { type: 'boolean' } },
  });
  const [contracts, runs] = [Number(values.contracts ?? 100_000), Number(values.runs ?? 200)];
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const [database, open, list] = [
      app.get(Database),
      app.get(ListOpenItems),
      app.get(ListContracts),
    ];
    await fill(database, contracts, UNITS);
    const ids = await Promise.all(Array.from({ length: UNITS }, (_, at) => unitId(database, at)));
    const idAt = (at: number) => ids[(at * 37) % UNITS]!;
    const result = {
      contracts,
      openForUnit: await spread(runs, (at) => open.ofUnit(idAt(at), 200)),
      contractsOfUnit: await spread(runs, (at) => list.execute(idAt(at), { limit: 20 })),
      lateForSecretariat: await spread(runs, () => open.late(200)),
      markOf100Pages: await measureMark(5),
    };
    const targets = [
      target('what is open for a unit, p95, ms', result.openForUnit.p95, TARGET_MS),
      target('what is late for the secretariat, p95, ms', result.lateForSecretariat.p95, TARGET_MS),
      target('watermark of a PDF of 100 pages, slowest, ms', result.markOf100Pages.maxMs, MARK_MS),
    ];
    const machine = {
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      node: process.version,
      load: loadavg()[0],
    };
    console.log(JSON.stringify({ machine, ...result, targets }, null, values.json ? 0 : 2));
  } finally {
    await app.close();
  }
}

void main();
