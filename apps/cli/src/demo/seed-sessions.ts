import type { INestApplicationContext } from '@nestjs/common';
import { CheckIn, Delegates, ListConferences, MoveConference } from '@wanchang/conference';
import { People } from '@wanchang/identity';
import { newId } from '@wanchang/kernel';
import {
  ApproveReport,
  ComputeSchedule,
  ContinueMeeting,
  MySchedule,
  PlanSession,
  PublishSchedule,
  RunSchedule,
  SayOutcome,
  WishMeetings,
} from '@wanchang/matchmaking-session';
import type { MemberActor } from '@wanchang/membership';
import type { DealSide } from '@wanchang/negotiation';
import type { Actor } from '@wanchang/platform';
import { SECRETARIAT_EMAIL } from './accounts';
import type { SeededUnit } from './seed-units';
import { unitsWithAccess } from './units-with-access';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NEXT_STEPS = ['寄样品', '赴厂考察', '补充报价', '签订意向书'];

/** Matchmaking for both conferences of the demo: one collects wishes, the one that has ended was held and reported. */
export async function seedSessions(
  app: INestApplicationContext,
  all: readonly SeededUnit[],
): Promise<void> {
  const units = await unitsWithAccess(app, all);
  const { items } = await app.get(ListConferences, { strict: false }).execute(undefined, 2);
  const [next, past] = items;
  const officer = await officerOf(app);
  await openSession(app, next!, units, FEW);
  const sessionId = await openSession(app, past!, units, PLENTY);
  const { id: runId } = await app.get(ComputeSchedule, { strict: false }).start(sessionId, null);
  await app.get(RunSchedule, { strict: false }).execute(runId);
  await app.get(PublishSchedule, { strict: false }).execute(sessionId, null);
  await held(app, past!.id, sessionId, { units, officer });
}

/** All wishes find a place; or so few do that weights decide. */
const PLENTY = { slots: 12, tables: 16 };
const FEW = { slots: 8, tables: 10 };

async function openSession(
  app: INestApplicationContext,
  { id, startsOn }: { readonly id: string; readonly startsOn: string | null },
  units: readonly SeededUnit[],
  places: { readonly slots: number; readonly tables: number },
): Promise<string> {
  const plan = app.get(PlanSession, { strict: false });
  const wishesUntil = new Date(Date.now() + 20 * DAY);
  const sessionId = await plan.open(id, { title: '产品与项目对接会', most: 8, wishesUntil }, null);
  const nine = new Date(`${startsOn}T09:00:00+08:00`).getTime() + DAY;
  const slots = Array.from({ length: places.slots }, (_, nth) => ({
    startsAt: new Date(nine + nth * 30 * MINUTE),
    endsAt: new Date(nine + (nth * 30 + 25) * MINUTE),
  }));
  const tables = Array.from({ length: places.tables }, (_, nth) => ({
    ...{ hall: '一号厅', label: String(nth + 1).padStart(2, '0'), seats: 4, properties: [] },
  }));
  await plan.plan(sessionId, 1, { slots, tables }, null);
  const wishes = app.get(WishMeetings, { strict: false });
  for (const [at, { actor }] of units.entries())
    for (const [nth, step] of [3, 7, 12, 19].entries()) {
      const other = units[(at + step) % units.length]!.actor.member.id;
      await wishes.wish(sessionId, other, nth === 0 ? 'must' : 'want', actor);
    }
  for (const [at, { actor }] of units.entries())
    if (at % 3 === 0) {
      const asks = units[(at - 3 + units.length) % units.length]!.actor.member.id;
      await wishes.wish(sessionId, asks, at % 2 === 0 ? 'must' : 'want', actor);
    }
  return sessionId;
}

interface Staff {
  readonly units: readonly SeededUnit[];
  readonly officer: Actor;
}

/** Nearly everybody came; most say what became of their meetings. */
async function held(
  app: INestApplicationContext,
  conferenceId: string,
  sessionId: string,
  { units, officer }: Staff,
): Promise<void> {
  const move = app.get(MoveConference, { strict: false });
  const delegates = app.get(Delegates, { strict: false });
  for (const [at, { actor }] of units.entries()) {
    const own = await delegates.ofUnit(conferenceId, actor.member.id);
    const scans = own.map(({ badge }) => ({ nonce: newId(), code: badge, deviceAt: new Date() }));
    if (at % 13 !== 12)
      await app.get(CheckIn, { strict: false }).execute(conferenceId, scans, officer);
  }
  await move.execute(conferenceId, 'open', null, null);
  const schedule = app.get(MySchedule, { strict: false });
  const say = app.get(SayOutcome, { strict: false });
  for (const [at, { actor }] of units.entries()) {
    if (at % 5 === 4) continue;
    const { meetings } = await schedule.execute(sessionId, actor.member.id, actor.personId);
    for (const [nth, { id }] of meetings.entries()) {
      const nextStep = nth % 2 === 0 ? NEXT_STEPS[(at + nth) % NEXT_STEPS.length]! : null;
      await say.execute(id, { held: true, useful: 3 + ((at + nth) % 3), nextStep }, actor);
    }
    if (at % 4 === 0) await goOn(app, meetings, actor);
  }
  await move.execute(conferenceId, 'close', null, null);
  const version = await move.versionOf(conferenceId);
  const results = '示例：洽谈成效明显，达成合作意向 26 项，沿海与中西部企业结对 18 对。';
  await move.change(conferenceId, version, { results }, null);
  const approve = app.get(ApproveReport, { strict: false });
  await approve.execute(conferenceId, await move.versionOf(conferenceId), officer);
  await move.execute(conferenceId, 'report', null, null);
}

/** The first meeting of some goes on in a deal room; the other side finds it waiting there. */
async function goOn(
  app: INestApplicationContext,
  meetings: readonly { readonly id: string; readonly side: DealSide | null }[],
  actor: MemberActor,
): Promise<void> {
  const [first] = meetings;
  if (!first) return;
  await app.get(ContinueMeeting, { strict: false }).execute(first.id, first.side ?? 'buyer', actor);
}

async function officerOf(app: INestApplicationContext): Promise<Actor> {
  const person = (await app.get(People, { strict: false }).byEmail(SECRETARIAT_EMAIL))!;
  const { id: personId, name: personName } = person;
  const part = { secretariat: { rights: ['conference-work'] } };
  const actor = { personId, personName, locale: 'zh-CN', tenantId: null, audiences: [] } as const;
  return { ...actor, sessionId: null, tokenId: null, ...part };
}
