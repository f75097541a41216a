import type { INestApplicationContext } from '@nestjs/common';
import { CheckIn, PrintBadges } from '@wanchang/conference';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import { PrintSchedules } from '../queries/print-schedules.query';

const BADGES = defineStatement(
  'matchmaking-session.bench-badges',
  { badge: column.text() },
  `SELECT badge::text FROM conference_delegates WHERE conference_id = $1 ORDER BY number
    LIMIT least($2, (SELECT count(*) / 2 FROM conference_delegates WHERE conference_id = $1))`,
);
const UNITS = defineStatement(
  'matchmaking-session.bench-units-that-meet',
  { id: column.uuid },
  `SELECT DISTINCT met.id FROM conference_meetings m, LATERAL (VALUES (m.a_member_id), (m.b_member_id)) AS met (id)
    WHERE m.session_id = $1 AND m.told_slot_id IS NOT NULL`,
);
const KEPT = defineStatement(
  'matchmaking-session.bench-scans',
  { scans: column.integer, came: column.integer, present: column.integer },
  `SELECT count(*)::int AS scans, count(*) FILTER (WHERE result = 'in')::int AS came,
          (SELECT count(*)::int FROM conference_delegates WHERE conference_id = $1 AND arrived_at IS NOT NULL) AS present
     FROM conference_scans WHERE conference_id = $1`,
);
const PREPARE = defineStatement(
  'matchmaking-session.bench-prepare',
  {},
  `UPDATE conferences SET state = 'running', theme = '对接', tasks = '{对接}' WHERE id = $1`,
);

const PERSON = defineStatement(
  'matchmaking-session.bench-person',
  {},
  `INSERT INTO persons (id, name, email) VALUES ($1, '秘书', 'bench@example.invalid')`,
);

const BADGE_COUNT = 1000;
const CHECK_INS = 300;
const DEVICES = 3;

/** Prints the schedules of all units, a sheet for each, and so many sheets of badges that they make 1,000. */
export async function printForAll(
  app: INestApplicationContext,
  { sessionId, conferenceId }: { readonly sessionId: string; readonly conferenceId: string },
  delegates: number,
): Promise<{ schedules: number; badges: number }> {
  await app.get(PrintSchedules).execute(sessionId);
  const units = await app.get(Database).query(UNITS, [sessionId]);
  let badges = 0;
  for (; badges < BADGE_COUNT; badges += delegates)
    await app.get(PrintBadges).execute(conferenceId);
  return { schedules: units.length, badges };
}

/** Of at most half of the people, so that others can come later. Three devices had no network; each kept two thirds of the same badges, and all send at once. One sends its own twice. */
export async function checkInOffline(
  app: INestApplicationContext,
  conferenceId: string,
  actor: Actor,
): Promise<{ people: number; sent: number; kept: number; present: number; came: number }> {
  const database = app.get(Database);
  await database.execute(PERSON, [actor.personId]);
  await database.execute(PREPARE, [conferenceId]);
  const badges = await database.query(BADGES, [conferenceId, CHECK_INS]);
  const deviceAt = new Date(Date.now() - 1_800_000);
  const devices = Array.from({ length: DEVICES }, (_, device) =>
    badges
      .filter((__, at) => at % DEVICES !== device)
      .map(({ badge: code }) => ({ nonce: newId(), code, deviceAt })),
  );
  const send = app.get(CheckIn);
  await Promise.all(
    [...devices, devices[0]!].map((scans) => send.execute(conferenceId, scans, actor)),
  );
  const { scans: kept, present, came } = (await database.one(KEPT, [conferenceId]))!;
  return { people: badges.length, sent: devices.flat().length, kept, present, came };
}
