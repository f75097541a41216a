import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';

/** Whether person $1 signed in on the device with the hash $2; marks it as used. */
const KNOWN_DEVICE = defineStatement(
  'identity.known-device',
  { hash: column.text() },
  `UPDATE known_devices SET last_used_at = now() WHERE person_id = $1 AND token_hash = $2
   RETURNING encode(token_hash, 'hex') AS hash`,
);

const ADD_DEVICE = defineStatement(
  'identity.add-device',
  {},
  `INSERT INTO known_devices (person_id, token_hash) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
);

const SECRET = /^[\w-]{43}$/;

/** Devices on which people signed in: whoever guesses at their password elsewhere does not keep them out. */
@Injectable()
export class Devices {
  constructor(private readonly database: Database) {}

  /** A name of the device to count its tries by; null where the person never signed in on it. */
  async known(personId: string, secret: string): Promise<string | null> {
    if (!SECRET.test(secret)) return null;
    const found = await this.database.one(KNOWN_DEVICE, [personId, hashSecret(secret)]);
    return found?.hash ?? null;
  }

  /** @returns the secret that the device is to keep: the one that it has, or a new one. */
  async add(personId: string, present: string | null): Promise<string> {
    const secret = present && SECRET.test(present) ? present : newSecret();
    await this.database.execute(ADD_DEVICE, [personId, hashSecret(secret)]);
    return secret;
  }
}
