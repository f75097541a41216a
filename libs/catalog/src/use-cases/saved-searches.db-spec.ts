import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { Facts } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { SAVED_SEARCH_LIMITS } from '../domain/saved-search';
import { SearchProjection } from '../projection/search-projection';
import { SavedSearchList } from '../queries/saved-search-list.query';
import { aListing } from '../testing';
import { ChangeSavedSearch, RemoveSavedSearch, SaveSearch } from './change-saved-searches';
import { TellOfNewListings } from './tell-of-new-listings';

let context: TestContext;
let seller: MemberActor;
let buyer: MemberActor;
/** A word that only this test's listings have. */
let word: string;
let serial = 0;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
afterAll(() => context.close());

beforeEach(async () => {
  await context.database.execute(sql('DELETE FROM saved_search_news'));
  await context.database.execute(sql('DELETE FROM saved_searches'));
  seller = await anActor(context, await aMember(context));
  buyer = await anActor(context, await aMember(context, { kind: 'county' }));
  word = `QX${(serial += 1)}-77`;
});

const save = (change: object = {}, actor = buyer) =>
  context
    .get(SaveSearch)
    .execute({ ...{ name: '我的阀门', conditions: { q: word }, notify: true }, ...change }, actor);
const publish = async (title: string, more: object = {}) => {
  const { id } = await aListing(context, seller.member, { title: `${title} ${word}`, ...more });
  await context.get(SearchProjection).refresh([id]);
  return id;
};
const tell = () => context.get(TellOfNewListings).execute();
const list = async (actor = buyer) => (await context.get(SavedSearchList).execute(actor)).items;
const notices = (actor = buyer) =>
  context.database.query<{ zh: string; link: string }>(
    sql(`SELECT text_zh AS zh, link FROM notices
          WHERE topic = 'catalog.saved-searches' AND audience = 'person:' || $1 ORDER BY id`),
    [actor.personId],
  );

describe('a saved search', () => {
  it('tells of what is published after it was saved, once, in one digest', async () => {
    await publish('旧蝶阀');
    await save();
    await save({ name: '另一个', conditions: { q: `蝶阀 ${word}` } });
    expect(await tell()).toBe(0);
    await publish('新蝶阀');
    await publish('新闸阀');
    expect(await tell()).toBe(1);
    const [told] = await notices();
    expect(told!.zh).toContain('2 条新发布');
    expect(told!.zh).not.toContain('旧蝶阀');
    expect(await tell()).toBe(0);
    expect(await notices()).toHaveLength(1);
    expect((await list())[0]).toMatchObject({ told: 2, toldAt: expect.any(Date) });
    expect(Object.keys((await list())[0]!)).toEqual([
      ...['id', 'name', 'conditions', 'notify', 'createdAt', 'toldAt', 'told'],
    ]);
  });

  it('tells once when it is broken off in the middle', async () => {
    const other = await anActor(context, await aMember(context));
    await save();
    await save({}, other);
    await publish('球阀');
    const facts = context.get(Facts);
    const record = facts.record.bind(facts);
    let recorded = 0;
    facts.record = async (...given: Parameters<typeof record>) => {
      await record(...given);
      if ((recorded += 1) === 2) throw new Error('power cut');
    };
    await expect(tell()).rejects.toThrow('power cut');
    facts.record = record;
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    for (const actor of [buyer, other]) expect(await notices(actor)).toHaveLength(1);
  });

  it('that cannot be read keeps the news from nobody else', async () => {
    const others = [];
    for (let at = 0; at < 2; at += 1) others.push(await anActor(context, await aMember(context)));
    const { id } = await save();
    for (const other of others) await save({}, other);
    const specs = JSON.stringify([{ name: '材质', anyOf: ['\0'] }]);
    await context.database.execute(
      sql(
        `UPDATE saved_searches SET conditions = jsonb_build_object('specs', $2::text) WHERE id = $1`,
      ),
      [id, specs],
    );
    await publish('隔膜阀');
    await expect(tell()).rejects.toThrow('1 not told');
    for (const other of others) expect(await notices(other)).toHaveLength(1);
  });

  it('loses nothing of more news than the index yields at once: each digest goes on where the last one ended', async () => {
    await save();
    const many = 1150;
    const first = await publish('旋塞阀');
    const columns = await context.database.query<{ name: string }>(
      sql(`SELECT column_name AS name FROM information_schema.columns
            WHERE table_name = 'listings' AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'published_at')`),
    );
    const others = columns.map(({ name }) => name).join(', ');
    await context.database.execute(
      sql(`INSERT INTO listings (id, published_at, ${others})
           SELECT gen_random_uuid(), published_at + n * interval '1 second', ${others}
             FROM listings, generate_series(1, $2::int) AS n WHERE id = $1`),
      [first, many - 1],
    );
    await context.database.execute(
      sql(`UPDATE saved_searches SET watched_from = watched_from - interval '1 hour'`),
    );
    await context.database.execute(
      sql(`UPDATE listings SET published_at = published_at - interval '30 minutes' WHERE member_id = $1`), // prettier-ignore
      [seller.member.id],
    );
    const rows = await context.database.query<{ id: string }>(
      sql('SELECT id FROM listings WHERE member_id = $1'),
      [seller.member.id],
    );
    await context.get(SearchProjection).refresh(rows.map(({ id }) => id));
    const told: number[] = [];
    while ((await tell()) > 0) told.push((await list())[0]!.told);
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(many);
    expect((await notices())[0]!.zh).toContain('其余的下次告知');
    expect((await notices()).at(-1)!.zh).not.toContain('其余的下次告知');
  });

  it('looks back no further than a week before a look that told all; what comes late within it is told', async () => {
    await save();
    const days = async (id: string, ago: number) => {
      await context.database.execute(
        sql(`UPDATE listings SET published_at = now() - $2::int * interval '1 day' WHERE id = $1`),
        [id, ago],
      );
      await context.get(SearchProjection).refresh([id]);
    };
    await context.database.execute(
      sql(`UPDATE saved_searches SET watched_from = watched_from - interval '40 days'`),
    );
    await days(await publish('调节阀'), 20);
    expect(await tell()).toBe(1);
    await days(await publish('疏水阀'), 20);
    expect(await tell()).toBe(0);
    await days(await publish('底阀'), 3);
    expect(await tell()).toBe(1);
    expect((await notices()).map(({ zh }) => /（(\S+)/.exec(zh)![1])).toEqual(['调节阀', '底阀']);
  });

  it('narrows by properties, and tells nothing of one’s own listings and of what cannot be seen', async () => {
    const specs = JSON.stringify([{ name: '口径', from: '50', to: '100', unit: 'mm' }]);
    await save({ conditions: { q: word, specs } });
    await save({}, seller);
    const attributes = (number: number) => ({
      attributes: [{ name: '口径', value: `${number}mm`, number, unit: 'mm' }],
    });
    await publish('大阀', attributes(300));
    expect(await tell()).toBe(0);
    const fit = await publish('小阀', attributes(80));
    await context.database.execute(sql(`UPDATE listings SET state = 'paused' WHERE id = $1`), [
      fit,
    ]);
    expect(await tell()).toBe(0);
    await context.database.execute(sql(`UPDATE listings SET state = 'published' WHERE id = $1`), [fit]); // prettier-ignore
    expect(await tell()).toBe(1);
  });

  it('R12.3 tells nobody of a unit without access', async () => {
    await save();
    await publish('截止阀');
    const setStanding = (standing: string) =>
      context.database.execute(sql('UPDATE members SET standing = $2 WHERE id = $1'), [
        buyer.member.id,
        standing,
      ]);
    await setStanding('suspended');
    expect(await tell()).toBe(0);
    await setStanding('active');
    expect(await tell()).toBe(1);
  });

  it('tells nothing where words had to be left out, and nothing where it is not wanted', async () => {
    await save({ conditions: { q: `火星 ${word}` } });
    await save({ name: '不提醒', notify: false });
    await publish('旋塞阀');
    expect(await tell()).toBe(0);
  });

  it('has its news from the moment on in which it is changed to look for something else', async () => {
    const { id } = await save({ conditions: { q: '没有的' } });
    await publish('浮球阀');
    await context.get(ChangeSavedSearch).execute(id, { conditions: { q: word } }, buyer);
    expect(await tell()).toBe(0);
    await publish('角阀');
    expect(await tell()).toBe(1);
  });

  it('is there once by its name, at most as many as there is room for, and is its person’s alone', async () => {
    const { id } = await save();
    await expect(save()).rejects.toMatchObject({ code: 'catalog.saved-search-name-taken' });
    for (let at = 1; at < SAVED_SEARCH_LIMITS.searches; at += 1) await save({ name: `搜索${at}` });
    const full = { code: 'catalog.too-many-saved-searches' };
    await expect(save({ name: '再一个' })).rejects.toMatchObject(full);
    const absent = { code: 'catalog.saved-search-not-found' };
    const colleague = await anActor(context, buyer.member);
    await expect(
      context.get(ChangeSavedSearch).execute(id, { name: '改' }, colleague),
    ).rejects.toMatchObject(absent);
    await expect(context.get(RemoveSavedSearch).execute(id, colleague)).rejects.toMatchObject(absent); // prettier-ignore
    await context.get(RemoveSavedSearch).execute(id, buyer);
    await expect(context.get(RemoveSavedSearch).execute(newId(), buyer)).rejects.toMatchObject(absent); // prettier-ignore
    expect(await list()).toHaveLength(SAVED_SEARCH_LIMITS.searches - 1);
  });

  it('asks for something', async () => {
    const empty = { code: 'catalog.saved-search-empty' };
    await expect(save({ conditions: { q: ' ' } })).rejects.toMatchObject(empty);
    const unreadable = { code: 'catalog.specs-unreadable' };
    await expect(save({ conditions: { specs: '{' } })).rejects.toMatchObject(unreadable);
  });
});
