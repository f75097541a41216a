import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that were live events get the words that their type had in the web app, and keep their numbers. */
export class NoticesOfLiveEvents1764200050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO notices (id, audience, topic, about, text_zh, text_en, link, created_at) OVERRIDING SYSTEM VALUE
      SELECT e.id, e.audience, w.topic, e.topic, w.zh || e.what, w.en || e.what,
             coalesce('/deal-rooms/' || (data->>'dealRoomId'),
                      CASE WHEN e.type = 'match.found' THEN '/matches?listingId=' || (data->>'listingId') END,
                      '/matches/' || (data->>'matchId'), w.link, '/'), e.created_at
        FROM (SELECT *, coalesce('：' || coalesce(data->>'subject', data->>'title', data->>'reason'), '') AS what
                FROM live_events WHERE notice) e
        JOIN (VALUES
          ('match.found', 'matchmaking.matches', '有新的匹配', 'There is a new match', NULL),
          ('match.interest', 'matchmaking.matches', '对方对您的匹配感兴趣', 'The other side is interested in your match', NULL),
          ('deal-room.opened', 'negotiation.deal-rooms', '有单位与您建立了洽谈室', 'A unit opened a deal room with you', NULL),
          ('deal-room.offer', 'negotiation.deal-rooms', '洽谈室有新报价', 'New offer in a deal room', NULL),
          ('deal-room.agreed', 'negotiation.deal-rooms', '洽谈达成一致', 'A negotiation ended in agreement', NULL),
          ('deal-room.closed', 'negotiation.deal-rooms', '洽谈室已关闭', 'A deal room was closed', NULL),
          ('rematch.done', 'matchmaking.steering', '全部重新匹配已完成', 'Everything has been matched again', '/secretariat/matching'),
          ('rematch.failed', 'matchmaking.steering', '全部重新匹配中断，可在匹配管理中继续',
            'Matching everything again has failed; it can be continued', '/secretariat/matching'),
          ('member.standing', 'membership.standing', '成员状态有变化', 'Your unit’s standing has changed', '/unit')
        ) AS w (type, topic, zh, en, link) ON w.type = e.type
       ORDER BY e.id
      ON CONFLICT DO NOTHING;

      SELECT setval(pg_get_serial_sequence('notices', 'id'),
                    greatest((SELECT max(id) FROM live_events), (SELECT max(id) FROM notices), 1));

      ALTER TABLE live_events DROP COLUMN notice, DROP COLUMN topic;
    `);
  }

  /** The notices stay where they are; live events of before know no notice. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_events ADD COLUMN notice boolean NOT NULL DEFAULT false, ADD COLUMN topic text;
      CREATE INDEX live_events_notices_idx ON live_events (audience, id DESC) WHERE notice;
      CREATE INDEX live_events_topics_idx ON live_events (audience, topic) WHERE notice AND topic IS NOT NULL;
    `);
  }
}
