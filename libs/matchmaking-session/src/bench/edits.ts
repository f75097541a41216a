import { DomainError } from '@wanchang/kernel';
import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Meetings } from '../persistence/meetings';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { ReviewSchedule } from '../use-cases/review-schedule';

const EDITORS = 16;

/** Twice at one time in session $1: counted in the meetings themselves, not in the bookings that keep them apart. */
const CLASHES = defineStatement(
  'matchmaking-session.bench-clashes',
  { count: column.integer },
  `WITH used AS (
     SELECT m.id, taken.id AS resource, tstzrange(s.starts_at, s.ends_at) AS during
       FROM conference_meetings m JOIN conference_slots s ON s.id = m.slot_id,
            LATERAL (VALUES (m.a_delegate_id), (m.b_delegate_id), (m.table_id)) AS taken (id)
      WHERE m.session_id = $1)
   SELECT count(*)::int AS count
     FROM used a JOIN used b ON b.resource = a.resource AND b.id > a.id AND b.during && a.during`,
);

/**
 * Sixteen people move meetings of a schedule in review at once, round after round, with places chosen without care: half of
 * them the places of one table, so that they want the same ones; whoever finds a place taken swaps. Each fifth meeting is
 * taken out before, so that there is room to move. A refusal is an answer; anything else is a defect.
 */
export async function measureEdits(
  app: INestApplicationContext,
  sessionId: string,
  rounds: number,
  actor: Actor,
) {
  const sessions = app.get(MatchmakingSessions);
  const [slots, tables] = [await sessions.slots(sessionId), await sessions.tables(sessionId)];
  const next = numbers(7);
  const review = app.get(ReviewSchedule);
  for (const [at, { id, version }] of (await placedOf(app, sessionId)).entries())
    if (at % 5 === 0) await review.remove(sessionId, { meetingId: id, version }, actor);
  const answers = { made: 0, refused: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const placed = await placedOf(app, sessionId);
    const at = new Map(placed.map((one) => [`${one.slotId} ${one.tableId}`, one]));
    const edits = Array.from({ length: EDITORS }, (_, n) => {
      const { id: meetingId, version } = placed[next() % placed.length]!;
      const slotId = slots[next() % slots.length]!.id;
      const tableId = tables[n % 2 === 0 ? 0 : next() % tables.length]!.id;
      const there = at.get(`${slotId} ${tableId}`);
      const swapWith = there ? { meetingId: there.id, version: there.version } : null;
      return review.move(
        sessionId,
        { meetingId, version, to: { slotId, tableId }, swapWith },
        actor,
      );
    });
    for (const edit of await Promise.allSettled(edits))
      if (edit.status === 'fulfilled') answers.made += 1;
      else if (edit.reason instanceof DomainError) answers.refused += 1;
      else throw edit.reason;
  }
  const { count } = (await app.get(Database).one(CLASHES, [sessionId]))!;
  return { editors: EDITORS, rounds, ...answers, clashes: count };
}

const placedOf = async (app: INestApplicationContext, sessionId: string) =>
  (await app.get(Meetings).of(sessionId)).filter(({ slotId }) => slotId !== null);

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647);
}
