import { MATERIAL_WORDS, PRODUCT_WORDS } from './industry-keywords.data';

interface Lexicon {
  readonly groupByWord: ReadonlyMap<string, string>;
  readonly longest: number;
}

let products: Lexicon | undefined;
let materials: Lexicon | undefined;

/** A colour that stands by itself behind the name: 混凝土灰 is no concrete, 铜棕 no copper. */
const COLOUR = /(?<=\S\s)\p{Script=Han}{0,4}[灰红蓝绿黄白黑棕紫橙银青褐]色?(?=\s|$)/gu;

/**
 * The GB/T 4754-2017 group that a title most likely belongs to, from the product words in it, or null.
 * The longest product word decides, of equals the last, since a Chinese noun phrase ends in what the
 * thing is; a material decides only where no product is named.
 */
export function suggestIndustry(title: string): string | null {
  const text = title.normalize('NFKC').toLowerCase().replace(COLOUR, ' ');
  products ??= readLexicon(PRODUCT_WORDS);
  materials ??= readLexicon(MATERIAL_WORDS);
  return groupOfLongestWord(text, products) ?? groupOfLongestWord(text, materials);
}

function readLexicon(table: string): Lexicon {
  const groupByWord = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [group = '', ...words] = line.toLowerCase().split(' ');
    for (const word of words) groupByWord.set(word, group);
  }
  return { groupByWord, longest: Math.max(...[...groupByWord.keys()].map((word) => word.length)) };
}

function groupOfLongestWord(text: string, { groupByWord, longest }: Lexicon): string | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    for (let start = text.length - length; start >= 0; start--) {
      const word = text.slice(start, start + length);
      const group = groupByWord.get(word);
      if (group && !isInsideLatinWord(text, start, length)) return group;
    }
  }
  return null;
}

/** `pe` in `pepper` is no material; Chinese has no word borders to look for. */
function isInsideLatinWord(text: string, start: number, length: number): boolean {
  const touches = (inner: string, outer: string) => /[a-z]/.test(inner) && /[a-z]/.test(outer);
  const end = start + length;
  return (
    touches(text.charAt(start), text.charAt(start - 1)) ||
    (touches(text.charAt(end - 1), text.charAt(end)) && !/^s(?![a-z])/.test(text.slice(end)))
  );
}
