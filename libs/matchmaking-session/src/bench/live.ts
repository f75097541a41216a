import type { INestApplicationContext } from '@nestjs/common';
import { AssignDuty, People, Sessions } from '@wanchang/identity';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, SESSION_COOKIE } from '@wanchang/platform';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A person has so many streams at most; together they are those of the target. */
const OFFICERS = 10;
const CHECK_INS = 20;

const BADGES = defineStatement(
  'matchmaking-session.bench-badges-to-come',
  { badge: column.text() },
  `SELECT badge::text FROM conference_delegates WHERE conference_id = $1 AND arrived_at IS NULL ORDER BY number LIMIT $2`,
);

/** Milliseconds; null where the tool that measures is not given. */
export interface LiveFigures {
  readonly idleP95: number;
  readonly computingP95: number;
  readonly requestsWhileComputing: number;
  readonly streams: number;
  readonly shownP95: number;
  readonly shownEverywhere: boolean;
}

/** Api and worker beside this process: the latency while a schedule is computed, and how soon open boards see a check-in. */
export async function measureLive(
  app: INestApplicationContext,
  { conferenceId, sessionId }: { readonly conferenceId: string; readonly sessionId: string },
): Promise<LiveFigures | null> {
  const tool = process.env.BENCH_LIVE;
  if (!tool) return null;
  const cookies: string[] = [];
  for (let nth = 0; nth < OFFICERS; nth += 1) cookies.push(await anOfficer(app));
  const rows = await app.get(Database).query(BADGES, [conferenceId, CHECK_INS]);
  const badges = rows.map(({ badge }) => badge);
  const plan = JSON.stringify({ conferenceId, sessionId, cookies, badges });
  const { stdout } = await promisify(execFile)(process.execPath, [tool, plan]);
  return JSON.parse(stdout) as LiveFigures;
}

async function anOfficer(app: INestApplicationContext): Promise<string> {
  const email = `${newId()}@example.invalid`;
  const person = { name: '秘书', email, password: newId() };
  const { id: personId } = await app.get(People, { strict: false }).create(person);
  const duty = { account: email, office: 'shanghai', duty: 'conference' };
  await app.get(AssignDuty, { strict: false }).execute(duty, null);
  return `${SESSION_COOKIE}=${await app.get(Sessions, { strict: false }).open(personId, 'bench')}`;
}
