import type { INestApplicationContext } from '@nestjs/common';
import { Conferences, ListConferences } from '@wanchang/conference';
import { AskForMeeting, PlanSession, ShowMyRequests } from '@wanchang/matchmaking-session';
import type { SeededUnit } from './seed-units';
import { unitsWithAccess } from './units-with-access';

/** A session of requests: some are accepted or declined, others wait for an answer. */
export async function seedRequests(
  app: INestApplicationContext,
  all: readonly SeededUnit[],
): Promise<void> {
  const units = (await unitsWithAccess(app, all)).slice(0, 12);
  const { items } = await app.get(ListConferences, { strict: false }).execute(undefined, 1);
  const { id, startsOn } = await app.get(Conferences, { strict: false }).read(items[0]!.id);
  const wishesUntil = new Date(`${startsOn}T00:00:00+08:00`);
  const order = { title: '约见会：技术与人才（示例）', most: 6, answerHours: 120 };
  const plan = app.get(PlanSession, { strict: false });
  const sessionId = await plan.open(id, { ...order, form: 'requests', wishesUntil }, null);
  const asking = app.get(AskForMeeting, { strict: false });
  for (const [at, { actor }] of units.entries())
    for (const step of [1, 4]) {
      const to = units[(at + step) % units.length]!.actor.member.id;
      await asking.ask(sessionId, to, '示例：希望当面交流技术合作。', actor);
    }
  const show = app.get(ShowMyRequests, { strict: false });
  for (const [at, { actor }] of units.entries()) {
    if (at % 3 === 2) continue;
    const mine = await show.execute(sessionId, actor.member.id);
    const received = mine.items.filter((one) => !one.mine);
    const [first] = received;
    if (first) await asking.answer(first.id, at % 3 === 0, actor);
  }
}
