import { addDays } from '@wanchang/kernel';
import { ChangeStanding, type MemberActor } from '@wanchang/membership';
import { aMember, anActor, aSecretary } from '@wanchang/membership/testing';
import { Clock } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { ListingVersions } from '../queries/listing-versions.query';
import { MyListings } from '../queries/my-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { UnitListings } from '../queries/unit-listings.query';
import { aListing } from '../testing';
import {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './change-listing-state';
import { CopyListing } from './copy-listing';
import { CreateListing } from './create-listing';
import { ReviseListing } from './revise-listing';

let context: TestContext;
let seller: MemberActor;
let buyer: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
  seller = await anActor(context, await aMember(context));
  buyer = await anActor(context, await aMember(context, { kind: 'county' }));
});
afterAll(() => context.close());

const show = (id: string, actor: MemberActor | null) => context.get(ShowListing).execute(id, actor);
const eventsOf = (id: string) =>
  context.database.query<{ version: number; state: string }>(
    sql(`SELECT (payload->>'version')::int AS version, payload->>'state' AS state FROM outbox
      WHERE name = 'catalog.listing-changed' AND payload->>'listingId' = $1 ORDER BY id`),
    [id],
  );

describe('a draft', () => {
  it('needs a side, a kind and a title; its region is the unit’s own', async () => {
    const { id } = await context
      .get(CreateListing)
      .execute({ side: 'supply', kind: 'products', title: '球阀' }, seller);
    expect(await show(id, seller)).toMatchObject({
      state: 'draft',
      version: 1,
      regionCode: '330324',
      provinceName: '浙江省',
      coast: 'coastal',
      mine: true,
      actions: ['revise', 'publish', 'withdraw', 'copy'],
      price: null,
      publishedAt: null,
    });
  });

  it('is seen by its own unit only, and no other unit is notified', async () => {
    const { id } = await aListing(context, seller.member, { state: 'draft' });
    await expect(show(id, buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    await expect(show(id, null)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    await context.get(ReviseListing).execute(id, 1, { title: '不锈钢球阀' }, seller);
    expect(await eventsOf(id)).toEqual([]);
  });

  it('reads the figures of its attributes out of their values', async () => {
    const attributes = [{ name: '压力', value: '1.6 MPa', number: null, unit: null }];
    const { id } = await context
      .get(CreateListing)
      .execute({ side: 'supply', kind: 'products', title: '球阀', attributes }, seller);
    expect(await show(id, seller)).toMatchObject({
      attributes: [{ value: '1.6 MPa', number: 1.6, unit: 'MPa' }],
    });
  });

  it('refuses an unknown industry or region and what belongs to the other side', async () => {
    const wrong = { industryCode: '999', regionCode: '999999', dueDate: '2030-01-01' };
    const create = context
      .get(CreateListing)
      .execute({ side: 'supply', kind: 'products', title: '球阀', ...wrong }, seller);
    await expect(create).rejects.toMatchObject({
      code: 'catalog.content-refused',
      fields: [{ field: 'industryCode' }, { field: 'regionCode' }, { field: 'dueDate' }],
    });
  });
});

describe('publishing', () => {
  it.each([
    ['until today is published, with a clock a day ahead', 25, 0, true],
    ['until yesterday is refused, with a clock a day behind', -25, -1, false],
  ])('what is valid %s', async (_, hours, day, published) => {
    const validUntil = addDays(await context.get(Clock).today(), day);
    const { id } = await aListing(context, seller.member, { state: 'draft', validUntil });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
    const publish = context.get(PublishListing).execute(id, 1, seller);
    await publish.catch(() => undefined).finally(() => vi.useRealTimers());
    if (published) await expect(publish).resolves.toBeUndefined();
    else await expect(publish).rejects.toMatchObject({ code: 'catalog.not-publishable' });
  });

  it('shows a listing whole to active members and as a teaser to visitors, and tells the event', async () => {
    const { id } = await aListing(context, seller.member, { state: 'draft', description: '现货' });
    await context.get(PublishListing).execute(id, 1, seller);
    expect(await show(id, buyer)).toMatchObject({
      description: '现货',
      state: 'published',
      mine: false,
      actions: [],
    });
    expect(await show(id, null)).toEqual({
      id,
      teaser: true,
      title: 'Q41F-16P 不锈钢球阀 DN50',
      side: 'supply',
      kind: 'products',
      industry: { code: '344', name: expect.any(String), nameEn: expect.any(String) },
      provinceName: '浙江省',
      coast: 'coastal',
      publishedAt: expect.any(Date),
    });
    expect(await eventsOf(id)).toEqual([{ version: 2, state: 'published' }]);
  });

  it('says field by field what is missing, and changes nothing', async () => {
    const { id } = await aListing(context, seller.member, {
      state: 'draft',
      side: 'demand',
      title: '阀',
      industryCode: null,
    });
    await expect(context.get(PublishListing).execute(id, 1, seller)).rejects.toMatchObject({
      code: 'catalog.not-publishable',
      fields: [
        { code: 'title-too-short' },
        { code: 'industry-missing' },
        { code: 'due-date-missing' },
      ],
    });
    expect(await show(id, seller)).toMatchObject({ state: 'draft', version: 1 });
  });

  it('is undone by pausing and done again by resuming; withdrawn is for good', async () => {
    const { id } = await aListing(context, seller.member);
    await context.get(PauseListing).execute(id, 1, seller);
    await expect(show(id, buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    await context.get(ResumeListing).execute(id, 2, seller);
    expect(await show(id, buyer)).toMatchObject({ state: 'published' });
    await context.get(WithdrawListing).execute(id, 3, seller);
    await expect(context.get(PublishListing).execute(id, 4, seller)).rejects.toMatchObject({
      code: 'catalog.illegal-transition',
    });
    expect((await eventsOf(id)).map(({ state }) => state)).toEqual([
      'paused',
      'published',
      'withdrawn',
    ]);
  });

  it('ends for others with the last day, even before the state says so', async () => {
    const { id } = await aListing(context, seller.member, { validUntil: '2020-01-01' });
    await expect(show(id, buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    expect(await show(id, seller)).toMatchObject({ state: 'published' });
  });

  it('R12.3 hides the listings of a unit that lost its access, from itself too', async () => {
    const suspended = await anActor(context, await aMember(context, { standing: 'suspended' }));
    const { id } = await aListing(context, suspended.member);
    await expect(show(id, buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    await expect(show(id, suspended)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
  });
});

describe('a revision', () => {
  it('is refused when it was based on an older version', async () => {
    const { id } = await aListing(context, seller.member);
    await context.get(ReviseListing).execute(id, 1, { title: '不锈钢球阀 DN80' }, seller);
    await expect(
      context.get(ReviseListing).execute(id, 1, { title: '别的标题' }, seller),
    ).rejects.toMatchObject({
      code: 'catalog.stale-version',
    });
  });

  it('of two at once lets exactly one through', async () => {
    const { id } = await aListing(context, seller.member);
    const both = await Promise.allSettled(
      ['不锈钢球阀 甲', '不锈钢球阀 乙'].map((title) =>
        context.get(ReviseListing).execute(id, 1, { title }, seller),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('of a published listing must leave it publishable', async () => {
    const { id } = await aListing(context, seller.member);
    await expect(
      context.get(ReviseListing).execute(id, 1, { title: '阀' }, seller),
    ).rejects.toMatchObject({
      code: 'catalog.not-publishable',
    });
  });

  it('of another unit’s listing is answered like that of an absent one', async () => {
    const { id } = await aListing(context, seller.member);
    for (const foreign of [id, '01920000-0000-7000-8000-000000000000']) {
      await expect(
        context.get(ReviseListing).execute(foreign, 1, { title: '不是我的' }, buyer),
      ).rejects.toMatchObject({
        code: 'catalog.listing-not-found',
      });
    }
  });

  it('stays on record with what it changed and who did it', async () => {
    const { id } = await aListing(context, seller.member);
    const price = { amount: '88.5', currency: 'CNY' };
    await context.get(ReviseListing).execute(id, 1, { price, priceUnit: '台' }, seller);
    const { items } = await context.get(ListingVersions).execute(id, { limit: 20 }, seller);
    expect(items).toMatchObject([
      {
        version: 2,
        byName: '张三',
        changes: [
          { field: 'price', before: null, after: price },
          { field: 'priceUnit', before: null, after: '台' },
        ],
      },
      { version: 1, byName: null },
    ]);
    await expect(
      context.get(ListingVersions).execute(id, { limit: 20 }, buyer),
    ).rejects.toMatchObject({
      code: 'catalog.listing-not-found',
    });
  });
});

describe('my listings', () => {
  it('are paged without gap or repeat, and counted by state', async () => {
    const owner = await anActor(context, await aMember(context));
    for (const state of ['draft', 'draft', 'published'] as const)
      await aListing(context, owner.member, { state });
    const first = await context.get(MyListings).execute({ limit: 2 }, owner);
    const second = await context
      .get(MyListings)
      .execute({ limit: 2, cursor: first.nextCursor! }, owner);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.nextCursor).toBeNull();
    expect(first.counts).toEqual({ draft: 2, published: 1, paused: 0, withdrawn: 0, expired: 0 });
  });

  it('are found by a fragment of the title, with % and _ meaning themselves', async () => {
    const owner = await anActor(context, await aMember(context));
    await aListing(context, owner.member, { title: '含铜 99% 的紫铜排' });
    await aListing(context, owner.member, { title: '含铜 99.9 的紫铜排' });
    const { items, counts } = await context.get(MyListings).execute({ q: '9%', limit: 20 }, owner);
    expect(items.map(({ title }) => title)).toEqual(['含铜 99% 的紫铜排']);
    expect(counts.published).toBe(1);
  });
});

it('a copy is a draft that says the same, without days that have passed', async () => {
  const { id } = await aListing(context, seller.member, {
    validUntil: '2020-01-01',
    description: '现货',
  });
  const copy = await context.get(CopyListing).execute(id, seller);
  expect(await show(copy.id, seller)).toMatchObject({
    state: 'draft',
    version: 1,
    description: '现货',
    validUntil: null,
  });
});

describe('the listings of a unit, as others see them', () => {
  it('are those online, of one side, page by page', async () => {
    const { member } = await anActor(context, await aMember(context));
    for (const state of ['draft', 'published', 'published', 'published'] as const)
      await aListing(context, member, { state });
    const demand = { side: 'demand', validUntil: '2099-12-31' } as const;
    await aListing(context, member, demand);
    const of = (cursor?: string) =>
      context.get(UnitListings).execute(member.id, { side: 'supply', limit: 2, cursor }, buyer);
    const first = await of();
    const second = await of(first.nextCursor!);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.nextCursor).toBeNull();
  });

  it('are none once the unit has no access', async () => {
    const unit = await aMember(context);
    const { member } = await anActor(context, unit);
    await aListing(context, member);
    const count = async () =>
      (await context.get(UnitListings).execute(member.id, { limit: 9 }, buyer)).items.length;
    expect(await count()).toBe(1);
    const order = {
      memberId: member.id,
      decision: 'suspend',
      reason: '欠缴会费',
      version: unit.version,
    } as const;
    await context.get(ChangeStanding).execute(order, await aSecretary(context));
    expect(await count()).toBe(0);
  });
});
