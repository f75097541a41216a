import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices on which people signed in, by a secret that they keep. */
export class KnownDevices1764350100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_devices (
        person_id uuid NOT NULL CONSTRAINT known_devices_person_fkey REFERENCES persons,
        token_hash bytea NOT NULL,
        last_used_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT known_devices_pkey PRIMARY KEY (person_id, token_hash)
      );
      COMMENT ON TABLE known_devices IS 'devices on which a person signed in';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE known_devices`);
  }
}
