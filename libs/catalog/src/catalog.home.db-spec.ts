import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor, aSecretary } from '@wanchang/membership/testing';
import { createTestContext, homeOf, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from './catalog.module';
import { aListing } from './testing';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([CatalogModule])));
afterAll(() => context?.close());

const aPerson = async () => anActor(context, await aMember(context));
const today = shanghaiDate(new Date());

async function waiting(actor: MemberActor, kind: string) {
  const { items, unavailable } = await homeOf(context, actor);
  expect(unavailable).toEqual([]);
  return items.find((item) => item.kind === kind);
}

it('a listing waits for its unit in its last two weeks, until the end of its last day in China', async () => {
  const actor = await aPerson();
  const other = await aPerson();
  await aListing(context, actor.member, { validUntil: addDays(today, 15), title: '还早的球阀' });
  expect(await waiting(actor, 'catalog.listings-ending')).toBeUndefined();
  const { id } = await aListing(context, actor.member, {
    validUntil: addDays(today, 5),
    title: '快到期的球阀',
  });
  expect(await waiting(actor, 'catalog.listings-ending')).toMatchObject({
    ...{ count: 1, urgency: 'soon', link: `/my-listings/${id}` },
    text: '“快到期的球阀”即将到期，到期后不再展示。',
    dueAt: new Date(`${addDays(today, 6)}T00:00:00+08:00`),
  });
  await aListing(context, actor.member, { validUntil: today, title: '今天到期的球阀' });
  expect(await waiting(actor, 'catalog.listings-ending')).toMatchObject({
    ...{ count: 2, urgency: 'now', link: '/my-listings?state=published' },
    text: '“今天到期的球阀”等 2 条发布即将到期，到期后不再展示。',
  });
  expect(await waiting(other, 'catalog.listings-ending')).toBeUndefined();
});

it('drafts wait for their unit only, and not for the secretariat', async () => {
  const [actor, other] = [await aPerson(), await aPerson()];
  const { id } = await aListing(context, actor.member, { state: 'draft', title: '草稿球阀' });
  expect(await waiting(actor, 'catalog.drafts')).toMatchObject({
    ...{ count: 1, urgency: 'later', dueAt: null, link: `/my-listings/${id}` },
  });
  expect(await waiting(other, 'catalog.drafts')).toBeUndefined();
  expect((await homeOf(context, await aSecretary(context))).items).toEqual([]);
});

describe('an import', () => {
  it.each([
    ['that left rows out is to be mended', 'done', 3, '1 hour', true],
    ['that failed is to be mended', 'failed', 0, '1 hour', true],
    ['of which every row was accepted is done', 'done', 0, '1 hour', false],
    ['that is running is nothing to mend', 'running', 3, null, false],
    ['of eight days ago is forgotten', 'done', 3, '8 days', false],
  ])('%s', async (_, state, rejected, ago, expected) => {
    const actor = await aPerson();
    await context.database.query(
      sql(`WITH stored AS (INSERT INTO files (id, sha256, size, type, name)
         VALUES (gen_random_uuid(), repeat('0', 64), 1, 'text/csv', '清单.csv') RETURNING id),
       run AS (INSERT INTO runs (id, kind, exclusive, state, finished_at)
         VALUES (gen_random_uuid(), 'catalog.run-import', false, $2, now() - $4::interval) RETURNING id)
       INSERT INTO listing_imports (id, member_id, file_id, file_name, side, kind, publish, rejected)
       SELECT run.id, $1, stored.id, '清单.csv', 'supply', 'products', false, $3 FROM run, stored`),
      [actor.member.id, state, rejected, ago],
    );
    const found = await waiting(actor, 'catalog.imports-to-mend');
    expect(found !== undefined).toBe(expected);
  });
});
