import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { SearchEngine } from '@wanchang/search';
import { CatalogJobsModule } from '../jobs.module';
import { CatalogModule } from '../catalog.module';
import { IndexListing } from '../jobs/index-listing.listener';
import { SearchListings } from '../queries/search-listings.query';
import { aListing } from '../testing';
import { PauseListing, ResumeListing } from '../use-cases/change-listing-state';
import { ExpireListings } from '../use-cases/expire-listings';
import { SearchProjection } from './search-projection';

let context: TestContext;
let seller: MemberActor;
let buyer: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule, CatalogJobsModule]);
});
afterAll(() => context.close());

beforeEach(async () => {
  seller = await anActor(context, await aMember(context));
  buyer = await anActor(context, await aMember(context, { kind: 'county' }));
  await context.get(SearchProjection).rebuild();
});

const search = (q: string, actor: MemberActor | null = buyer, more: object = {}) =>
  context.get(SearchListings).execute({ q, limit: 20, ...more }, actor, 'zh-CN');
const found = async (q: string, actor?: MemberActor | null) =>
  (await search(q, actor)).items.map(({ id }) => id);

/** What the worker does with the event of a change. */
const afterChange = (listingId: string) =>
  context
    .get(IndexListing)
    .afterChange({ listingId, memberId: '', side: 'supply', version: 1, state: 'published' });
const setStanding = async (memberId: string, standing: string) => {
  await context.database.query(sql('UPDATE members SET standing = $2 WHERE id = $1'), [
    memberId,
    standing,
  ]);
  await context.get(IndexListing).afterStanding({ memberId });
};

const held = async () => {
  const ids = new Map<string, number>();
  for await (const batch of context.get(SearchEngine).versions())
    batch.forEach(({ id, version }) => ids.set(id, version));
  return ids;
};

describe('search', () => {
  it('finds a published listing, whole for members and as a teaser for visitors', async () => {
    const { id } = await aListing(context, seller.member, { title: '三通截止阀 J41H-25 甲型' });
    await afterChange(id);
    expect(await search('截止阀')).toMatchObject({
      items: [
        {
          id,
          member: { id: seller.member.id },
          highlight: { title: '三通[[截止阀]] J41H-25 甲型' },
        },
      ],
      total: { value: 1, capped: false },
      nextCursor: null,
    });
    expect((await search('J41H-25', null)).items).toEqual([
      expect.objectContaining({ id, teaser: true }),
    ]);
    expect((await search('J41H-25', null)).items[0]).not.toHaveProperty('member');
  });

  it('says how a query was read that is not in the words of the listing', async () => {
    const { id } = await aListing(context, seller.member, { title: '双向轴流风机 SF-4' });
    await afterChange(id);
    expect(await search('zhouliufengji')).toMatchObject({ readAs: 'pinyin', items: [{ id }] });
    expect(await search('轴流风机')).toMatchObject({ readAs: 'words', items: [{ id }] });
    expect(await search('轴流风机的眼镜')).toMatchObject({ items: [] });
  });

  it('narrows, counts and orders by properties and prices for those who see them', async () => {
    const valve = (title: string, size: number, amount: string, priceUnit: string) =>
      aListing(context, seller.member, {
        ...{ title, price: { amount, currency: 'CNY' as const }, priceUnit },
        attributes: [{ name: '口径', value: `${size}mm`, number: size, unit: 'mm' }],
      });
    const small = await valve('安全泄压阀样品甲', 50, '20', '公斤');
    const large = await valve('安全泄压阀样品乙', 200, '9000', '吨');
    for (const { id } of [small, large]) await afterChange(id);
    const specs = [{ name: '口径', from: 0.1, unit: 'm' }];
    const ids = async (more: object) =>
      (await search('安全泄压阀样品', buyer, more)).items.map(({ id }) => id);
    expect(await ids({ specs })).toEqual([large.id]);
    expect(await ids({ sort: 'price' })).toEqual([large.id, small.id]);
    const page = await search('安全泄压阀样品', buyer, { sort: 'price', countSpecs: true });
    expect(page.priced).toEqual({ currency: 'CNY', unit: '公斤', comparable: 2 });
    expect(page.specs.find(({ name }) => name === '口径')?.values).toHaveLength(2);
    const near = await search('安全泄压阀样品', buyer, { sort: 'distance' });
    expect(near.items[0]).toHaveProperty('kilometres');
  });

  it('tells who does not see listings whole nothing of their properties, prices and places', async () => {
    const { id } = await aListing(context, seller.member, {
      title: '波纹补偿器样品',
      attributes: [{ name: '口径', value: '50mm', number: 50, unit: 'mm' }],
    });
    await afterChange(id);
    expect(await search('波纹补偿器', null, { countSpecs: true })).toMatchObject({
      items: [{ id }],
      ...{ specs: [], priced: null },
    });
    const refused = { code: 'catalog.specs-for-members' };
    const specs = [{ name: '口径', from: 1, unit: 'mm' }];
    for (const more of [{ specs }, { sort: 'price' }, { sort: 'distance' }])
      await expect(search('波纹补偿器', null, more)).rejects.toMatchObject(refused);
  });

  it('labels provinces and industries with their names', async () => {
    const { id } = await aListing(context, seller.member, { title: '疏水阀门组件' });
    await afterChange(id);
    const { facets } = await search('疏水阀门组件');
    expect(facets.province).toEqual([{ value: '330000', label: '浙江省', count: 1 }]);
    expect(facets.industry).toContainEqual({
      value: '344',
      label: '泵、阀门、压缩机及类似机械制造',
      count: 1,
    });
    expect(
      (await search('疏水阀门组件', buyer, { filters: { province: '620000' } })).items,
    ).toEqual([]);
  });

  it('shows no hit that may not be seen at this moment, even if the index holds it', async () => {
    const { id } = await aListing(context, seller.member, { title: '止回阀门样品' });
    await afterChange(id);
    await context.get(PauseListing).execute(id, 1, seller);
    expect(await found('止回阀门样品')).toEqual([]);
    expect(await found('止回阀门样品', seller)).toEqual([]);
  });

  it('loses and regains a listing with its state', async () => {
    const { id } = await aListing(context, seller.member, { title: '针型阀门样品' });
    await afterChange(id);
    await context.get(PauseListing).execute(id, 1, seller);
    await afterChange(id);
    expect((await held()).has(id)).toBe(false);
    await context.get(ResumeListing).execute(id, 2, seller);
    await afterChange(id);
    expect(await found('针型阀门样品')).toEqual([id]);
  });

  it('R12.3 loses a unit’s listings with its access, and has them back with it', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 3; at += 1)
      ids.push((await aListing(context, seller.member, { title: `旋塞阀门样品${at}` })).id);
    await context.get(SearchProjection).refresh(ids);
    await setStanding(seller.member.id, 'suspended');
    expect((await found('旋塞阀门样品')).filter((id) => ids.includes(id))).toEqual([]);
    expect([...(await held()).keys()].filter((id) => ids.includes(id))).toEqual([]);
    await setStanding(seller.member.id, 'active');
    expect(await found('旋塞阀门样品')).toEqual(expect.arrayContaining(ids));
  });
});

describe('the index', () => {
  it('is corrected where it differs from the rows, and left alone where it does not', async () => {
    const missing = await aListing(context, seller.member);
    const gone = await aListing(context, seller.member);
    await context.get(SearchProjection).refresh([gone.id]);
    await context.database.query(
      sql(`UPDATE listings SET state = 'paused', version = 2 WHERE id = $1`),
      [gone.id],
    );
    expect(await context.get(SearchProjection).reconcile()).toBe(2);
    expect(await held()).toEqual(expect.objectContaining(new Map([[missing.id, 1]])));
    expect((await held()).has(gone.id)).toBe(false);
    expect(await context.get(SearchProjection).reconcile()).toBe(0);
  });

  it('heals by itself when it was wiped, and forgets what the database does not know', async () => {
    for (let at = 0; at < 8; at += 1) await aListing(context, seller.member);
    const stranger = newId();
    await context.get(SearchProjection).rebuild();
    const before = await held();
    await context.database.query(sql('TRUNCATE search_documents'));
    expect(await context.get(SearchProjection).reconcileIfShort()).toBeGreaterThanOrEqual(8);
    expect(await held()).toEqual(before);
    expect(await context.get(SearchProjection).reconcileIfShort()).toBe(0);
    await context.database.query(
      sql(
        `UPDATE search_documents SET id = $1 WHERE id = (SELECT min(id::text)::uuid FROM search_documents)`,
      ),
      [stranger],
    );
    await context.get(SearchProjection).reconcile();
    expect(await held()).toEqual(before);
  });

  it('is written anew by itself where an upgrade marked what it holds as outdated', async () => {
    await context.get(SearchProjection).rebuild();
    const before = await held();
    await context.database.query(sql('UPDATE search_documents SET version = 0'));
    expect(await context.get(SearchProjection).reconcileIfShort()).toBeGreaterThanOrEqual(8);
    expect(await held()).toEqual(before);
  });

  it('loses nothing when it is rebuilt', async () => {
    const { id } = await aListing(context, seller.member, { title: '节流阀门样品' });
    await context.get(SearchProjection).rebuild();
    expect(await found('节流阀门样品')).toEqual([id]);
  });
});

it('listings expire after their last day, a demand after its due date, and tell it', async () => {
  const day = (offset: number) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const past = await aListing(context, seller.member, { validUntil: day(-2) });
  const due = await aListing(context, seller.member, {
    side: 'demand',
    dueDate: day(-2),
    validUntil: day(2),
  });
  const open = await aListing(context, seller.member, { validUntil: day(2) });
  expect(await context.get(ExpireListings).execute()).toBe(2);
  const rows = await context.database.query<{ id: string; state: string }>(
    sql(`SELECT id, state FROM listings WHERE id = ANY($1)`),
    [[past.id, due.id, open.id]],
  );
  expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
    new Map([
      [past.id, 'expired'],
      [due.id, 'expired'],
      [open.id, 'published'],
    ]),
  );
  expect(await context.get(ExpireListings).execute()).toBe(0);
});
