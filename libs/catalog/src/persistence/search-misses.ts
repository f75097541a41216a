import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

export const NOTE_MISS = defineStatement(
  'catalog.note-miss',
  {},
  `INSERT INTO search_misses (text) VALUES ($1)
   ON CONFLICT (text) DO UPDATE SET times = search_misses.times + 1, last_at = now()`,
);

/** Of the last 90 days, the most asked first. */
export const MISSES = defineStatement(
  'catalog.search-misses',
  { text: column.text(), times: column.integer, lastAt: column.instant },
  `SELECT text, times, last_at AS "lastAt" FROM search_misses
    WHERE last_at > now() - interval '90 days' ORDER BY times DESC, last_at DESC, text LIMIT 50`,
);

export const FORGET_MISSES = defineStatement(
  'catalog.forget-misses',
  {},
  `DELETE FROM search_misses WHERE last_at <= now() - interval '90 days'`,
);

const LONGEST = 60;

/** What members looked for and did not find as they wrote it: how often and when last, not who. */
@Injectable()
export class SearchMisses {
  constructor(private readonly database: Database) {}

  /** A longer text is a pasted one, and no name of goods. */
  async note(query: string): Promise<void> {
    const text = query.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
    if (text !== '' && text.length <= LONGEST) await this.database.execute(NOTE_MISS, [text]);
  }

  all() {
    return this.database.query(MISSES);
  }

  async forgetOld(): Promise<void> {
    await this.database.execute(FORGET_MISSES);
  }
}
