import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import { CharterVersionEntity } from './charter-version.entity';

/** The version in force today in China. */
const CURRENT_CHARTER = defineStatement(
  'admission.current-charter',
  { number: column.integer },
  `SELECT number FROM charter_versions
    WHERE effective_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date ORDER BY number DESC LIMIT 1`,
);

/** Under the next number. */
const PUBLISH_CHARTER = defineStatement(
  'admission.publish-charter',
  { number: column.integer },
  `INSERT INTO charter_versions (number, title, body, effective_from, published_by)
   SELECT coalesce(max(number), 0) + 1, $1, $2, $3::date, $4::uuid FROM charter_versions
   RETURNING number`,
);

const AT_ONCE = { charter_versions_pkey: () => admissionErrors('stale-version') };

/** The versions of the charter (R16.1). */
@Injectable()
export class Charters {
  constructor(private readonly database: Database) {}

  async currentNumber(): Promise<number> {
    return (await this.database.one(CURRENT_CHARTER))!.number;
  }

  /** @throws DomainError admission.charter-not-found */
  async get(number: number): Promise<CharterVersionEntity> {
    const found = await this.rows().findOneBy({ number });
    if (!found) throw admissionErrors('charter-not-found');
    return found;
  }

  /** Returns the number of the new version. @throws DomainError admission.stale-version when another came at the same moment */
  async publish(
    charter: Pick<CharterVersionEntity, 'title' | 'body' | 'effectiveFrom'>,
    publishedBy: string,
  ): Promise<number> {
    const { title, body, effectiveFrom } = charter;
    const values = [title, body, effectiveFrom, publishedBy];
    const row = await mappingConstraints(AT_ONCE, () => this.database.one(PUBLISH_CHARTER, values));
    return row!.number;
  }

  list(): Promise<CharterVersionEntity[]> {
    return this.rows().find({ order: { number: 'DESC' }, take: 100 });
  }

  private rows() {
    return this.database.repository(CharterVersionEntity);
  }
}
