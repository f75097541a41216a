import { newId } from '@wanchang/kernel';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { IdentityModule } from '../../identity.module';
import { SecretariatDuties1764300100000 } from './1764300100000-secretariat-duties';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([IdentityModule])));
afterAll(() => context.close());

it('who worked in the secretariat before an upgrade goes on with the same rights, and back', async () => {
  const runner = context.database.dataSource.createQueryRunner();
  const migration = new SecretariatDuties1764300100000();
  const roles = { a: 'secretariat_administrator', b: 'secretariat_staff', c: null };
  const insert = `INSERT INTO persons (id, name, email, platform_role) VALUES ($1, $2, $2 || '@test.example', $3)`;
  await migration.down(runner);
  for (const [name, role] of Object.entries(roles))
    await runner.query(insert, [newId(), name, role]);
  await migration.up(runner);
  expect(
    await runner.query(`SELECT p.name, a.office, a.duty, a.ends_at FROM secretariat_assignments a
                          JOIN persons p ON p.id = a.person_id ORDER BY p.name`),
  ).toEqual([
    { name: 'a', office: 'shanghai', duty: 'administration', ends_at: null },
    { name: 'b', office: 'shanghai', duty: 'general-affairs', ends_at: null },
  ]);
  await migration.down(runner);
  expect(await runner.query(`SELECT name, platform_role FROM persons ORDER BY name`)).toEqual(
    Object.entries(roles).map(([name, platform_role]) => ({ name, platform_role })),
  );
  await runner.release();
});
