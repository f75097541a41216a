import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { OTHER_NAME_LIMITS } from '../domain/other-name';
import { SearchProjection } from '../projection/search-projection';
import { SearchListings } from '../queries/search-listings.query';
import { TryOtherNames } from '../queries/try-other-names.query';
import { OtherNames } from '../persistence/other-names';
import { MISS_LIMITS } from '../persistence/search-misses';
import { aListing } from '../testing';
import { RemoveOtherName, SetOtherName } from './change-other-names';
import { NoteMiss } from './note-miss';

let context: TestContext;
let buyer: MemberActor;
let id: string;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
afterAll(() => context.close());

beforeEach(async () => {
  const seller = await anActor(context, await aMember(context));
  buyer = await anActor(context, await aMember(context, { kind: 'county' }));
  id = (await aListing(context, seller.member, { title: '鼓形齿式联轴器' })).id;
  await context.get(SearchProjection).refresh([id]);
});

const search = (q: string) => context.get(SearchListings).execute({ q, limit: 20 }, buyer, 'zh-CN');
const set = (asked: string, shown: string, bothWays = false) =>
  context.get(SetOtherName).execute({ asked, shown, bothWays, weight: 0.9 }, buyer);
const tried = (asked: string, shown: string) =>
  context.get(TryOtherNames).execute({ asked, shown, bothWays: true, weight: 1 });

describe('another name of the secretariat', () => {
  it('finds goods from the next search on, in its direction alone, until it is taken away', async () => {
    expect((await search('小龟背')).items).toEqual([]);
    const { id: name } = await set(' 小龜背 ', '联轴器');
    expect(await search('小龟背')).toMatchObject({ items: [{ id }], readAs: 'synonyms' });
    await set('联轴器', '大龟背');
    expect((await search('大龟背')).items).toEqual([]);
    await context.get(RemoveOtherName).execute(name, buyer);
    expect((await search('小龟背')).items).toEqual([]);
  });

  it('is there once: the same pair takes direction and weight', async () => {
    const first = await set('甲轮', '联轴器');
    expect(await set('甲轮', '联轴器', true)).toEqual(first);
    expect(await context.get(OtherNames).all()).toContainEqual({ ...first, asked: '甲轮', shown: '联轴器', bothWays: true, weight: 0.9 }); // prettier-ignore
  });

  it('can be changed when there are as many as there can be, and no other one be added', async () => {
    const { id: known } = await set('乙轮', '联轴器');
    await context.database.query(
      sql(`INSERT INTO other_names (id, asked, shown, both_ways, weight)
           SELECT gen_random_uuid(), 'filler' || n, '球阀', false, 0.9 FROM generate_series(1, $1::int) n`),
      [OTHER_NAME_LIMITS.names],
    );
    expect(await set('乙轮', '联轴器', true)).toEqual({ id: known });
    await expect(set('丙轮', '联轴器')).rejects.toMatchObject({ code: 'catalog.too-many-other-names' }); // prettier-ignore
    await context.database.query(sql(`DELETE FROM other_names WHERE asked LIKE 'filler%'`));
  });

  it.each(['=>;', '！！', '、、'])('is no name of signs alone: %s', async (signs) => {
    await expect(set(signs, '球阀')).rejects.toMatchObject({ code: 'catalog.other-name-empty' });
    await expect(set('球阀', signs)).rejects.toMatchObject({ code: 'catalog.other-name-empty' });
  });

  it('is another one, and can be taken away once', async () => {
    await expect(set('球阀', ' 球閥')).rejects.toMatchObject({ code: 'catalog.same-name' });
    await expect(context.get(RemoveOtherName).execute(newId(), buyer)).rejects.toMatchObject({ code: 'catalog.other-name-not-found' }); // prettier-ignore
  });
});

describe('other names with blanks and of two scripts', () => {
  it('find goods in both directions', async () => {
    const seller = await anActor(context, await aMember(context));
    const { id: other } = await aListing(context, seller.member, { title: 'Blorf zang 联接件' });
    await context.get(SearchProjection).refresh([other]);
    const found = async (q: string) => (await search(q)).items.map((item) => item.id);
    await set('blorf zang', '联轴器', true);
    expect(await found('blorf zang')).toContain(id);
    expect(await found('联轴器')).toContain(other);
  });

  it('are refused where searches would take them apart, and are shown all the same', async () => {
    await expect(set('pvc管', '塑料管')).rejects.toMatchObject({ code: 'catalog.never-asked' });
    await expect(set('塑料管', 'pvc管', true)).rejects.toMatchObject({ code: 'catalog.never-asked' }); // prettier-ignore
    await set('塑料管', 'pvc管');
  });
});

describe('what members did not find', () => {
  const miss = (text: string, { actor = buyer, ...more } = {}) =>
    context
      .get(NoteMiss)
      .execute({ text, isPlain: true, found: 0, readAs: 'words', ...more }, actor);
  const missTwice = async (text: string, more = {}) => {
    await miss(text, more);
    await miss(text, more);
  };
  const missed = async (text: string) =>
    (await context.get(TryOtherNames).execute(null)).find((query) => query.text === text);
  const rows = (text: string) =>
    context.database.query(sql(`SELECT text FROM search_misses WHERE text = $1`), [text]);

  it('is counted, and shown from two times on', async () => {
    await miss('蓝牙齿背');
    expect(await missed('蓝牙齿背')).toBeUndefined();
    await miss(' 蓝牙齿背 ');
    expect(await missed('蓝牙齿背')).toMatchObject({ times: 2, found: 0, title: null });
  });

  it.each([
    ['with filters or on a later page', { isPlain: false }],
    ['of visitors', { actor: null }],
    ['where there are answers', { found: 3 }],
  ])('is not counted %s', async (_, more) => {
    await missTwice('紫牙齿背', more);
    expect(await rows('紫牙齿背')).toEqual([]);
  });

  it.each(['阀门 a@b.example', '13800000000', '电话 0577-8800', '１３８ ００００ ００００'])(
    'is not kept where it may be somebody’s: %s',
    async (text) => {
      await missTwice(text);
      expect(await rows(text.normalize('NFKC'))).toEqual([]);
    },
  );

  it('is a limited number, of which the oldest go', async () => {
    await context.database.query(
      sql(`INSERT INTO search_misses (text, last_at)
           SELECT 'filler' || n, now() - interval '1 day' - n * interval '1 second' FROM generate_series(1, $1::int) n`),
      [MISS_LIMITS.kept],
    );
    await miss('绿牙齿背');
    const kept = await context.database.query(sql(`SELECT text FROM search_misses`));
    expect(kept).toHaveLength(MISS_LIMITS.kept);
    expect(kept).toEqual(expect.arrayContaining([{ text: '绿牙齿背' }, { text: 'filler1' }]));
    expect(kept).not.toContainEqual({ text: `filler${MISS_LIMITS.kept}` });
    await context.database.query(sql(`DELETE FROM search_misses`));
  });

  it('fails no search when it cannot be counted', async () => {
    await context.database.query(sql(`ALTER TABLE search_misses RENAME TO search_misses_away`));
    try {
      await expect(miss('灰牙齿背')).resolves.toBeUndefined();
    } finally {
      await context.database.query(sql(`ALTER TABLE search_misses_away RENAME TO search_misses`));
    }
  });

  it('is asked again with a name that is only tried, the twenty most frequent', async () => {
    for (let n = 0; n < MISS_LIMITS.shown; n += 1) await missTwice(`zzq${n}x`);
    for (let n = 0; n < 3; n += 1) await miss('红牙齿背');
    const hits = await tried('红牙齿背', '齿式联轴器');
    expect(hits).toHaveLength(MISS_LIMITS.shown);
    expect(hits[0]).toMatchObject({ text: '红牙齿背', readAs: 'synonyms', title: '鼓形齿式联轴器' }); // prettier-ignore
    expect(await missed('红牙齿背')).toMatchObject({ found: 0 });
  });
});
