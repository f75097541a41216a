import { secretariatRights } from '@wanchang/identity';
import { FulfilmentModule } from '@wanchang/fulfilment';
import { TenderingModule } from '@wanchang/tendering';
import { InsightModule } from '@wanchang/insight';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';

let context: TestContext;
beforeAll(
  async () =>
    (context = await createTestContext([FulfilmentModule, InsightModule, TenderingModule])),
);
afterAll(() => context?.close());

it('each right that a duty grants is a policy of some library, and each such policy is granted', async () => {
  const granted = await context.database.query(
    sql<{ name: string }>(
      `SELECT DISTINCT unnest(rights) AS name FROM secretariat_duties ORDER BY name`,
    ),
  );
  expect(granted.map(({ name }) => name)).toEqual([...secretariatRights()].sort());
});

it('an administrator has every right', async () => {
  const duty = await context.database.one(
    sql<{ rights: string[] }>(`SELECT rights FROM secretariat_duties WHERE key = 'administration'`),
  );
  expect([...duty!.rights].sort()).toEqual([...secretariatRights()].sort());
});
