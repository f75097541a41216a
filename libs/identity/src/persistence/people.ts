import { Injectable } from '@nestjs/common';
import { newId, type Locale } from '@wanchang/kernel';
import { Database, mappingConstraints } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { normaliseEmail, normaliseMobile, type Identifier } from '../domain/identifier';
import { hashPassword } from '../credentials/password';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly locale: Locale;
}

export interface NewPerson {
  readonly name: string;
  readonly email?: string | null;
  readonly mobile?: string | null;
  /** Null for one who gets a link to set it. */
  readonly password: string | null;
  readonly locale?: Locale;
}

const COLUMNS = `id, name, email, mobile, locale`;

const TAKEN = {
  persons_email_key: () => identityErrors('email-taken'),
  persons_mobile_key: () => identityErrors('mobile-taken'),
};

/** People with an account. */
@Injectable()
export class People {
  constructor(private readonly database: Database) {}

  /** @throws DomainError identity.email-taken, identity.mobile-taken, identity.mobile-invalid */
  async create(person: NewPerson): Promise<Person> {
    const passwordHash = person.password === null ? null : await hashPassword(person.password);
    const email = person.email ? normaliseEmail(person.email) : null;
    const mobile = person.mobile ? mobileOf(person.mobile) : null;
    const [created] = await mappingConstraints(TAKEN, () =>
      this.database.query<Person>(
        `INSERT INTO persons (id, name, email, mobile, password_hash, locale)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
        [newId(), person.name, email, mobile, passwordHash, person.locale ?? 'zh-CN'],
      ),
    );
    return created!;
  }

  byId(id: string): Promise<Person | null> {
    return this.database.one(`SELECT ${COLUMNS} FROM persons WHERE id = $1`, [id]);
  }

  byEmail(email: string): Promise<Person | null> {
    return this.database.one(`SELECT ${COLUMNS} FROM persons WHERE email = $1`, [
      normaliseEmail(email),
    ]);
  }

  /** With the password hash, for signing in; a disabled person is not found. */
  byIdentifier(identifier: Identifier): Promise<(Person & { passwordHash: string | null }) | null> {
    const [column, value] =
      'email' in identifier ? ['email', identifier.email] : ['mobile', identifier.mobile];
    return this.database.one(
      `SELECT ${COLUMNS}, password_hash AS "passwordHash" FROM persons WHERE ${column} = $1 AND disabled_at IS NULL`,
      [value],
    );
  }

  async passwordHash(id: string): Promise<string | null> {
    const row = await this.database.one<{ hash: string | null }>(
      `SELECT password_hash AS hash FROM persons WHERE id = $1`,
      [id],
    );
    return row?.hash ?? null;
  }

  async setPassword(id: string, password: string): Promise<void> {
    await this.database.query(`UPDATE persons SET password_hash = $2 WHERE id = $1`, [
      id,
      await hashPassword(password),
    ]);
  }

  async revise(id: string, { name, locale }: { name?: string; locale?: string }): Promise<void> {
    await this.database.query(
      `UPDATE persons SET name = coalesce($2, name), locale = coalesce($3, locale) WHERE id = $1`,
      [id, name ?? null, locale ?? null],
    );
  }
}

function mobileOf(text: string): string {
  const mobile = normaliseMobile(text);
  if (!mobile) throw identityErrors('mobile-invalid');
  return mobile;
}
