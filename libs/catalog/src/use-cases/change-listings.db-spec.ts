import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import type { Batch, BatchAction } from '../domain/batch';
import { MyListings, type MyListingsFilter } from '../queries/my-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { aListing } from '../testing';
import { ChangeListings } from './change-listings';
import { ExpireListings } from './expire-listings';
import { RemindOfConfirmation } from './remind-of-confirmation';

let context: TestContext;
let seller: MemberActor;
let other: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
beforeEach(async () => {
  seller = await anActor(context, await aMember(context));
  other = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const show = (id: string) => context.get(ShowListing).own(id, seller);
const mine = (filter: Partial<MyListingsFilter>) =>
  context.get(MyListings).execute({ limit: 50, ...filter }, seller);
const run = (ids: readonly string[], action: BatchAction, more: Partial<Batch> = {}) =>
  context
    .get(ChangeListings)
    .execute(ids, { action, industryCode: null, pricePercent: null, ...more }, seller);
const price = { amount: '100', currency: 'CNY' };

it('does what can be done, and says of each other listing why not', async () => {
  const ready = await aListing(context, seller.member, { state: 'draft' });
  const short = await aListing(context, seller.member, { state: 'draft', title: '球阀' });
  const { changed, refused } = await run([ready.id, short.id], 'publish');
  expect(changed).toEqual([ready.id]);
  expect(refused).toMatchObject([
    {
      listing: { id: short.id },
      error: { code: 'catalog.not-publishable', fields: [{ field: 'title' }] },
    },
  ]);
  expect(await show(ready.id)).toMatchObject({ state: 'published', version: 2 });
});

it('leaves other units’ listings alone, and says nothing of them', async () => {
  const theirs = await aListing(context, other.member);
  expect(await run([theirs.id], 'pause')).toEqual({ changed: [], refused: [] });
});

it('changes all prices of a listing by so many percent, and the undo brings them back', async () => {
  const variants = [{ model: 'DN50', ownNumber: null, attributes: [], price: '100', stock: null }];
  const { id } = await aListing(context, seller.member, { price, variants });
  await run([id], 'price', { pricePercent: '-5' });
  expect(await show(id)).toMatchObject({ price: { amount: '95' }, variants: [{ price: '95' }] });
  await run([id], 'undo');
  expect(await show(id)).toMatchObject({
    price: { amount: '100' },
    variants: [{ price: '100' }],
    version: 3,
  });
});

it('a negotiable listing has no price to change', async () => {
  const { id } = await aListing(context, seller.member);
  const { refused } = await run([id], 'price', { pricePercent: '5' });
  expect(refused).toMatchObject([{ error: { code: 'catalog.without-price' } }]);
});

it('a deleted draft is gone from the list until the undo, and only drafts can be deleted', async () => {
  const draft = await aListing(context, seller.member, { state: 'draft' });
  const shown = await aListing(context, seller.member);
  const { changed, refused } = await run([draft.id, shown.id], 'delete');
  expect(changed).toEqual([draft.id]);
  expect(refused).toMatchObject([{ error: { code: 'catalog.not-a-draft' } }]);
  expect((await mine({})).items.map(({ id }) => id)).toEqual([shown.id]);
  expect((await mine({})).counts).toMatchObject({ withdrawn: 0, draft: 0 });
  await run([draft.id], 'undo');
  expect(await show(draft.id)).toMatchObject({ state: 'draft' });
});

it('undoing a publication pauses, for others may have seen it', async () => {
  const { id } = await aListing(context, seller.member, { state: 'draft' });
  await run([id], 'publish');
  await run([id], 'undo');
  expect(await show(id)).toMatchObject({ state: 'paused' });
});

it('lists by what keeps a draft from being published, and by the unit’s own number', async () => {
  const nameless = await aListing(context, seller.member, { state: 'draft', title: '球阀' });
  const bare = await aListing(context, seller.member, { state: 'draft', industryCode: null, ownNumber: 'KD-9' }); // prettier-ignore
  const ids = async (filter: Partial<MyListingsFilter>) =>
    (await mine(filter)).items.map(({ id }) => id);
  expect(await ids({ problem: 'title' })).toEqual([nameless.id]);
  expect(await ids({ problem: 'industry' })).toEqual([bare.id]);
  expect(await ids({ q: 'kd-9' })).toEqual([bare.id]);
});

describe('what is not confirmed for 90 days', () => {
  const day = (id: string, offset: number) =>
    context.database.query(
      sql(
        `UPDATE listings SET confirm_by = (now() AT TIME ZONE 'Asia/Shanghai')::date + $2::int WHERE id = $1`,
      ),
      [id, offset],
    );
  const seen = async (id: string) =>
    (await context.database.query(sql(`SELECT FROM matchable_listings WHERE id = $1`), [id]))
      .length;

  it('leaves search and matching on that day, and comes back by one click', async () => {
    const { id } = await aListing(context, seller.member);
    expect(await seen(id)).toBe(1);
    await day(id, -1);
    expect(await seen(id)).toBe(0);
    await context.get(ExpireListings).execute();
    expect(await show(id)).toMatchObject({ state: 'expired' });
    await run([id], 'confirm');
    expect(await show(id)).toMatchObject({ state: 'published' });
    expect(await seen(id)).toBe(1);
  });

  it('is confirmed by every change, and by saying so', async () => {
    const { id } = await aListing(context, seller.member);
    await day(id, 5);
    const before = (await show(id)).confirmBy!;
    await run([id], 'confirm');
    expect((await show(id)).confirmBy! > before).toBe(true);
  });

  it('is told to its unit two weeks and three days before, once for all of a day', async () => {
    const { id } = await aListing(context, seller.member);
    const second = await aListing(context, seller.member);
    await day(id, 14);
    await day(second.id, 14);
    await context.get(RemindOfConfirmation).execute();
    const told = await context.database.query<{ text: string }>(
      sql(`SELECT text_zh AS text FROM notices WHERE about LIKE $1`),
      [`confirmation-due:${seller.member.id}%`],
    );
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('有 2 条发布')]);
  });
});
