import type { INestApplicationContext } from '@nestjs/common';
import { FollowUpFees, IssueInvoice, SetFees } from '@wanchang/fees';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { MEMBER_KINDS } from '@wanchang/membership';
import type { PostKind } from '@wanchang/posts';
import { seedApplications } from './seed-applications';
import { seedLeaving } from './seed-leaving';
import { appoint, officerOf } from './seed-people';
import type { SeededUnit } from './seed-units';

/** Posts, fees of this year, applications at every step, and units that leave. */
export async function seedJoining(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const officer = await officerOf(app);
  await seedPosts(app, units);
  await seedFees(app, units);
  await seedApplications(app, officer);
  await seedLeaving(app, units, officer);
}

/** The first units have a standing director, directors and a liaison; one term ends soon. */
async function seedPosts(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const kinds: readonly PostKind[] = ['standing_director', 'director', 'director', 'liaison'];
  const soon = addDays(shanghaiDate(new Date()), 45);
  for (const [at, kind] of kinds.entries()) {
    const { actor } = units[at]!;
    await appoint(app, kind, actor.personId, actor.member.id, at === 2 ? soon : null);
  }
}

const AMOUNTS = { domestic_enterprise: '5000.00', foreign_enterprise: '8000.00' } as const;

/** Counted from the last unit: the first two are in grace by night, the third is suspended. */
const DUE_IN_DAYS: Readonly<Record<number, number>> = { 18: -10, 19: -20, 20: -200 };

async function seedFees(app: INestApplicationContext, units: readonly SeededUnit[]): Promise<void> {
  const today = shanghaiDate(new Date());
  const year = Number(today.slice(0, 4));
  for (const kind of MEMBER_KINDS) {
    const amount = kind in AMOUNTS ? AMOUNTS[kind as keyof typeof AMOUNTS] : '10000.00';
    await app.get(SetFees, { strict: false }).rate(year, kind, amount, null);
  }
  for (const [at, { actor }] of units.entries()) {
    const dueOn = addDays(today, DUE_IN_DAYS[units.length - at] ?? 60);
    const order = { memberId: actor.member.id, year, dueOn };
    await app.get(IssueInvoice, { strict: false }).execute(order, null);
  }
  // A night lowers a standing by one step: the second suspends whose days of grace are over.
  const followUp = app.get(FollowUpFees, { strict: false });
  for (let night = 0; night < 2; night += 1) await followUp.execute();
}
