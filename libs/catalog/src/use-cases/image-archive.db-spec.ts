import { deflateRawSync, crc32 } from 'node:zlib';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import sharp from 'sharp';
import { CatalogModule } from '../catalog.module';
import { ARCHIVE_LIMITS, namesIn } from '../images/archive';
import { ShowListing } from '../queries/show-listing.query';
import { aListing } from '../testing';
import { AddImagesOfArchive } from './add-images-of-archive';

let context: TestContext;
let clerk: MemberActor;
let picture: Buffer;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
  const create = { width: 60, height: 30, channels: 3, background: 'red' } as const;
  picture = await sharp({ create }).png().toBuffer();
});
afterAll(() => context.close());
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});

/** A zip as programs write it; names are bytes. */
function zipOf(files: readonly (readonly [name: Buffer | string, bytes: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [given, bytes] of files) {
    const name = Buffer.from(given as string);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name);
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const add = (zip: Buffer) => context.get(AddImagesOfArchive).execute(zip, clerk);
const outcomes = async (zip: Buffer) =>
  (await add(zip)).map(({ file, outcome }) => [file, outcome]);
const imagesOf = async (id: string) =>
  (await context.get(ShowListing).own(id, clerk)).images.map(({ name }) => name);

it('pictures go to the listings that they are called after, and each file is answered for', async () => {
  const numbered = await aListing(context, clerk.member, { title: '球阀甲', ownNumber: 'K-77' });
  const titled = await aListing(context, clerk.member, { title: '蝶阀 乙' });
  for (let at = 0; at < 2; at += 1) await aListing(context, clerk.member, { title: '同名丙' });
  const gbk = Buffer.from([0xb5, 0xfb, 0xb7, 0xa7, 0xd2, 0xd2, 0x2e, 0x70, 0x6e, 0x67]); // 蝶阀乙.png
  const zip = zipOf([
    ['图/k-77_1.png', picture],
    ['K-77/正面.png', picture],
    [gbk, picture],
    ['同名丙.png', picture],
    ['陌生.png', picture],
    ['说明.txt', Buffer.from('x')],
    ['蝶阀 乙 (2).png', Buffer.from('no picture')],
    ['__MACOSX/._K-77.png', picture],
  ]);
  expect(await outcomes(zip)).toEqual([
    ['图/k-77_1.png', 'added'],
    ['K-77/正面.png', 'added'],
    ['蝶阀乙.png', 'added'],
    ['同名丙.png', 'several'],
    ['陌生.png', 'no-listing'],
    ['说明.txt', 'no-picture'],
    ['蝶阀 乙 (2).png', 'refused'],
  ]);
  expect(await imagesOf(numbered.id)).toEqual(['k-77_1.webp', '正面.webp']);
  expect(await imagesOf(titled.id)).toEqual(['蝶阀乙.webp']);
  expect((await outcomes(zip)).slice(0, 3).map(([, outcome]) => outcome)).toEqual([
    ...['already', 'already', 'already'],
  ]);
});

it('of another unit is no listing of mine', async () => {
  const other = await aMember(context);
  await aListing(context, other, { title: '他人的', ownNumber: 'X-1' });
  expect(await outcomes(zipOf([['X-1.png', picture]]))).toEqual([['X-1.png', 'no-listing']]);
});

it('an archive that is none, holds too many or unpacks to too much is refused before anything is kept', async () => {
  const { id } = await aListing(context, clerk.member, { ownNumber: 'B-1' });
  const code = (name: string) => ({ code: `catalog.${name}` });
  await expect(add(Buffer.from('no zip'))).rejects.toMatchObject(code('archive-unreadable'));
  const many = Array.from({ length: ARCHIVE_LIMITS.pictures + 1 }, (_, at) => [`B-1_${at}.png`, picture] as const); // prettier-ignore
  await expect(add(zipOf(many))).rejects.toMatchObject(code('archive-too-many'));
  const bomb = Buffer.alloc(40 * 1024 * 1024);
  const bombs = Array.from({ length: 4 }, (_, at) => [`B-1_${at}.png`, bomb] as const);
  await expect(add(zipOf([['B-1.png', picture], ...bombs]))).rejects.toMatchObject(code('archive-too-large')); // prettier-ignore
  expect(await imagesOf(id)).toEqual([]);
});

it.each([
  ['K-77.jpg', ['k-77', 'k']],
  ['a/K-77 (2).JPG', ['k-77(2)', 'k-77', 'a']],
  ['球阀_12.webp', ['球阀_12', '球阀']],
])('reads the names in %s', (path, names) => {
  expect(namesIn(path)).toEqual(names);
});
