/**
 * One write as its sender knows it: under which key, whether an answer said that it is done, and what that answer named.
 *
 * @typedef {'listing' | 'message' | 'offer' | 'agreement' | 'import' | 'file'} Kind
 * @typedef {{kind: Kind, key: string, acknowledged: boolean, id: string, told: Set<string>}} Write
 */

/** Of each kind how often a key stands in the data; $1 are the keys. @type {Record<Kind, string>} */
const COUNTS = {
  listing: `SELECT title AS key, count(*)::int AS n FROM listings WHERE title = ANY($1) GROUP BY 1`,
  message: `SELECT body AS key, count(*)::int AS n FROM messages WHERE body = ANY($1) GROUP BY 1`,
  offer: `SELECT terms #>> '{freeTerms,0,text}' AS key, count(*)::int AS n FROM offers
           WHERE terms #>> '{freeTerms,0,text}' = ANY($1) GROUP BY 1`,
  agreement: `SELECT room_id::text AS key, count(*)::int AS n FROM messages
               WHERE kind = 'system' AND event->>'code' = 'offer-accepted' AND room_id::text = ANY($1) GROUP BY 1`,
  // A file whose rows went in twice would have two listings of a title.
  import: `SELECT split_part(title, ' ', 1) AS key, max(n)::int AS n
             FROM (SELECT title, count(*) AS n FROM listings WHERE split_part(title, ' ', 1) = ANY($1) GROUP BY 1) each
            GROUP BY 1 HAVING count(*) = $2::int`,
  file: `SELECT name AS key, count(*)::int AS n FROM files WHERE name = ANY($1) GROUP BY 1`,
};

/** Rows of each imported file. */
export const ROWS = 5;

/** What was sent, kept by whoever sent it and compared with the data when all is over. */
export class Journal {
  /** @type {Write[]} */
  writes = [];
  /** Answers that said something else than done or come back later. @type {{status: number, text: string}[]} */
  odd = [];

  /** @param {Kind} kind @param {string} key @returns {Write} */
  begin(kind, key) {
    const write = { kind, key, acknowledged: false, id: '', told: new Set() };
    this.writes.push(write);
    return write;
  }

  get acknowledged() {
    return this.writes.filter(({ acknowledged }) => acknowledged).length;
  }

  /** @param {(sql: string, values: unknown[]) => Promise<any[]>} rows */
  async compare(rows) {
    /** @type {Write[]} */
    const lost = [];
    /** @type {Write[]} */
    const doubled = [];
    for (const [kind, sql] of Object.entries(COUNTS)) {
      const own = this.writes.filter((write) => write.kind === kind);
      const keys = own.map(({ key }) => key);
      const found = await rows(sql, sql.includes('$2') ? [keys, ROWS] : [keys]);
      const counts = new Map(found.map(({ key, n }) => [key, n]));
      lost.push(...own.filter(({ acknowledged, key }) => acknowledged && !counts.has(key)));
      doubled.push(...own.filter(({ key, told }) => (counts.get(key) ?? 0) > 1 || told.size > 1));
    }
    return { lost, doubled };
  }
}
