import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';

const OPEN_RESET = defineStatement(
  'identity.open-password-reset',
  {},
  `INSERT INTO password_resets (id, token_hash, person_id, expires_at)
   VALUES ($1, $2, $3, now() + make_interval(mins => $4))`,
);

const USE_RESET = defineStatement(
  'identity.use-password-reset',
  { personId: column.uuid },
  `UPDATE password_resets SET used_at = now()
    WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING person_id AS "personId"`,
);

/** All that are left of person $1. */
const USE_UP_RESETS = defineStatement(
  'identity.use-up-password-resets',
  {},
  `UPDATE password_resets SET used_at = now() WHERE person_id = $1 AND used_at IS NULL`,
);

/** Links by which people who forgot their password set a new one. */
@Injectable()
export class PasswordResets {
  constructor(private readonly database: Database) {}

  /** @returns the secret of a new link. */
  async open(personId: string, validMinutes: number): Promise<string> {
    const secret = newSecret();
    await this.database.execute(OPEN_RESET, [newId(), hashSecret(secret), personId, validMinutes]);
    return secret;
  }

  /** Uses a link up, with every other of its person. @returns whose it is, or null when it opens nothing. */
  async use(secret: string): Promise<string | null> {
    const used = await this.database.one(USE_RESET, [hashSecret(secret)]);
    if (!used) return null;
    await this.useUp(used.personId);
    return used.personId;
  }

  /** All open links of a person. */
  async useUp(personId: string): Promise<void> {
    await this.database.execute(USE_UP_RESETS, [personId]);
  }
}
