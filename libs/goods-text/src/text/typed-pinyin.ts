const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const FINALS =
  'a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng v ve ue'.split(
    ' ',
  );
/** Also syllables that no word has: what is read wrong finds nothing. */
const SYLLABLES = new Set([
  ...INITIALS.flatMap((initial) => FINALS.map((final) => `${initial}${final}`)),
  ...['a', 'o', 'e', 'ai', 'ei', 'ao', 'ou', 'an', 'en', 'ang', 'er'],
]);
const LONGEST_SYLLABLE = 6;
const MOST_READINGS = 8;

/** How letters can be read as syllables, fewest syllables first, at most eight: `xian` is xian and xi an. */
export function readingsOfPinyin(letters: string): string[][] {
  const readings: string[][] = [];
  const extend = (read: string[], at: number): void => {
    if (readings.length >= 4 * MOST_READINGS) return;
    if (at === letters.length) {
      readings.push(read);
      return;
    }
    for (let length = LONGEST_SYLLABLE; length > 0; length -= 1) {
      const syllable = letters.slice(at, at + length);
      if (syllable.length === length && SYLLABLES.has(syllable))
        extend([...read, syllable], at + length);
    }
  };
  if (letters.length <= 40) extend([], 0);
  return readings.sort((a, b) => a.length - b.length).slice(0, MOST_READINGS);
}

/**
 * Words of letters as syllables, each with all its readings; null where one cannot be read. Single syllables
 * with blanks between them are one word: `jiao gang`.
 */
export function pinyinWords(codes: readonly string[]): string[][][] | null {
  const words: string[][][] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) words.push([open]);
    open = [];
  };
  for (const code of codes) {
    if (SYLLABLES.has(code)) open.push(code);
    else {
      close();
      const readings = /^[a-z]+$/.test(code) ? readingsOfPinyin(code) : [];
      if (readings.length === 0) return null;
      words.push(readings);
    }
  }
  close();
  const telling = words.map((readings) => readings.filter(({ length }) => length > 1));
  return telling.length > 0 && telling.every(({ length }) => length > 0) ? telling : null;
}
