import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { tradeLexicon } from '../trade/lexicon';

let loaded: Jieba | undefined;

/** The dictionary takes 90 ms and 60 MB: a process that never reads a text does not load it. */
const jieba = (): Jieba => (loaded ??= withTradeWords());

const TRADE_FREQUENCY = 20_000;

function withTradeWords(): Jieba {
  const made = Jieba.withDict(dict);
  const lines = tradeLexicon()
    .words()
    .map((word) => `${word} ${TRADE_FREQUENCY} n`);
  made.loadDict(Buffer.from(lines.join('\n')));
  return made;
}

/** Whether a word is the name of a place. */
export function isPlace(word: string): boolean {
  return jieba().tag(word, true)[0]?.tag === 'ns' && !tradeLexicon().has(word);
}

/** The words of a run of Chinese characters; together they are the run. */
export function cutWords(hanzi: string): string[] {
  return jieba().cut(hanzi, true);
}

/** The words, and the shorter words inside them: 不锈钢 is found by 不锈 as well. */
export function cutForSearch(hanzi: string): string[] {
  return jieba().cutForSearch(hanzi, true);
}
