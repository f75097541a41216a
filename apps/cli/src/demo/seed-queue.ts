import type { INestApplicationContext } from '@nestjs/common';
import { ListConferences } from '@wanchang/conference';
import { CallQueue, OpenQueue, QueueUp, ShowQueue } from '@wanchang/matchmaking-session';
import type { SeededUnit } from './seed-units';
import { unitsWithAccess } from './units-with-access';

const SUPPLIERS = 24;

/** A hundred to one, before the third of the units: two desks, some were called, others wait. */
export async function seedQueue(
  app: INestApplicationContext,
  all: readonly SeededUnit[],
): Promise<void> {
  const units = await unitsWithAccess(app, all);
  const { items } = await app.get(ListConferences, { strict: false }).execute(undefined, 1);
  const host = units[2]!;
  const order = {
    title: '采购专场：百对一（示例）',
    place: '主会场 3 号展位',
    desks: 2,
    minutes: 8,
  };
  const queue = { ...order, conferenceId: items[0]!.id, hostMemberId: host.actor.member.id };
  const id = await app.get(OpenQueue, { strict: false }).execute(queue, null);
  const up = app.get(QueueUp, { strict: false });
  for (const { actor } of units.filter((unit) => unit !== host).slice(0, SUPPLIERS))
    await up.take(id, actor);
  const call = app.get(CallQueue, { strict: false });
  for (const desk of [1, 2, 1, 2]) await call.next(id, desk, host.actor);
  const { desks } = await app.get(ShowQueue, { strict: false }).execute(id, null);
  await call.skip(desks[1]!.ticket!.id, host.actor);
  await call.next(id, 2, host.actor);
}
