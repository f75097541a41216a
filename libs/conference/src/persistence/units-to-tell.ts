import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

const WITH_ACCESS = defineStatement(
  'conference.units-with-access',
  { id: column.uuid },
  `SELECT id FROM active_members`,
);

/** Whom news of a conference reaches. */
@Injectable()
export class UnitsToTell {
  constructor(private readonly database: Database) {}

  async withAccess(): Promise<string[]> {
    return (await this.database.query(WITH_ACCESS)).map(({ id }) => id);
  }
}
