import {
  Meilisearch,
  type EnqueuedTaskPromise,
  type Index,
  type MultiSearchParams,
  type MultiSearchQuery,
  type MultiSearchResult,
  type Settings as IndexSettings,
  type Task,
} from 'meilisearch';
import { FACETS, MOST_HITS } from '../search-query';
import { MOST_SPEC_TERMS } from '../specifications/specification';
import type { MeiliDocument } from './meili-document';

/** Derived from the words: parts of them, and how they sound. */
export const GUESSED = ['fragments', 'sounds'] as const;

/** Everything that decides what is found and in which order. Meilisearch 1.36 or newer. */
export const INDEX_SETTINGS: IndexSettings = {
  searchableAttributes: ['title', 'attributes', 'description', 'fragments', 'sounds'],
  filterableAttributes: [
    ...['id', 'removed', 'touchedAt', 'validUntil', 'specs', 'specKeys', 'figures', 'priceKey'],
    'publishedAt',
    ...FACETS,
  ],
  sortableAttributes: ['publishedAt', 'unitPrices', '_geo'],
  // `attribute` would be rank and place of a word in one, before how close the words stand (server 1.36 or newer).
  // `sort` only decides where an order is asked for.
  rankingRules: [
    ...['sort', 'words', 'typo', 'attributeRank', 'exactness', 'proximity', 'publishedAt:desc'],
  ],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: [...GUESSED],
  },
  localizedAttributes: [
    { attributePatterns: ['title', 'attributes', 'description', 'fragments'], locales: ['cmn'] },
  ],
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: MOST_SPEC_TERMS, sortFacetValuesBy: { '*': 'count' } },
};

const TASK_TIMEOUT_MS = 60_000;
const ANSWER_WITHIN_MS = 3_000;

/** The server's indexes, with every task awaited and every failed one thrown. */
export class MeiliIndexes {
  readonly client: Meilisearch;

  constructor(host: string, apiKey: string) {
    this.client = new Meilisearch({
      host,
      apiKey,
      timeout: ANSWER_WITHIN_MS,
      // Asked for gzip the server answers in chunks, which costs 40 ms by Nagle's algorithm and delayed acknowledgements.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
      defaultWaitOptions: { timeout: TASK_TIMEOUT_MS, interval: 20 },
    });
  }

  index(uid: string): Index<MeiliDocument> {
    return this.client.index<MeiliDocument>(uid);
  }

  /** An index of this name with these settings, whether or not it was there. */
  async create(uid: string): Promise<void> {
    await done(this.client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
    await done(this.index(uid).updateSettings(INDEX_SETTINGS));
  }

  async put(uid: string, documents: MeiliDocument[]): Promise<void> {
    if (documents.length > 0) await done(this.index(uid).addDocuments(documents));
  }

  /** Hands documents over without waiting until they are found; {@link settled} does. */
  async hand(uid: string, documents: MeiliDocument[]): Promise<number | null> {
    if (documents.length === 0) return null;
    return (await this.index(uid).addDocuments(documents)).taskUid;
  }

  /** When all tasks are done; the first that failed is thrown. */
  async settled(tasks: readonly number[]): Promise<void> {
    for (const task of tasks) checked(await this.client.tasks.waitForTask(task));
  }

  /** The answers to several queries, in their order. */
  async search(queries: MultiSearchQuery[]): Promise<MultiSearchResult<MeiliDocument>[]> {
    const { results } = await this.client.multiSearch<MultiSearchParams, MeiliDocument>({
      queries,
    });
    return results;
  }

  /** From one instant to the next, each name stands for the other index. */
  async swap(one: string, other: string): Promise<void> {
    await done(this.client.swapIndexes([{ indexes: [one, other], rename: false }]));
  }

  /** Indexes that a rebuild of this one has left: its predecessor, and what failed before. */
  async dropOthers(uid: string): Promise<void> {
    const { results } = await this.client.getRawIndexes({ limit: 1000 });
    const left = results.filter((index) => index.uid.startsWith(`${uid}_`));
    for (const { uid: other } of left) await this.drop(other);
  }

  async drop(uid: string): Promise<void> {
    await done(this.client.deleteIndex(uid), 'index_not_found');
  }
}

async function done(task: EnqueuedTaskPromise, accepted?: string): Promise<void> {
  checked(await task.waitTask(), accepted);
}

function checked({ status, error, type }: Task, accepted?: string): void {
  if (status === 'succeeded' || (error && error.code === accepted)) return;
  throw new Error(`Meilisearch: ${type} ${status}: ${error?.message ?? ''}`);
}
