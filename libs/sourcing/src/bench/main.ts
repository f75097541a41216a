import { NestFactory } from '@nestjs/core';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { BenchModule } from './bench.module';
import { measureAwards, measureComparison, measureLastSecond, measureSplit } from './measures';
import { browserOf, startPrograms } from './programs';
import { measureKilled, measureSend } from './told';
import { measureIsolation } from './isolation';
import { measureSealed } from './sealed';
import { cookieOf, makeUnits } from './units';
import { measureWindow } from './window';

const SUPPLIERS = 200;
const MAX = {
  sendMs: 1000,
  toldMs: 10_000,
  comparisonMs: 300,
  splitSeconds: 10,
  gap: 0.005,
  paintMs: 1000,
  taskMs: 100,
};

interface Counts {
  readonly rounds: number;
  readonly awards: number;
  readonly runs: number;
  readonly kills: number;
}

type Market = Parameters<typeof measureAwards>[0];

interface At {
  readonly url: string;
  readonly cookie: string;
}

async function measure(market: Market, at: At, { rounds, awards, runs, kills }: Counts) {
  const ask = browserOf(at.url, at.cookie);
  const send = await measureSend(market, ask);
  const killed = await measureKilled(market, kills, send.ms);
  const { sent, comparison } = await measureComparison(market, ask, runs);
  const window = await measureWindow(at.url, at.cookie, sent.id);
  const isolation = await measureIsolation(market, at.url);
  const split = await measureSplit(market, sent);
  const lastSecond = await measureLastSecond(market, rounds);
  const award = await measureAwards(market, awards);
  const sealed = await measureSealed();
  return { send, killed, comparison, window, isolation, split, lastSecond, award, sealed };
}

type Measured = Awaited<ReturnType<typeof measure>>;

const most = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target },
  met: measured <= target,
});
const least = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target },
  met: measured >= target,
});
const exactly = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target },
  met: measured === target,
});

/** Where there is no browser it is said, and misses nothing. */
const inWindow = (name: string, measured: number | undefined, target: number) =>
  measured === undefined
    ? { ...{ name, measured: 'not measured: no browser', target }, met: true }
    : most(name, measured, target);

const targetsOf = (result: Measured) => [
  ...overall(result),
  inWindow('comparison of 100 × 100, first paint, ms', result.window?.firstPaintMs, MAX.paintMs),
  inWindow('comparison of 100 × 100, longest task, ms', result.window?.longestTaskMs, MAX.taskMs),
  exactly('answers that told a supplier of another', result.isolation.leaks, 0),
  exactly('suppliers that found their own price', result.isolation.ownFound, 20),
  ...planted(result.sealed),
];

/** The second row proves that the first one looks. */
const planted = (sealed: Measured['sealed']) =>
  sealed
    ? [
        exactly('sealed: planted prices found anywhere before the opening', sealed.before, 0),
        least('sealed: places where the same search finds them after it', sealed.after, 2),
      ]
    : [];

const overall = ({ send, killed, comparison, split, lastSecond, award }: Measured) => [
  most('a request of 50 lines is sent to 200 suppliers, ms', send.ms, MAX.sendMs),
  most('the mail of the last of 200 has left, ms', send.toldMs, MAX.toldMs),
  exactly('suppliers told once', send.told - send.twice, SUPPLIERS),
  least('sendings that were interrupted by the kill', killed.interrupted, 1),
  exactly('killed while sending and repeated: all told once', killed.toldOnce, killed.rounds),
  most('comparison of 100 × 100, p95, ms', comparison.p95, MAX.comparisonMs),
  most('best split of 100 × 100, seconds', split.seconds, MAX.splitSeconds),
  most('best split of 100 × 100, gap', split.gap ?? 1, MAX.gap),
  exactly('quotes of the last second that were lost', lastSecond.lost, 0),
  exactly('quotes of the last second that were taken late', lastSecond.late, 0),
  exactly('awards raced 16 times with one award', award.exactlyOne, award.rounds),
];

/** `main.js [--rounds 20] [--awards 50] [--runs 40] [--kills 10] [--json]` on the database of the environment, which it fills. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { rounds: text, awards: text, runs: text, kills: text, json: { type: 'boolean' } },
  });
  const counts = {
    ...{ rounds: Number(values.rounds ?? 20), awards: Number(values.awards ?? 50) },
    ...{ runs: Number(values.runs ?? 40), kills: Number(values.kills ?? 10) },
  };
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  const programs = await startPrograms();
  try {
    const [buyer, ...suppliers] = await makeUnits(app, SUPPLIERS + 1);
    const market = { app, buyer: buyer!, suppliers };
    const at = { url: programs.url, cookie: await cookieOf(app, buyer!) };
    const result = await measure(market, at, counts);
    const machine = {
      ...{ cores: cpus().length, cpu: cpus()[0]?.model },
      ...{ node: process.version, load: loadavg()[0] },
    };
    const targets = targetsOf(result);
    console.log(JSON.stringify({ machine, ...result, targets }, null, values.json ? 0 : 2));
    process.exitCode = targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    await programs.stop();
    await app.close();
  }
}

void main();
