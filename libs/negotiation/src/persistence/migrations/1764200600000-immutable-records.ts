import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of a room is held by the platform's trigger instead of one of its own; TRUNCATE fails too. */
export class ImmutableRecords1764200600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER messages_stand ON messages;
      DROP TRIGGER offers_terms_stand ON offers;
      DROP TRIGGER agreements_stand ON agreements;
      DROP FUNCTION refuse_change();
    `);
    await runner.query(immutable('messages'));
    await runner.query(immutable('room_files', ['message_id']));
    await runner.query(immutable('offers', ['state', 'settled_at']));
    await runner.query(immutable('agreements'));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['agreements', 'offers', 'room_files', 'messages'])
      await runner.query(mutable(table));
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'rows of % stand as written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;
      CREATE TRIGGER messages_stand BEFORE UPDATE OR DELETE ON messages
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER offers_terms_stand BEFORE DELETE OR UPDATE OF
        room_id, no, side, person_id, person_name, terms, total, currency, valid_until, created_at ON offers
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER agreements_stand BEFORE UPDATE OR DELETE ON agreements
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }
}
