import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

export const MISS_LIMITS = { text: 60, kept: 2000, shown: 20, shownFrom: 2 } as const;

/** Where there are as many as are kept, the oldest go. $1 text. */
export const NOTE_MISS = defineStatement(
  'catalog.note-miss',
  {},
  `WITH gone AS (
     DELETE FROM search_misses WHERE text IN (
       SELECT text FROM search_misses WHERE text <> $1
        ORDER BY last_at DESC, text OFFSET ${MISS_LIMITS.kept - 1}))
   INSERT INTO search_misses (text) VALUES ($1)
   ON CONFLICT (text) DO UPDATE SET times = search_misses.times + 1, last_at = now()`,
);

/** Of the last 90 days, the most asked first; what was asked once may be anybody's slip. */
export const MISSES = defineStatement(
  'catalog.search-misses',
  { text: column.text(), times: column.integer, lastAt: column.instant },
  `SELECT text, times, last_at AS "lastAt" FROM search_misses
    WHERE last_at > now() - interval '90 days' AND times >= ${MISS_LIMITS.shownFrom}
    ORDER BY times DESC, last_at DESC, text LIMIT ${MISS_LIMITS.shown}`,
);

export const FORGET_MISSES = defineStatement(
  'catalog.forget-misses',
  {},
  `DELETE FROM search_misses WHERE last_at <= now() - interval '90 days'`,
);

/** What members looked for and did not find as they wrote it: how often and when last, not who. */
@Injectable()
export class SearchMisses {
  constructor(private readonly database: Database) {}

  async note(text: string): Promise<void> {
    await this.database.execute(NOTE_MISS, [text]);
  }

  repeated() {
    return this.database.query(MISSES);
  }

  async forgetOld(): Promise<void> {
    await this.database.execute(FORGET_MISSES);
  }
}
