import { parseArgs } from 'node:util';
import { cpus, loadavg } from 'node:os';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, PlatformModule } from '@wanchang/platform';
import { SearchEngine } from '../search-engine';
import { SearchModule } from '../search.module';
import { reportSpeed } from './speed';
import { reportRelevance } from './report-relevance';

@Module({ imports: [PlatformModule, SearchModule] })
class BenchModule {}

/** `main.js relevance|speed [options]` on the database of the environment, which it fills. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: text, each: text, judged: text, json: flag, worst: flag, million: flag },
  });
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const engine = app.get(SearchEngine);
    const seed = Number(values.seed ?? 1);
    const result =
      positionals[0] === 'speed'
        ? await reportSpeed(engine, app.get(Database), { seed, million: values.million === true })
        : await reportRelevance(engine, {
            ...{ seed, each: Number(values.each ?? 160), worst: values.worst === true },
            judged: values.judged ?? process.env.JUDGED_LISTS ?? null,
          });
    const machine = {
      ...{ cores: cpus().length, cpu: cpus()[0]?.model, node: process.version },
      loadBefore: loadavg()[0],
    };
    console.log(JSON.stringify({ machine, ...result }, null, values.json ? 0 : 2));
  } finally {
    await app.close();
  }
}

void main();
