import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CallConference, conferenceWork, MoveConference } from '@wanchang/conference';
import { newId } from '@wanchang/kernel';
import { Database, PlatformModule, type Actor } from '@wanchang/platform';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { MatchmakingSessionModule } from '../matchmaking-session.module';
import { ScheduleRuns } from '../persistence/schedule-runs';
import { ComputeSchedule } from '../use-cases/compute-schedule';
import { PlanSession } from '../use-cases/plan-session';
import { PublishSchedule } from '../use-cases/publish-schedule';
import { RunSchedule } from '../use-cases/run-schedule';
import { measureEdits } from './edits';
import { addDelegates, addWishes, registerUnits } from './fill';
import { checkInOffline, printForAll } from './day';
import { measureLive, type LiveFigures } from './live';
import { measureRepair } from './repair';

/** The sizes of the table of targets, and a small one to try the benchmark with. */
const CASES = [
  { name: '60', units: 60, wishes: 400, slots: 12, tables: 20, seconds: 20, gap: 0.005 },
  { name: '500', units: 500, wishes: 5_000, slots: 20, tables: 100, seconds: 20, gap: 0.005 },
  { name: '2000', units: 2_000, wishes: 20_000, slots: 24, tables: 400, seconds: 90, gap: 0.01 },
] as const;
const [PUBLISH_SECONDS, REPAIR_SECONDS, MEGABYTES] = [60, 2, 1024];

@Module({ imports: [PlatformModule, MatchmakingSessionModule] })
class BenchModule {}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return Number(((performance.now() - begin) / 1000).toFixed(2));
}

type Size = (typeof CASES)[number];

/** The most that this process has had so far. */
const mostMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Somebody of the secretariat with the duty. */
const officer = (): Actor => ({
  ...{ personId: newId(), personName: '秘书', locale: 'zh-CN', sessionId: null, tokenId: null },
  ...{ tenantId: null, audiences: [], secretariat: { rights: [conferenceWork.name] } },
});
const most = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target, met: measured <= target },
});
const least = (name: string, measured: number, target: number) => ({
  ...{ name, measured, target },
  met: measured >= target,
});

async function sessionOf(app: INestApplicationContext, size: Size) {
  const { units, slots, tables, wishes } = size;
  const database = app.get(Database);
  const conferenceId = await app.get(CallConference).annual(2900, '测算会议', null);
  const days = { startsOn: '2999-06-01', endsOn: '2999-06-02' };
  await app.get(MoveConference).change(conferenceId, 1, days, null);
  await registerUnits(app, units);
  const delegates = await addDelegates(app, conferenceId);
  const plan = app.get(PlanSession);
  const wishesUntil = new Date('2999-05-01T00:00:00Z');
  const order = { title: '对接会', most: slots, wishesUntil };
  const sessionId = await plan.open(conferenceId, order, null);
  const nine = Date.parse('2999-06-01T09:00:00+08:00');
  const minute = 60_000;
  await plan.plan(
    sessionId,
    1,
    {
      slots: Array.from({ length: slots }, (_, n) => ({
        startsAt: new Date(nine + n * 25 * minute),
        endsAt: new Date(nine + (n * 25 + 20) * minute),
      })),
      tables: Array.from({ length: tables }, (_, n) => ({
        ...{ hall: '厅', label: String(n + 1), seats: 4, properties: [] },
      })),
    },
    null,
  );
  return {
    conferenceId,
    sessionId,
    delegates,
    pairs: await addWishes(database, sessionId, units, wishes),
  };
}

async function measure(app: INestApplicationContext, size: Size, rounds: number) {
  const { conferenceId, sessionId, delegates, pairs } = await sessionOf(app, size);
  const { id } = await app.get(ComputeSchedule).start(sessionId, null);
  const computed = await seconds(() => app.get(RunSchedule).execute(id));
  const megabytes = mostMegabytes();
  const { placed, gap } = await app.get(ScheduleRuns).get(id);
  const actor = officer();
  const edits = await measureEdits(app, sessionId, rounds, actor);
  const published = await seconds(() => app.get(PublishSchedule).execute(sessionId, null));
  let papers = { schedules: 0, badges: 0 };
  const printed = await seconds(async () => {
    papers = await printForAll(app, { sessionId, conferenceId }, delegates);
  });
  const repair = await measureRepair(app, sessionId, actor);
  const checkIns = await checkInOffline(app, conferenceId, actor);
  const live = await measureLive(app, { conferenceId, sessionId });
  return {
    ...{ case: size.name, delegates, pairs, placed, gap, computedAndStored: computed },
    ...{
      publishedAndTold: published,
      printed,
      papers,
      megabytes,
      megabytesInAll: mostMegabytes(),
      repair,
      edits,
      checkIns,
      live,
    },
    targets: [
      most('computed and stored, s', computed, size.seconds),
      most('gap', gap ?? 1, size.gap),
      most('memory once it is computed and stored, MB', megabytes, MEGABYTES),
      most(
        `published and told, ${papers.schedules} schedules and ${papers.badges} badges printed, s`,
        ...([published + printed, PUBLISH_SECONDS] as const),
      ),
      most('repair after one participant falls out, stored and told, s', repair.seconds, REPAIR_SECONDS), // prettier-ignore
      most(`${checkIns.sent} scans of three devices: people counted twice or not at all`, Math.abs(checkIns.present - checkIns.people) + Math.abs(checkIns.came - checkIns.people), 0), // prettier-ignore
      most('scans that were lost', checkIns.sent - checkIns.kept, 0),
      least('parallel edits that were made, not refused', edits.made, rounds),
      ...liveTargets(live),
      most(`clashes under ${edits.editors} parallel edits × ${rounds}`, edits.clashes, 0),
    ],
  };
}

const liveTargets = (live: LiveFigures | null) =>
  live === null
    ? []
    : [
        most('api p95 while a schedule is computed, times idle', live.computingP95 / live.idleP95, 2), // prettier-ignore
        most(`a check-in on ${live.streams} open boards, ms p95`, live.shownP95, 1000),
        least('check-ins that every board heard of', Number(live.shownEverywhere), 1),
      ];

/** `main.js [--only 60|500|2000] [--rounds 50] [--json]` on the database of the environment, which it fills; one case a database. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean' } },
  });
  const size = CASES.find(({ name }) => name === (values.only ?? '500'));
  if (!size) throw new Error('--only takes 60, 500 or 2000');
  const rounds = Number(values.rounds ?? 50);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds takes a whole number from 1');
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const loadBefore = loadavg()[0];
    const result = await measure(app, size, rounds);
    const machine = {
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      node: process.version,
      loadBefore,
    };
    console.log(JSON.stringify({ machine, ...result }, null, values.json ? 0 : 2));
  } finally {
    await app.close();
  }
}

void main();
