import type { INestApplicationContext } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { SeededUnit } from './seed-units';

const WITH_ACCESS = defineStatement(
  'demo.with-access',
  { id: column.uuid },
  'SELECT id FROM active_members',
);

/** Some units of the demo are suspended or expelled. */
export async function unitsWithAccess(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<SeededUnit[]> {
  const present = new Set((await app.get(Database).query(WITH_ACCESS)).map(({ id }) => id));
  return units.filter(({ actor }) => present.has(actor.member.id));
}
