import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The papers of certificates, and of which certificates a unit was reminded: until now it was by exact days, so that the stages
 * which certificates have passed count as told.
 */
export class CertificateFiles1765600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_certificate_files (
        listing_id uuid NOT NULL CONSTRAINT listing_certificate_files_listing_fk REFERENCES listings (id),
        file_id uuid NOT NULL CONSTRAINT listing_certificate_files_file_fk REFERENCES files (id),
        name text NOT NULL,
        CONSTRAINT listing_certificate_files_pkey PRIMARY KEY (listing_id, file_id)
      );
      COMMENT ON TABLE listing_certificate_files IS
        'files that a listing can show as a certificate; other units read those that a certificate names';
      CREATE INDEX listing_certificate_files_file_idx ON listing_certificate_files (file_id);
      CREATE TABLE listing_certificate_reminders (
        listing_id uuid NOT NULL CONSTRAINT listing_certificate_reminders_listing_fk REFERENCES listings (id),
        certificate text NOT NULL,
        valid_until date NOT NULL,
        days_before smallint NOT NULL,
        told_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT listing_certificate_reminders_pkey PRIMARY KEY (listing_id, certificate, valid_until, days_before)
      );
      COMMENT ON TABLE listing_certificate_reminders IS
        'a unit is told once that a certificate ends within so many days, and once that it has ended (-1)';
      INSERT INTO listing_certificate_reminders (listing_id, certificate, valid_until, days_before)
      SELECT DISTINCT l.id, concat_ws(' ', c ->> 'name', c ->> 'number'), (c ->> 'validUntil')::date, passed
        FROM listings l, jsonb_array_elements(l.certificates) AS c, unnest('{30,7,-1}'::smallint[]) AS passed
       WHERE (c ->> 'validUntil')::date - (now() AT TIME ZONE 'Asia/Shanghai')::date < passed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing_certificate_reminders, listing_certificate_files`);
  }
}
