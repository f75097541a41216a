import { createTestContext, sql, type TestContext } from '../../testing';
import { NoticesOfLiveEvents1764200050100 } from './1764200050100-notices-of-live-events';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([])));
afterAll(() => context.close());

it('notices of before an upgrade keep their numbers and get words and a link; later ones come after them', async () => {
  const runner = context.database.dataSource.createQueryRunner();
  const migration = new NoticesOfLiveEvents1764200050100();
  await migration.down(runner);
  await runner.query(`
    INSERT INTO live_events (audience, type, data, notice, topic) VALUES
      ('member:1', 'match.found', '{"listingId":"l1","matchId":"m1","title":"球阀"}', true, 'match.found:l1'),
      ('member:1', 'deal-room.message', '{"dealRoomId":"r1","seq":2}', false, NULL),
      ('member:1', 'deal-room.offer', '{"dealRoomId":"r1","subject":"球阀"}', true, NULL),
      ('secretariat', 'rematch.done', '{"rematchId":"x"}', true, 'rematch')`);
  await migration.up(runner);
  await runner.query(`INSERT INTO notices (audience, topic, text_zh, text_en, link)
                      VALUES ('member:1', 'test.later', '之后', 'later', '/later')`);
  await runner.release();
  const notices = await context.database.query(
    sql(`SELECT id::int, audience, text_zh, link FROM notices ORDER BY id`),
  );
  expect(notices).toEqual([
    { id: 1, audience: 'member:1', text_zh: '有新的匹配：球阀', link: '/matches?listingId=l1' },
    { id: 3, audience: 'member:1', text_zh: '洽谈室有新报价：球阀', link: '/deal-rooms/r1' },
    {
      ...{ id: 4, audience: 'secretariat', text_zh: '全部重新匹配已完成' },
      link: '/secretariat/matching',
    },
    { id: 5, audience: 'member:1', text_zh: '之后', link: '/later' },
  ]);
});
