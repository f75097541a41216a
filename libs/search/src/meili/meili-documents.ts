import { newId } from '@wanchang/kernel';
import { column, defineStatement, type Database } from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { toFindable, type MeiliDocument } from './meili-document';
import { quoted } from './meili-filter';
import type { MeiliIndexes } from './meili-indexes';

const BATCH = 500;

const NOW = defineStatement(
  'search.now-in-milliseconds',
  { now: column.double },
  `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`,
);

const LOCK_INDEX = defineStatement(
  'search.lock-index',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtext($1)) AS locked`,
);

/**
 * The index as it is written and listed. The server has no conditional write, so the versions are compared
 * here, under a lock in the database: one writer at a time, as the server works through its tasks as well.
 */
export class MeiliDocuments {
  private created: Promise<void> | null = null;

  constructor(
    private readonly indexes: MeiliIndexes,
    private readonly database: Database,
    readonly uid: string,
  ) {}

  /** Creates the index and brings its settings up to date, once until it is found to be {@link lost}. */
  ready(): Promise<void> {
    this.created ??= this.indexes.create(this.uid).catch((error: unknown) => {
      this.created = null;
      throw error;
    });
    return this.created;
  }

  /** Forgets that the index was there: the next call creates it anew. */
  lost(): void {
    this.created = null;
  }

  /** How many documents can be found. */
  async count(): Promise<number> {
    await this.ready();
    const { total } = await this.indexes
      .index(this.uid)
      .getDocuments({ filter: 'removed = false', fields: ['id'], limit: 1 });
    return total;
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.write(documents, toFindable);
  }

  remove(entries: readonly DocumentVersion[]): Promise<void> {
    return this.write(entries, ({ id, version }, touchedAt) => ({
      ...{ id, version, removed: true, touchedAt },
    }));
  }

  /** Builds a second index, takes over what was written to the first since, and swaps the two. */
  async rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.ready();
    const begun = await this.now();
    const next = `${this.uid}_${newId()}`;
    try {
      await this.indexes.create(next);
      const tasks: number[] = [];
      for await (const documents of source) {
        const findable = documents.map((document) => toFindable(document, begun));
        const task = await this.indexes.hand(next, findable);
        if (task !== null) tasks.push(task);
      }
      await this.indexes.settled(tasks);
      await this.alone(async () => {
        for await (const written of this.list(`touchedAt >= ${begun}`)) {
          await this.putLater(next, written);
        }
        await this.indexes.swap(this.uid, next);
      });
    } catch (error) {
      // What is left over must not hide what went wrong; the next rebuild drops it.
      await this.indexes.drop(next).catch(() => undefined);
      throw error;
    }
    await this.indexes.dropOthers(this.uid);
  }

  async *versions(): AsyncGenerator<DocumentVersion[]> {
    await this.ready();
    for await (const batch of this.list('removed = false')) {
      yield batch.map(({ id, version }) => ({ id, version }));
    }
  }

  private async write<Entry extends DocumentVersion>(
    entries: readonly Entry[],
    toDocument: (entry: Entry, touchedAt: number) => MeiliDocument,
  ): Promise<void> {
    if (entries.length === 0) return;
    await this.ready();
    await this.alone(async () => {
      const now = await this.now();
      for (let at = 0; at < entries.length; at += BATCH) {
        const batch = entries.slice(at, at + BATCH).map((entry) => toDocument(entry, now));
        await this.putLater(this.uid, batch);
      }
    });
  }

  /** Of two writes the higher version wins, and between equal ones the last. */
  private async putLater(uid: string, documents: readonly MeiliDocument[]): Promise<void> {
    const stored = await this.indexes.index(uid).getDocuments({
      filter: `id IN [${documents.map(({ id }) => quoted(id)).join(', ')}]`,
      fields: ['id', 'version'],
      limit: BATCH,
    });
    const newest = new Map<string, DocumentVersion>(
      stored.results.map((entry) => [entry.id, entry]),
    );
    const later = new Map<string, MeiliDocument>();
    for (const document of documents) {
      if ((newest.get(document.id)?.version ?? 0) > document.version) continue;
      newest.set(document.id, document);
      later.set(document.id, document);
    }
    await this.indexes.put(uid, [...later.values()]);
  }

  private async *list(filter: string): AsyncGenerator<MeiliDocument[]> {
    for (let offset = 0; ; offset += BATCH) {
      const index = this.indexes.index(this.uid);
      const { results } = await index.getDocuments({ filter, offset, limit: BATCH });
      if (results.length > 0) yield results;
      if (results.length < BATCH) return;
    }
  }

  /** Milliseconds since 1970 by the one clock that all writers share. */
  private async now(): Promise<number> {
    return (await this.database.one(NOW))!.now;
  }

  private alone(work: () => Promise<void>): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query(LOCK_INDEX, [`search.${this.uid}`]);
      await work();
    });
  }
}
