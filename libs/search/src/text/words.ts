import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

let loaded: Jieba | undefined;

/** The dictionary takes 90 ms and 60 MB: a process that never searches does not load it. */
const jieba = (): Jieba => (loaded ??= Jieba.withDict(dict));

/** The words of a run of Chinese characters; together they are the run. */
export function cutWords(hanzi: string): string[] {
  return jieba().cut(hanzi, true);
}

/** The words, and the shorter words inside them: 不锈钢 is found by 不锈 as well. */
export function cutForSearch(hanzi: string): string[] {
  return jieba().cutForSearch(hanzi, true);
}
