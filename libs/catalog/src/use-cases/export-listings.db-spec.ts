import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import type { ListingContent } from '../domain/listing';
import { Imports } from '../persistence/imports';
import { ExportListings } from '../queries/export-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { aListing } from '../testing';
import { RunImport } from './run-import';
import { StartImport } from './start-import';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const exported = () => context.get(ExportListings).execute('supply', clerk);
const show = (id: string) => context.get(ShowListing).own(id, clerk);
async function imported(sheet: string | Buffer, actor = clerk) {
  const name = typeof sheet === 'string' ? '导出.csv' : '导出.xlsx';
  const file = { name, bytes: Buffer.from(sheet as string) };
  const request = { file, memberId: actor.member.id, side: 'supply', kind: 'products', publish: true } as const; // prettier-ignore
  const { id } = await context.get(StartImport).execute(request, actor);
  await context.get(RunImport).execute(id);
  return (await context.get(Imports).find(id))!;
}

const price = { amount: '320', currency: 'USD' };
const variant = (model: string, amount: string) => ({
  ...{ model, ownNumber: `K-${model}`, attributes: [], price: amount, stock: '30' },
});
const rich = {
  ...{
    title: '=不锈钢球阀 DN50',
    ownNumber: '＋KD-77',
    description: '两行\n说明',
    price,
    priceUnit: '台',
  },
  ...{
    quantity: { value: '80', unit: '台' },
    minimumOrder: { value: '5', unit: '台' },
    taxRate: '13',
  },
  ...{ packing: '10台/箱', capacity: { value: '200', unit: '台' }, leadTimeDays: 7 },
} as const;

it('an export goes back in and changes nothing, whatever the listings hold', async () => {
  const { id } = await aListing(context, clerk.member, rich);
  const sizes = await aListing(context, clerk.member, {
    ...{ title: '铸钢闸阀系列', price, priceUnit: '台', quantity: { value: '60', unit: '台' } },
    variants: [variant('DN50', '320'), variant('DN80', '420')],
  });
  expect(await imported(await exported())).toMatchObject({
    unchanged: 3,
    accepted: 0,
    updated: 0,
    rejected: 0,
  });
  expect([(await show(id)).version, (await show(sizes.id)).version]).toEqual([1, 1]);
});

it('a workbook goes back in and changes nothing as well', async () => {
  await aListing(context, clerk.member, rich);
  await aListing(context, clerk.member, {
    ...{ title: '铸钢闸阀系列', price, priceUnit: '台', ownNumber: '007' },
    variants: [variant('DN50', '320.50'), variant('DN80', '420')],
  });
  const workbook = await context.get(ExportListings).workbook('supply', clerk);
  expect(await imported(workbook)).toMatchObject({ unchanged: 3, accepted: 0, updated: 0 });
});

it('holds nothing that a spreadsheet program would run, with full-width signs too', async () => {
  await aListing(context, clerk.member, rich);
  const sheet = await exported();
  expect(sheet).toContain(`'=不锈钢球阀`);
  expect(sheet).toContain(`'＋KD-77`);
});

it('changes only what was edited in it', async () => {
  const { id } = await aListing(context, clerk.member, rich);
  const sizes = await aListing(context, clerk.member, {
    ...{ title: '铸钢闸阀系列', price, priceUnit: '台' },
    variants: [variant('DN50', '320'), variant('DN80', '420')],
  });
  const edited = (await exported()).replace('USD 420', 'USD 399').replace(',7,', ',9,');
  expect(await imported(edited)).toMatchObject({ updated: 3, accepted: 0 });
  expect(await show(id)).toMatchObject({ ...rich, leadTimeDays: 9 });
  expect((await show(sizes.id)).variants).toMatchObject([{ price: '320' }, { price: '399' }]);
});

it('of another unit makes new listings and leaves theirs alone', async () => {
  const { id } = await aListing(context, clerk.member, rich);
  const sheet = (await exported()).replace('320', '1');
  const other = await anActor(context, await aMember(context));
  expect(await imported(sheet, other)).toMatchObject({ accepted: 1, updated: 0 });
  expect(await show(id)).toMatchObject({ price: { amount: '320' }, version: 1 });
});

const land: Partial<ListingContent> = {
  ...{ kind: 'space', title: '工业用地出让 50 亩', industryCode: '703' },
  attributes: [
    { name: '面积', value: '50亩', number: null, unit: null },
    { name: '用途', value: '工业用地', number: null, unit: null },
    { name: '红线', value: '已批', number: null, unit: null },
  ],
};

it('has the fields of every kind that is listed, and takes back what was edited in them', async () => {
  const { id } = await aListing(context, clerk.member, land);
  await aListing(context, clerk.member, rich);
  const sheet = await exported();
  expect(sheet).toContain('面积,用途,租售方式');
  expect(await imported(sheet)).toMatchObject({ unchanged: 2, accepted: 0, updated: 0 });
  expect(await imported(sheet.replace('50亩', '80亩'))).toMatchObject({ updated: 1, accepted: 0 });
  expect((await show(id)).attributes).toMatchObject([
    { name: '面积', value: '80亩', number: 80, unit: 'mu' },
    { name: '用途', value: '工业用地' },
    { name: '红线', value: '已批' },
  ]);
});
