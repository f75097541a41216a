import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule } from '@wanchang/platform';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { SourcingModule } from '../sourcing.module';
import {
  measureAwards,
  measureComparison,
  measureLastSecond,
  measureSend,
  measureSplit,
} from './measures';
import { makeUnits } from './units';

@Module({ imports: [PlatformModule, SourcingModule] })
class BenchModule {}

/** `main.js [--rounds 20] [--awards 50] [--runs 40] [--json]` on the database of the environment, which it fills. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { rounds: text, awards: text, runs: text, json: { type: 'boolean' } },
  });
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const [buyer, ...suppliers] = await makeUnits(app, 201);
    const market = { app, buyer: buyer!, suppliers };
    const send = await measureSend(market);
    const { sent, comparison } = await measureComparison(market, Number(values.runs ?? 40));
    const split = await measureSplit(market, sent);
    const lastSecond = await measureLastSecond(market, Number(values.rounds ?? 20));
    const award = await measureAwards(market, Number(values.awards ?? 50));
    const machine = {
      ...{ cores: cpus().length, cpu: cpus()[0]?.model },
      ...{ node: process.version, load: loadavg()[0] },
    };
    const result = { machine, send, comparison, split, lastSecond, award };
    console.log(JSON.stringify(result, null, values.json ? 0 : 2));
  } finally {
    await app.close();
  }
}

void main();
