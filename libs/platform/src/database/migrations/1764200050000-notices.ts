import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices are rows of their own, with their words; people choose by topic how they hear of them. */
export class Notices1764200050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notices (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT notices_pkey PRIMARY KEY,
        audience text NOT NULL,
        topic text NOT NULL,
        about text,
        text_zh text NOT NULL,
        text_en text NOT NULL,
        link text NOT NULL CONSTRAINT notices_link_check CHECK (link LIKE '/%'),
        letter jsonb,
        mail_audiences text[] NOT NULL DEFAULT '{}',
        mailed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT notices_about_key UNIQUE (audience, about)
      );
      CREATE INDEX notices_audience_idx ON notices (audience, id DESC);

      CREATE TABLE notice_preferences (
        person_id uuid NOT NULL,
        topic text NOT NULL,
        bell boolean NOT NULL,
        mail boolean NOT NULL,
        CONSTRAINT notice_preferences_pkey PRIMARY KEY (person_id, topic)
      );
      CREATE INDEX notice_preferences_mail_idx ON notice_preferences (topic) WHERE mail;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notice_preferences, notices`);
  }
}
