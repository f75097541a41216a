import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { Lexicon } from '@wanchang/goods-text';
import { column, Database, defineStatement } from '@wanchang/platform';
import { lexiconWith, OTHER_NAME_LIMITS, type OtherName } from '../domain/other-name';

const NAME = {
  id: column.uuid,
  asked: column.text(),
  shown: column.text(),
  bothWays: column.boolean,
  weight: column.double,
};

/** All of them, the last changed first. */
export const OTHER_NAMES = defineStatement(
  'catalog.other-names',
  NAME,
  `SELECT id, asked, shown, both_ways AS "bothWays", weight::float8 AS weight
     FROM other_names ORDER BY changed_at DESC, id LIMIT ${OTHER_NAME_LIMITS.names}`,
);

/** One pair of names is there once, and there is a limit to all of them: $1 id, $2 asked, $3 shown, $4 both ways, $5 weight. */
export const SET_OTHER_NAME = defineStatement(
  'catalog.set-other-name',
  { id: column.uuid },
  `INSERT INTO other_names (id, asked, shown, both_ways, weight)
   SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM other_names) < ${OTHER_NAME_LIMITS.names}
       OR EXISTS (SELECT FROM other_names WHERE asked = $2 AND shown = $3)
   ON CONFLICT (asked, shown) DO UPDATE
      SET both_ways = excluded.both_ways, weight = excluded.weight, changed_at = now()
   RETURNING id`,
);

export const REMOVE_OTHER_NAME = defineStatement(
  'catalog.remove-other-name',
  { asked: column.text(), shown: column.text() },
  `DELETE FROM other_names WHERE id = $1 RETURNING asked, shown`,
);

/** Another process may have changed them. */
const KNOWN_FOR_MS = 5000;

/** Other names of goods beside those that the product brings along, as the secretariat has them. */
@Injectable()
export class OtherNames {
  private known: { readonly lexicon: Lexicon; readonly until: number } | null = null;

  constructor(private readonly database: Database) {}

  all() {
    return this.database.query(OTHER_NAMES);
  }

  /** By which goods are looked for; what was changed holds within five seconds. */
  async lexicon(): Promise<Lexicon> {
    const now = performance.now();
    if (!this.known || this.known.until < now)
      this.known = { lexicon: lexiconWith(await this.all()), until: now + KNOWN_FOR_MS };
    return this.known.lexicon;
  }

  /** Null: there are as many as there can be. */
  async set({ asked, shown, bothWays, weight }: OtherName): Promise<string | null> {
    const values = [newId(), asked, shown, bothWays, weight];
    const row = await this.database.one(SET_OTHER_NAME, values);
    this.known = null;
    return row?.id ?? null;
  }

  async remove(id: string): Promise<Pick<OtherName, 'asked' | 'shown'> | null> {
    const removed = await this.database.one(REMOVE_OTHER_NAME, [id]);
    this.known = null;
    return removed;
  }
}
