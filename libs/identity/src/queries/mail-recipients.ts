import { Injectable } from '@nestjs/common';
import type { Locale } from '@wanchang/kernel';
import { column, Database, defineStatement, type Recipient } from '@wanchang/platform';
import { inForce } from '../persistence/secretariat.statements';

const RECIPIENT = {
  personId: column.uuid,
  name: column.text(),
  email: column.text(),
  locale: column.text<Locale>(),
};
const COLUMNS = `SELECT p.id AS "personId", p.name, p.email, p.locale FROM persons p`;
const REACHABLE = `p.email IS NOT NULL AND p.disabled_at IS NULL`;

/** $1 person */
const RECIPIENT_BY_ID = defineStatement(
  'identity.recipient-by-id',
  RECIPIENT,
  `${COLUMNS} WHERE p.id = $1::uuid AND ${REACHABLE}`,
);

/** $1 unit, $2 administrators only */
const RECIPIENTS_OF_UNIT = defineStatement(
  'identity.recipients-of-unit',
  RECIPIENT,
  `${COLUMNS} JOIN affiliations a ON a.person_id = p.id
    WHERE a.member_id = $1::uuid AND a.ended_at IS NULL AND (a.role = 'administrator' OR NOT $2::boolean) AND ${REACHABLE}
    ORDER BY p.id`,
);

const RECIPIENTS_OF_SECRETARIAT = defineStatement(
  'identity.recipients-of-secretariat',
  RECIPIENT,
  `${COLUMNS} WHERE ${REACHABLE} AND EXISTS (
     SELECT 1 FROM secretariat_assignments a WHERE a.person_id = p.id AND ${inForce('a')})
    ORDER BY p.id`,
);

/** $1 people */
const NAMES_OF_PEOPLE = defineStatement(
  'identity.names-of-people',
  { id: column.uuid, name: column.text() },
  `SELECT id, name FROM persons WHERE id = ANY($1::uuid[])`,
);

/** People with an account and an address for mail. */
@Injectable()
export class MailRecipients {
  constructor(private readonly database: Database) {}

  person(id: string): Promise<Recipient[]> {
    return this.database.query(RECIPIENT_BY_ID, [id]);
  }

  /** Regardless of the unit's standing. */
  ofUnit(memberId: string, only: 'administrators' | 'all'): Promise<Recipient[]> {
    return this.database.query(RECIPIENTS_OF_UNIT, [memberId, only === 'administrators']);
  }

  ofSecretariat(): Promise<Recipient[]> {
    return this.database.query(RECIPIENTS_OF_SECRETARIAT);
  }

  /** Names of people by id, also of those without an address; unknown ids are left out. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query(NAMES_OF_PEOPLE, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
