import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { Database, decodeCursor, toPage, type Page } from '@wanchang/platform';
import type { Assignment } from '../domain/secretariat';
import {
  SECRETARIAT_PEOPLE,
  type SecretariatPersonRow,
} from '../persistence/secretariat.statements';

export type SecretariatPerson = Omit<SecretariatPersonRow, 'assignments'> & {
  /** All there were, the oldest first. */
  readonly assignments: Omit<Assignment, 'personId'>[];
};

interface Filter {
  /** Those with a duty that is not over, or those whose duties all are. */
  readonly serving: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** People of the secretariat with their duties, by the age of their accounts. */
@Injectable()
export class ListSecretariatPeople {
  constructor(private readonly database: Database) {}

  async execute({ serving, cursor, limit }: Filter): Promise<Page<SecretariatPerson>> {
    const [after] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(SECRETARIAT_PEOPLE, [serving, after, limit + 1]);
    return toPage(rows, limit, ({ personId }) => [personId], toPerson);
  }
}

const instant = (text: string) => new Date(text);

function toPerson({ assignments, ...person }: SecretariatPersonRow): SecretariatPerson {
  return {
    ...person,
    assignments: assignments.map(({ startsAt, endsAt, ...of }) => ({
      ...of,
      startsAt: instant(startsAt),
      endsAt: endsAt === null ? null : instant(endsAt),
    })),
  };
}
