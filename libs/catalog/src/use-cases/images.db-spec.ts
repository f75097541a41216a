import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { ReadListingImage } from '../queries/read-listing-image.query';
import { ShowListing } from '../queries/show-listing.query';
import { aListing } from '../testing';
import { AddListingImage, RemoveListingImage } from './change-listing-images';

let context: TestContext;
let seller: MemberActor;
let buyer: MemberActor;
let bytes: Buffer;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
  seller = await anActor(context, await aMember(context));
  buyer = await anActor(context, await aMember(context, { kind: 'county' }));
  bytes = await sharp({ create: { width: 600, height: 300, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
});
afterAll(() => context.close());

const add = (id: string, actor = seller) =>
  context.get(AddListingImage).execute(id, { name: '球阀.png', bytes }, actor);
const read = (id: string, imageId: string, size: 'whole' | 'thumbnail', actor: MemberActor) =>
  context.get(ReadListingImage).execute(id, imageId, size, actor);

describe('images of a listing', () => {
  it('are seen by whoever sees the listing whole, and are part of its versions', async () => {
    const { id } = await aListing(context, seller.member);
    await add(id);
    const shown = await context.get(ShowListing).own(id, seller);
    const [image] = shown.images;
    expect(shown.version).toBe(2);
    expect(image).toMatchObject({
      name: '球阀.webp',
      url: `/api/v1/listings/${id}/images/${image!.id}`,
    });
    const thumbnail = await buffer(await read(id, image!.id, 'thumbnail', buyer));
    expect(await sharp(thumbnail).metadata()).toMatchObject({
      format: 'webp',
      width: 400,
      height: 200,
    });
    expect((await buffer(await read(id, image!.id, 'whole', buyer))).length).toBeGreaterThan(0);
  });

  it('of a draft are its unit’s own, and of another listing cannot be reached through this one', async () => {
    const { id } = await aListing(context, seller.member, { state: 'draft' });
    const { id: published } = await aListing(context, seller.member);
    await add(id);
    const [image] = (await context.get(ShowListing).own(id, seller)).images;
    await expect(read(id, image!.id, 'whole', buyer)).rejects.toMatchObject({
      code: 'catalog.image-not-found',
    });
    await expect(read(published, image!.id, 'whole', buyer)).rejects.toMatchObject({
      code: 'catalog.image-not-found',
    });
    const own = await read(id, image!.id, 'whole', seller);
    expect(Buffer.concat(await own.toArray()).length).toBeGreaterThan(100);
  });

  it('are ten at most, also when eleven come at once', async () => {
    const { id } = await aListing(context, seller.member);
    const results = await Promise.allSettled(Array.from({ length: 11 }, () => add(id)));
    expect(results.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'catalog.too-many-images' } },
    ]);
    expect((await context.get(ShowListing).own(id, seller)).images).toHaveLength(10);
  });

  it('can be taken off, and only by the unit', async () => {
    const { id } = await aListing(context, seller.member);
    await add(id);
    await add(id);
    const [first, second] = (await context.get(ShowListing).own(id, seller)).images;
    const remove = (actor: MemberActor) =>
      context.get(RemoveListingImage).execute(id, first!.id, actor);
    await expect(remove(buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
    await remove(seller);
    await expect(remove(seller)).rejects.toMatchObject({ code: 'catalog.image-not-found' });
    expect((await context.get(ShowListing).own(id, seller)).images).toEqual([second]);
  });

  it('are added by the unit only', async () => {
    const { id } = await aListing(context, seller.member);
    await expect(add(id, buyer)).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
  });
});
