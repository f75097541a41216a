import { Injectable } from '@nestjs/common';
import type { FamilyRule } from '@wanchang/match-engine';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';

/** A version of the rules of families, and who made it when and why. */
export interface FamilyRulesVersion {
  /** 0: none was saved yet. */
  readonly version: number;
  /** Of the families that differ from what the product brings along. */
  readonly rules: readonly FamilyRule[];
  readonly note: string;
  /** Null: the product's own. */
  readonly createdAt: Date | null;
  readonly createdByName: string | null;
}

interface NewFamilyRules extends Pick<FamilyRulesVersion, 'version' | 'rules' | 'note'> {
  readonly createdBy: string;
}

/** The rules of families before any were saved. */
const OF_THE_PRODUCT: FamilyRulesVersion = {
  ...{ version: 0, rules: [], note: '' },
  ...{ createdAt: null, createdByName: null },
};

/** Version $1 with the rules $2 and a note $3 by person $4, if it is the one after the newest. */
const INSERT_NEXT_FAMILY_RULES = defineStatement(
  'matchmaking.insert-next-family-rules',
  {},
  `INSERT INTO match_family_rules (version, rules, note, created_by)
   SELECT $1, $2, $3, $4 WHERE (SELECT coalesce(max(version), 0) FROM match_family_rules) = $1 - 1 ON CONFLICT DO NOTHING`,
);

/** Newest first, at most $1, from below version $2. */
const LIST_FAMILY_RULES = defineStatement(
  'matchmaking.list-family-rules',
  {
    version: column.integer,
    rules: column.json<readonly FamilyRule[]>(),
    note: column.text(),
    createdAt: nullable(column.instant),
    createdByName: nullable(column.text()),
  },
  `SELECT r.version, r.rules, r.note, r.created_at AS "createdAt", p.name AS "createdByName"
     FROM match_family_rules r LEFT JOIN person_names p ON p.id = r.created_by
    WHERE $2::int IS NULL OR r.version < $2 ORDER BY r.version DESC LIMIT $1`,
);

/** Versions of the rules of families; the newest is in force. */
@Injectable()
export class FamilyRulesStore {
  constructor(private readonly database: Database) {}

  async current(): Promise<FamilyRulesVersion> {
    const [newest] = await this.versions(1);
    return newest ?? OF_THE_PRODUCT;
  }

  /** Newest first, from below a version. */
  versions(limit: number, below: number | null = null): Promise<FamilyRulesVersion[]> {
    return this.database.query(LIST_FAMILY_RULES, [limit, below]);
  }

  /** @returns whether it is the version after the newest; another one is refused by the primary key. */
  async add({ version, rules, note, createdBy }: NewFamilyRules): Promise<boolean> {
    const values = [version, JSON.stringify(rules), note, createdBy];
    return (await this.database.execute(INSERT_NEXT_FAMILY_RULES, values)) === 1;
  }
}
