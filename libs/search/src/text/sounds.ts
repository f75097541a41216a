import { pinyin } from 'pinyin-pro';

/** Toneless syllables, one a character. Reading in context tells 重庆 (chong) from 重量 (zhong). */
export function syllables(hanzi: string): string[] {
  return pinyin(hanzi, { toneType: 'none', type: 'array', v: true });
}

/** Pairs of neighbouring syllables: 球阀 and its typo 求阀 are both `qiufa`. One syllable alone says too little. */
export function soundPairs(read: readonly string[]): string[] {
  return read.slice(1).map((syllable, at) => `${read[at]}${syllable}`);
}
