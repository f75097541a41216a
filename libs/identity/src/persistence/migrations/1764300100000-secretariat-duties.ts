import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody is in the secretariat becomes rows: offices, duties with the rights they grant, and who has which duty
 * where and when. The offices are those of the charter's preamble. Whoever worked there goes on, at the seat in Shanghai.
 */
export class SecretariatDuties1764300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE secretariat_offices (
        key text PRIMARY KEY CONSTRAINT secretariat_offices_key_check CHECK (key ~ '^[a-z][a-z-]{0,39}$'),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        position integer NOT NULL
      );
      INSERT INTO secretariat_offices (key, name_zh, name_en, position) VALUES
        ('shanghai', '上海秘书处', 'Secretariat in Shanghai', 1),
        ('guangzhou-nansha', '广州南沙秘书二处', 'Second Secretariat in Nansha, Guangzhou', 2);

      CREATE TABLE secretariat_duties (
        key text PRIMARY KEY CONSTRAINT secretariat_duties_key_check CHECK (key ~ '^[a-z][a-z-]{0,39}$'),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        rights text[] NOT NULL,
        position integer NOT NULL
      );
      INSERT INTO secretariat_duties (key, name_zh, name_en, rights, position) VALUES
        ('administration', '管理', 'Administration',
          '{secretariat-administrator,member-registration,member-standing}', 1),
        ('general-affairs', '日常事务', 'General affairs', '{member-registration,member-standing}', 2),
        ('admission', '加盟', 'Admission', '{member-registration}', 3),
        ('fees', '年费', 'Annual fees', '{member-standing}', 4),
        ('conference', '会务', 'Conferences', '{}', 5),
        ('listings', '供需审核', 'Review of listings', '{}', 6),
        ('services', '政务与商务服务', 'Government and business services', '{}', 7),
        ('support', '技术支持', 'Support', '{}', 8);

      CREATE TABLE secretariat_assignments (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT secretariat_assignments_person_fk REFERENCES persons (id),
        office text NOT NULL CONSTRAINT secretariat_assignments_office_fk REFERENCES secretariat_offices (key),
        duty text NOT NULL CONSTRAINT secretariat_assignments_duty_fk REFERENCES secretariat_duties (key),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz CONSTRAINT secretariat_assignments_period_check CHECK (ends_at >= starts_at),
        CONSTRAINT secretariat_assignments_overlap EXCLUDE USING gist
          (person_id WITH =, office WITH =, duty WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE INDEX secretariat_assignments_person_idx ON secretariat_assignments (person_id);

      INSERT INTO secretariat_assignments (id, person_id, office, duty, starts_at)
      SELECT gen_random_uuid(), id, 'shanghai',
             CASE platform_role WHEN 'secretariat_administrator' THEN 'administration' ELSE 'general-affairs' END,
             created_at
        FROM persons WHERE platform_role IS NOT NULL;
      ALTER TABLE persons DROP COLUMN platform_role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE persons ADD COLUMN platform_role text CONSTRAINT persons_platform_role_check
        CHECK (platform_role IN ('secretariat_staff', 'secretariat_administrator'));
      UPDATE persons SET platform_role = role.name
        FROM (SELECT a.person_id,
                     CASE WHEN bool_or('secretariat-administrator' = ANY(d.rights))
                          THEN 'secretariat_administrator' ELSE 'secretariat_staff' END AS name
                FROM secretariat_assignments a JOIN secretariat_duties d ON d.key = a.duty
               WHERE a.starts_at <= now() AND (a.ends_at IS NULL OR a.ends_at > now())
               GROUP BY a.person_id) AS role
       WHERE role.person_id = persons.id;
      DROP TABLE secretariat_assignments, secretariat_duties, secretariat_offices;
    `);
  }
}
