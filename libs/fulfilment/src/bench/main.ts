import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApprovalsModule } from '@wanchang/approvals';
import { Database, PlatformModule } from '@wanchang/platform';
import { RoomDocumentsModule } from '@wanchang/room-documents';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { FulfilmentModule } from '../fulfilment.module';
import { measureApprovals } from './approvals';
import { measureMark } from './documents';
import { fill } from './fill';
import { measureLists } from './lists';
import { measureReminders, remindAll } from './reminders';
import { measureRevoked } from './revoked';
import { measureSums } from './sums';

const UNITS = 1000;
const TARGET_MS = 100;
const MARK_MS = 5000;
const AT_ONCE = 200;
const SUM_ROUNDS = 3;
const REVOKED_ROUNDS = 5;

@Module({ imports: [PlatformModule, ApprovalsModule, FulfilmentModule, RoomDocumentsModule] })
class BenchModule {}

const most = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target, met: measured <= target },
});
const exactly = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target, met: measured === target },
});

interface Size {
  readonly contracts: number;
  readonly runs: number;
  readonly rounds: number;
  readonly reminded: number;
}

async function measure(app: INestApplicationContext, { contracts, runs, rounds, reminded }: Size) {
  await fill(app.get(Database), contracts, UNITS);
  return {
    contracts,
    ...(await measureLists(app, UNITS, runs)),
    markOf100Pages: await measureMark(5),
    approvals: await measureApprovals(app, rounds),
    sums: await measureSums(app, AT_ONCE, SUM_ROUNDS),
    reminders: await measureReminders(app, reminded),
    revoked: await measureRevoked(app, REVOKED_ROUNDS),
  };
}

function targetsOf(result: Awaited<ReturnType<typeof measure>>) {
  const { markOf100Pages: mark, approvals, sums, reminders, revoked } = result;
  const { rounds } = approvals;
  return [
    most('what is open for a unit, p95, ms', result.openForUnit.p95, TARGET_MS),
    most('what is late for the secretariat, p95, ms', result.lateForSecretariat.p95, TARGET_MS),
    most('watermark of a PDF of 100 pages, slowest, ms', mark.maxMs, MARK_MS),
    exactly('pages with the mark and with text to select', Math.min(mark.pagesWithMark, mark.pagesWithSelectableText), mark.pages), // prettier-ignore
    exactly('originals changed by the mark', mark.originalUnchanged ? 0 : 1, 0),
    exactly('approvals raced by 16 with one decision each', approvals.oneDecision, rounds),
    exactly('contents changed meanwhile: void, or decided before, never both', approvals.changedVoid + approvals.changedFirst, rounds), // prettier-ignore
    exactly('voids that were not said to everybody who was asked', approvals.voidNotSaidToAll, 0),
    exactly('looks at sums in parallel that did not add up', sums.wrong, 0),
    exactly('copies, thumbnails, originals asked for after right, affiliation or standing ended: answered', revoked.leaked, 0), // prettier-ignore
    exactly('the same asked for before it ended: answered', revoked.before, revoked.requests),
    exactly('contracts of which something was told twice or not at all', reminders.wrong, 0),
  ];
}

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ contracts: text, runs: text, rounds: text, reminded: text, remind: text },
  json: { type: 'boolean' },
} as const;

/**
 * `main.js [--contracts 100000] [--runs 200] [--rounds 50] [--reminded 300] [--json]` on the database of the environment, which
 * it fills. `--remind` is the night's work alone, for the process that is killed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    if (values.remind) return await remindAll(app, Number(values.remind));
    const result = await measure(app, {
      ...{ contracts: Number(values.contracts ?? 100_000), runs: Number(values.runs ?? 200) },
      ...{ rounds: Number(values.rounds ?? 50), reminded: Number(values.reminded ?? 300) },
    });
    const [load] = loadavg();
    const machine = { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version, load };
    const answer = { machine, ...result, targets: targetsOf(result) };
    console.log(JSON.stringify(answer, null, values.json ? 0 : 2));
  } finally {
    await app.close();
  }
}

void main();
