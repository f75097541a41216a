import { compact, initials, soundOfWhole, spellingKeys, titlePhrases } from '@wanchang/goods-text';
import type { Database } from '@wanchang/platform';
import type { SearchDocument } from '../search-document';
import { correctionsOf, windowsOf, type Correction } from './corrections';
import { COUNT_USES, HAND_OVER, LEARN, SPELLED_ALIKE, SUGGEST } from './vocabulary.statements';
import { Clock } from '@wanchang/platform';

const WRITE_BATCH = 500;

/** A name of goods that can be found, with how many listings have it. */
export interface Suggestion {
  readonly text: string;
  readonly uses: number;
}

/** The parts of titles that people ask for, and which document is an example of each. */
export class Vocabulary {
  private readonly clock: Clock;

  constructor(private readonly database: Database) {
    this.clock = new Clock(database);
  }

  /** Learns the titles of documents that are in the index. */
  async learn(documents: readonly SearchDocument[]): Promise<void> {
    const rows = new Map<string, ReturnType<typeof toRow>>();
    for (const { id, title } of documents)
      for (const { text, goods } of titlePhrases(title)) {
        const known = rows.get(text);
        if (!known || (goods && !known.goods)) rows.set(text, toRow(text, goods, id));
      }
    const all = [...rows.values()];
    for (let at = 0; at < all.length; at += WRITE_BATCH)
      await this.database.execute(LEARN, [JSON.stringify(all.slice(at, at + WRITE_BATCH))]);
  }

  /** Documents have changed or gone: what they were the example of has another one, or is forgotten. */
  async handOver(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.execute(HAND_OVER, [ids]);
  }

  async countUses(): Promise<void> {
    await this.database.execute(COUNT_USES);
  }

  /** What is one mistake away from the text or a part of it, the likeliest first, with the whole text put right. */
  async corrections(text: string): Promise<Correction[]> {
    const windows = windowsOf(text);
    if (windows.length === 0) return [];
    const keys = [...new Set(windows.flatMap(({ text: part }) => spellingKeys(part)))];
    return correctionsOf(windows, await this.database.query(SPELLED_ALIKE, [keys]));
  }

  /** Names of goods that begin so, in characters, pinyin or initials. */
  async suggest(begun: string, limit: number): Promise<Suggestion[]> {
    const plain = compact(begun);
    if (plain === '') return [];
    const pattern = `${plain}%`;
    const found = await this.database.query(SUGGEST, [pattern, await this.clock.today(), limit]);
    return found.map(({ phrase, uses }) => ({ text: phrase, uses }));
  }
}

function toRow(phrase: string, goods: boolean, documentId: string) {
  const chinese = /\p{Script=Han}/u.test(phrase);
  return {
    ...{ phrase, goods, keys: spellingKeys(phrase), document_id: documentId },
    sounds: chinese ? soundOfWhole(phrase) : phrase,
    initials: chinese ? initials(phrase).slice(1) : phrase,
  };
}
