import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogModule } from '../catalog.module';
import { Imports } from '../persistence/imports';
import { SearchProjection } from '../projection/search-projection';
import { PreviewImport } from '../queries/preview-import.query';
import { SearchListings } from '../queries/search-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { RunImport } from './run-import';
import { StartImport, type ImportRequest } from './start-import';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const links = readFileSync(join(__dirname, '../testing/cases/40-one-product-many-sizes.csv'));
const requestOf = (file: Buffer | string): ImportRequest => ({
  file: { name: '链条.csv', bytes: Buffer.from(file as string) },
  ...{ memberId: clerk.member.id, side: 'supply', kind: 'products', publish: true },
});

async function imported(file: Buffer | string) {
  const { id } = await context.get(StartImport).execute(requestOf(file), clerk);
  await context.get(RunImport).execute(id);
  const rows = await context.database.query<{ listingId: string }>(
    sql(`SELECT DISTINCT listing_id AS "listingId" FROM listing_import_rows WHERE import_id = $1`),
    [id],
  );
  const file_ = (await context.get(Imports).find(id))!;
  return { ...file_, listingIds: rows.map(({ listingId }) => listingId) };
}
const show = (id: string) => context.get(ShowListing).own(id, clerk);

it('40 makes one listing with ten variants of one product with ten sizes, and says so in the preview', async () => {
  const preview = await context.get(PreviewImport).execute(requestOf(links), 'zh-CN');
  expect(preview.rows[0]?.problems[0]?.message).toBe(
    '连同以下各行共 10 行，合为一条有 10 种规格的发布',
  );
  expect(preview.rows[9]?.problems[0]?.code).toBe('variant-of-above');
  const { listingIds, accepted } = await imported(links);
  expect(accepted).toBe(10);
  expect(listingIds).toHaveLength(1);
  const listing = await show(listingIds[0]!);
  expect(listing).toMatchObject({
    title: '链条接头',
    price: { amount: '1.2' },
    state: 'published',
  });
  expect(listing.variants).toHaveLength(10);
  expect(listing.variants[3]).toMatchObject({ model: '30A', price: '4.2', attributes: [] });
});

it('changes nothing when the file comes again, and the variant that says something else', async () => {
  const { listingIds } = await imported(links);
  expect(await imported(links)).toMatchObject({ unchanged: 10, accepted: 0, updated: 0 });
  const edited = links.toString().replace('30A,个,4.20', '30A,个,4.90');
  expect(await imported(edited)).toMatchObject({ updated: 10, listingIds });
  const { variants, version } = await show(listingIds[0]!);
  expect(version).toBe(2);
  expect(variants.map(({ price }) => price).slice(2, 5)).toEqual(['3.2', '4.9', '5.2']);
});

it('keeps the sizes that a later file leaves out', async () => {
  const { listingIds } = await imported(links);
  const shorter = links.toString().split('\n').slice(0, 4).join('\n').replace('1.20', '1.10');
  await imported(shorter);
  const { variants, price } = await show(listingIds[0]!);
  expect(variants).toHaveLength(10);
  expect(price?.amount).toBe('1.1');
});

it('leaves rows apart of which it is not sure that they are sizes of one thing', async () => {
  const { listingIds } = await imported(
    '品名,规格,单价,交期\n不锈钢球阀,DN50,88,7\n不锈钢球阀,DN80,99,30',
  );
  expect(listingIds).toHaveLength(2);
});

it('more sizes than one step takes are one listing', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => `滚子链条,节距${at},${at + 1}`);
  const { listingIds, processed } = await imported(['品名,规格,单价', ...rows].join('\n'));
  expect(processed).toBe(120);
  expect(listingIds).toHaveLength(1);
});

it('is found by the model of a variant', async () => {
  const { listingIds } = await imported('品名,型号,单价\n滚子链条,QX-11B-7,8\n滚子链条,QX-12B-7,9');
  await context.get(SearchProjection).refresh(listingIds);
  const { items } = await context
    .get(SearchListings)
    .execute({ q: 'QX-12B-7', limit: 5 }, clerk, 'zh-CN');
  expect(items.map(({ id }) => id)).toEqual(listingIds);
});
