import { Injectable } from '@nestjs/common';
import { newId, type Locale } from '@wanchang/kernel';
import { Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { IsNull } from 'typeorm';
import { identityErrors } from '../domain/identity.errors';
import { normaliseEmail, normaliseMobile, type Identifier } from '../domain/identifier';
import { hashPassword } from '../credentials/password';
import { PersonEntity } from './person.entity';

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

const PERSON: Record<keyof Person, true> = {
  id: true,
  name: true,
  email: true,
  mobile: true,
  locale: true,
};

/** Person $1 gets name $2 and language $3; null leaves the one that there is. */
const REVISE_PERSON = defineStatement(
  'identity.revise-person',
  {},
  `UPDATE persons SET name = coalesce($2, name), locale = coalesce($3, locale) WHERE id = $1`,
);

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
    const created: Person = {
      id: newId(),
      name: person.name,
      email: person.email ? normaliseEmail(person.email) : null,
      mobile: person.mobile ? mobileOf(person.mobile) : null,
      locale: person.locale ?? 'zh-CN',
    };
    const passwordHash = person.password === null ? null : await hashPassword(person.password);
    await mappingConstraints(TAKEN, () => this.people().insert({ ...created, passwordHash }));
    return created;
  }

  byId(id: string): Promise<Person | null> {
    return this.people().findOne({ select: PERSON, where: { id } });
  }

  byEmail(email: string): Promise<Person | null> {
    return this.people().findOne({ select: PERSON, where: { email: normaliseEmail(email) } });
  }

  /** With the password hash, for signing in; a disabled person is not found. */
  byIdentifier(identifier: Identifier): Promise<(Person & { passwordHash: string | null }) | null> {
    return this.people().findOne({
      select: { ...PERSON, passwordHash: true },
      where: { ...identifier, disabledAt: IsNull() },
    });
  }

  async passwordHash(id: string): Promise<string | null> {
    return (await this.people().findOneBy({ id }))?.passwordHash ?? null;
  }

  async setPassword(id: string, password: string): Promise<void> {
    await this.people().update({ id }, { passwordHash: await hashPassword(password) });
  }

  async revise(id: string, { name, locale }: { name?: string; locale?: string }): Promise<void> {
    await this.database.execute(REVISE_PERSON, [id, name ?? null, locale ?? null]);
  }

  private people() {
    return this.database.repository(PersonEntity);
  }
}

function mobileOf(text: string): string {
  const mobile = normaliseMobile(text);
  if (!mobile) throw identityErrors('mobile-invalid');
  return mobile;
}
