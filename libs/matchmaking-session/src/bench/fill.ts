import { Delegates } from '@wanchang/conference';
import { makeCreditCode } from '@wanchang/kernel';
import { RegisterMember } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { INestApplicationContext } from '@nestjs/common';

const UNITS = defineStatement(
  'matchmaking-session.bench-units',
  { id: column.uuid },
  `SELECT id FROM member_refs ORDER BY name_zh`,
);

/** Some $3 wishes in session $1 between a fifth of the $2 units, who buy, and the others; some buyers are asked for more. */
const WISHES = defineStatement(
  'matchmaking-session.bench-wishes',
  {},
  `WITH units AS (SELECT id, (row_number() OVER (ORDER BY name_zh))::int - 1 AS n FROM member_refs),
   asked AS (
     SELECT DISTINCT floor($2::int / 5 * power(((i * 7919) % 10007) / 10007.0, 1.3))::int AS buyer,
            $2::int / 5 + (i * 104729) % ($2::int - $2::int / 5) AS seller, i % 3 AS word
       FROM generate_series(1, $3::int) AS i)
   INSERT INTO conference_wishes (session_id, from_member_id, to_member_id, wish)
   SELECT $1, b.id, s.id, CASE asked.word WHEN 0 THEN 'must' ELSE 'want' END
     FROM asked JOIN units b ON b.n = asked.buyer JOIN units s ON s.n = asked.seller
   ON CONFLICT DO NOTHING`,
);

const COUNT = defineStatement(
  'matchmaking-session.bench-count-wishes',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM conference_wishes WHERE session_id = $1`,
);

/** Units, by the ordinary way. */
export async function registerUnits(app: INestApplicationContext, count: number): Promise<void> {
  const register = app.get(RegisterMember, { strict: false });
  for (let n = 0; n < count; n += 1) {
    const regionCode = n % 2 === 0 ? '330324' : '621122';
    await register.execute(
      {
        ...{ kind: 'domestic_enterprise', nameZh: `示例单位${String(n).padStart(5, '0')}` },
        ...{ creditCode: makeCreditCode(n, '330324'), regionCode, industries: ['344'] },
      },
      null,
    );
  }
}

/** One delegate of each unit. */
export async function addDelegates(
  app: INestApplicationContext,
  conferenceId: string,
): Promise<number> {
  const delegates = app.get(Delegates, { strict: false });
  const units = await app.get(Database).query(UNITS);
  const file = {
    name: '代表',
    email: null,
    phone: null,
    position: null,
    role: 'delegate',
  } as const;
  const needs = { arrival: null, needsHotel: false, food: null, interpreter: null, consent: true };
  for (const [at, { id: memberId }] of units.entries()) {
    const row = { conferenceId, memberId, number: at + 1, personId: null, registeredBy: null };
    await delegates.insert({ ...row, state: 'registered', ...file, ...needs });
  }
  return units.length;
}

/** Returns how many pairs there are: some are drawn twice. */
export async function addWishes(
  database: Database,
  sessionId: string,
  units: number,
  wishes: number,
): Promise<number> {
  await database.execute(WISHES, [sessionId, units, wishes]);
  return (await database.one(COUNT, [sessionId]))!.count;
}
