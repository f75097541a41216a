import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Meetings } from '../persistence/meetings';
import { RepairSchedule } from '../use-cases/repair-schedule';

/** Who sits at most meetings of session $1. */
const BUSIEST = defineStatement(
  'matchmaking-session.bench-busiest',
  { id: column.uuid },
  `SELECT seated.id
     FROM conference_meetings m, LATERAL (VALUES (m.a_delegate_id), (m.b_delegate_id)) AS seated (id)
    WHERE m.session_id = $1 AND m.slot_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
);

/** The delegate with most meetings falls out of a published session: until the repair is stored and those concerned are told. */
export async function measureRepair(
  app: INestApplicationContext,
  sessionId: string,
  actor: Actor,
): Promise<{ seconds: number; changed: number; ofOthers: number }> {
  const { id } = (await app.get(Database).one(BUSIEST, [sessionId]))!;
  const before = await app.get(Meetings).of(sessionId);
  const begin = performance.now();
  const dropout = { kind: 'delegate', id, fromSlotId: null, minutes: null } as const;
  const changes = await app.get(RepairSchedule).execute(sessionId, dropout, actor);
  const seconds = Number(((performance.now() - begin) / 1000).toFixed(2));
  const own = new Set(
    before
      .filter(({ aDelegateId, bDelegateId }) => [aDelegateId, bDelegateId].includes(id))
      .map((meeting) => meeting.id),
  );
  const ofOthers = changes.filter(
    ({ meetingId }) => meetingId === null || !own.has(meetingId),
  ).length;
  return { seconds, changed: changes.length, ofOthers };
}
