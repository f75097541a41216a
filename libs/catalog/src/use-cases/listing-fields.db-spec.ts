import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor, aSecretary } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import type { ListingContent } from '../domain/listing';
import { SearchProjection } from '../projection/search-projection';
import { ListingVersions } from '../queries/listing-versions.query';
import { SearchListings } from '../queries/search-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { aListing } from '../testing';
import { CreateListing } from './create-listing';
import { MarkMusts, type MarkedMust } from './mark-musts';
import { ReviseListing } from './revise-listing';

let context: TestContext;
let seller: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
  seller = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const price = { amount: '320', currency: 'GBP' };
const full: Partial<ListingContent> = {
  ownNumber: 'KD-77',
  price,
  priceUnit: '台',
  priceTax: 'excluded',
  taxRate: '13.00',
  priceTiers: [
    { from: '100.0', amount: '288' },
    { from: '1', amount: '320' },
  ],
  packing: '10台/箱',
  capacity: { value: '5000.000', unit: '台' },
  certificates: [{ name: 'CE', number: 'CE-001', validUntil: '2028-05-01' }],
  origin: { country: 'DE', place: 'Hamburg' },
};
const draft = (more: Partial<ListingContent>, side: 'supply' | 'demand' = 'supply') =>
  context
    .get(CreateListing)
    .execute({ side, kind: 'products', title: '不锈钢球阀', ...more }, seller);
const show = (id: string) => context.get(ShowListing).own(id, seller);

it('keeps tax, prices by quantity in their order, packing, capacity, certificates and the own number', async () => {
  const { id } = await draft(full);
  expect(await show(id)).toMatchObject({
    ...full,
    taxRate: '13',
    priceTiers: [
      { from: '1', amount: '320' },
      { from: '100', amount: '288' },
    ],
    capacity: { value: '5000', unit: '台' },
  });
});

it('goods from abroad have a country and a place, and no division of China', async () => {
  const { id } = await draft(full);
  expect(await show(id)).toMatchObject({
    origin: { country: 'DE', place: 'Hamburg', name: '德国', nameEn: 'Germany' },
    regionCode: null,
    coast: null,
    provinceName: '德国',
  });
});

it.each([
  [
    'prices by quantity without a price',
    { priceTiers: [{ from: '1', amount: '2' }] },
    'priceTiers',
  ],
  [
    'two prices for one quantity',
    {
      price,
      priceTiers: [
        { from: '1', amount: '2' },
        { from: '1.0', amount: '3' },
      ],
    },
    'priceTiers',
  ],
  ['a tax rate above 100 %', { taxRate: '130' }, 'taxRate'],
  ['an unknown country', { origin: { country: 'XX', place: null } }, 'origin'],
])('refuses %s', async (_, wrong, field) => {
  await expect(draft(wrong)).rejects.toMatchObject({
    code: 'catalog.content-refused',
    fields: [{ field }],
  });
});

it('refuses a capacity of a demand', async () => {
  await expect(draft({ capacity: { value: '1', unit: '台' } }, 'demand')).rejects.toMatchObject({
    fields: [{ field: 'capacity' }],
  });
});

it('says in the history what of it became different', async () => {
  const { id } = await draft(full);
  await context.get(ReviseListing).execute(id, 1, { priceTax: 'included', packing: null }, seller);
  const { items } = await context.get(ListingVersions).execute(id, { limit: 10 }, seller);
  expect(items[0]?.changes).toEqual([
    { field: 'priceTax', before: 'excluded', after: 'included' },
    { field: 'packing', before: '10台/箱', after: null },
  ]);
});

it('is found by its own number', async () => {
  const { id } = await aListing(context, seller.member, { ownNumber: 'QX-4711-B' });
  await context.get(SearchProjection).refresh([id]);
  const { items } = await context
    .get(SearchListings)
    .execute({ q: 'QX-4711-B', limit: 5 }, seller, 'zh-CN');
  expect(items.map((hit) => hit.id)).toEqual([id]);
});

describe('which properties of a demand are a must', () => {
  const facts = (name: string, value: string) => ({ name, value, number: null, unit: null });
  const demand = () =>
    aListing(context, seller.member, {
      ...{ side: 'demand', validUntil: '2099-12-31' },
      attributes: [facts('通径', 'DN50'), facts('材质', '304')],
    });
  const mark = async (id: string, version: number, musts: MarkedMust[]) =>
    context.get(MarkMusts).execute(id, version, musts, await aSecretary(context));

  it('the unit says and takes back', async () => {
    const { id } = await demand();
    const marked = [{ ...facts('通径', 'DN50'), must: 'exact' as const }, facts('材质', '304')];
    await context.get(ReviseListing).execute(id, 1, { attributes: marked }, seller);
    expect((await show(id)).attributes).toEqual(marked);
    const plain = marked.map(({ name, value }) => facts(name, value));
    await context.get(ReviseListing).execute(id, 2, { attributes: plain }, seller);
    expect((await show(id)).attributes).toEqual(plain);
  });

  it('the secretariat says, the unit is told, and its word that the listing holds gets no longer', async () => {
    const { id } = await demand();
    const confirmBy = '2026-12-01';
    await context.database.query(sql(`UPDATE listings SET confirm_by = $2 WHERE id = $1`), [id, confirmBy]); // prettier-ignore
    await mark(id, 1, [{ at: 1, must: 'exact' }]);
    expect(await show(id)).toMatchObject({
      ...{ version: 2, confirmBy },
      attributes: [facts('通径', 'DN50'), { ...facts('材质', '304'), must: 'exact' }],
    });
    const notices = await context.database.query(
      sql(`SELECT link FROM notices WHERE audience = $1 AND about = $2`),
      [`member:${seller.member.id}`, `listing-musts:${id}`],
    );
    expect(notices).toEqual([{ link: `/listings/${id}` }]);
    await mark(id, 2, [{ at: 1, must: null }]);
    expect((await show(id)).attributes[1]).toEqual(facts('材质', '304'));
  });

  it('the secretariat says of one of two properties of one name', async () => {
    const attributes = ['5 kW', '10 kW'].map((value) => facts('功率', value));
    const { id } = await aListing(context, seller.member, { side: 'demand', validUntil: '2099-12-31', attributes }); // prettier-ignore
    await mark(id, 1, [{ at: 0, must: 'at_least' }]);
    await mark(id, 2, [{ at: 1, must: 'at_most' }]);
    const marks = (await show(id)).attributes.map(({ must }) => must);
    expect(marks).toEqual(['at_least', 'at_most']);
  });

  it('the secretariat does not say of drafts, of what is not there, or what contradicts itself', async () => {
    const { id } = await demand();
    const unseen = await draft({ attributes: [facts('通径', 'DN50')] }, 'demand');
    const musts: MarkedMust[] = [{ at: 0, must: 'exact' }];
    await expect(mark(unseen.id, 1, musts)).rejects.toMatchObject({ code: 'catalog.listing-not-found' }); // prettier-ignore
    await expect(mark(id, 1, [{ at: 2, must: 'exact' }])).rejects.toMatchObject({ code: 'catalog.property-unknown' }); // prettier-ignore
    await expect(mark(id, 1, [{ at: 1, must: 'at_least' }])).rejects.toMatchObject({
      fields: [{ field: 'attributes.1.must', code: 'must-no-figure' }],
    });
    await expect(mark(id, 7, musts)).rejects.toMatchObject({ code: 'catalog.stale-version' });
  });
});

const talent = (attributes: Record<string, string>) =>
  draft({
    ...{ kind: 'talent', title: '技师派驻与培训' },
    attributes: Object.entries(attributes).map(([name, value]) => ({
      ...{ name, value, number: null, unit: null },
    })),
  });

it('a field of the kind takes a value of its type, and says which field it is about', async () => {
  await expect(talent({ 工作地点: '总部三楼', 学历: '本科' })).rejects.toMatchObject({
    code: 'catalog.content-refused',
    fields: [{ field: 'attributes.工作地点', code: 'fact-no-place' }],
  });
  const { id } = await talent({ 工作地点: '浙江省温州市', 从业年限: '5' });
  expect((await show(id)).attributes).toEqual([
    { name: '工作地点', value: '浙江省温州市', number: null, unit: null },
    { name: '从业年限', value: '5 年', number: 5, unit: 'year' },
  ]);
});
