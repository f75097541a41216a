import { pinyin } from 'pinyin-pro';

/** Toneless syllables, one a character. Reading in context tells 重庆 (chong) from 重量 (zhong). */
export function syllables(hanzi: string): string[] {
  return pinyin(hanzi, { toneType: 'none', type: 'array', v: true });
}

/** Pairs of neighbouring syllables: 球阀 and its typo 求阀 are both `qiufa`. One syllable alone says too little. */
export function soundPairs(read: readonly string[]): string[] {
  return read.slice(1).map((syllable, at) => `${read[at]}${syllable}`);
}

/** The same for those who do not tell ng from n, zh, ch, sh from z, c, s, and l from n: 变屏器 is 变频器. */
export function nearPairs(read: readonly string[]): string[] {
  return soundPairs(read.map(near)).map((pair) => `~${pair}`);
}

/** The first letters of a word as one term: 球阀 is `^qf`. */
export function initials(word: string): string {
  return `^${syllables(word)
    .map((syllable) => syllable[0])
    .join('')}`;
}

function near(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n')
    .replace(/v/, 'u');
}

/** How the name of goods sounds as a whole: 球阀 is `=qiufa`. */
export function wholeSound(name: string): string {
  return `=${soundOfWhole(name)}`;
}

/** A name as one types it in pinyin: 球阀 is `qiufa`. */
export function soundOfWhole(name: string): string {
  return syllables(name).join('');
}
