import { materialInWords } from './spec-materials';
import type { SpecAttribute } from './spec-notation';
import { NOTATIONS } from './spec-notations';

const LENGTH_IN_SIZE = String.raw`\d+(?:\.\d+)?(?:MM|CM|M)?`;
/** An X between lengths, as in 100x50 and M12x60; in Z49X-16Q and HTD5X20 it belongs to the model. */
const LETTER_X = new RegExp(
  `(?<=(?<![A-Z0-9.\\-])[ΦØM]?(?:${LENGTH_IN_SIZE}\\s?[X×]\\s?)*${LENGTH_IN_SIZE})\\s?X\\s?(?=\\d)`,
  'g',
);

/** Stands for text that a notation has taken; neither a letter, a digit, nor a space. */
const TAKEN = '\u0001';

/** `12V500W` is two ratings, `1DA100A` none: the whole token must consist of numbers with units. */
const JOINED_RATINGS = /(?<![A-Z0-9.-])(?:\d[\d.]*(?:KW|HZ|[WVA])){2,}(?![A-Z0-9])/g;

const TOKEN = /[A-Z0-9]+(?:[-.][A-Z0-9]+)*/g;
const BEARING_NUMBER = /(?<![\w.-])\d{4,5}(?![\w.-]|\s?[年元件个只套吨])/g;

/** JB/T 308-2004: type, drive, connection, structure, seal – nominal pressure, body material. */
const VALVE_MODEL =
  /^[ZJLQDGXHUAYSP]{1,2}\d{2,3}[A-Z]{1,2}-(6|10|16|25|40|63|64|100|160|250|320)([A-Z]?)$/;
const VALVE_BODIES: Readonly<Record<string, string>> = {
  C: '碳钢',
  I: '铬钼钢',
  P: '铬镍不锈钢',
  Q: '球墨铸铁',
  R: '铬镍钼不锈钢',
  T: '铜',
  Z: '灰铸铁',
};

/**
 * Model numbers in a text, in capitals and half width, each once: `Q41F-16P`, `YE3-132S-4`, and bearing
 * numbers such as `6204`. Sizes, ratings and material grades (DN50, 380V, Q235) are attributes instead.
 */
export function modelNumbers(text: string): string[] {
  return modelsIn(readAttributes(text).rest);
}

/**
 * Properties in a product title, in the order in which they stand. From a valve's model number its
 * pressure and body are added where the title does not state them.
 */
export function extractAttributes(text: string): SpecAttribute[] {
  const { attributes, rest } = readAttributes(text);
  const named = new Set(attributes.map((attribute) => attribute.name));
  const inferred = modelsIn(rest).flatMap(attributesOfValve);
  const word = materialInWords(rest);
  const added = [...(word ? [word] : []), ...inferred].filter(({ name }) => {
    const isNew = !named.has(name);
    named.add(name);
    return isNew;
  });
  return [...attributes, ...added];
}

/**
 * Tokens of Latin letters and digits that have a digit, in one spelling (`100*50x5` is `100×50×5`), and
 * the text without them: a word segmenter would cut them up.
 */
export function separateSpecTokens(text: string): { tokens: string[]; rest: string } {
  const tokens = new Set<string>();
  const rest = inOneSpelling(text).replace(/[A-Z0-9Φ]+(?:[-.×+][A-Z0-9]+)*#?/g, (token) => {
    if (!/\d/.test(token)) return token;
    tokens.add(token);
    return ' ';
  });
  return { tokens: [...tokens], rest };
}

function inOneSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[∅⌀Ф]/g, 'Φ')
    .replace(/(?<=\d(?:MM|CM|M)?)\s?[*×✕╳]\s?(?=\d)/g, '×')
    .replace(LETTER_X, '×')
    .replace(JOINED_RATINGS, (ratings) => ratings.replace(/[A-Z](?=\d)/g, '$& '));
}

function readAttributes(text: string): { attributes: SpecAttribute[]; rest: string } {
  const title = inOneSpelling(text);
  const found: { at: number; attribute: SpecAttribute }[] = [];
  let rest = title;
  for (const { pattern, context, except, read } of NOTATIONS) {
    if ((context && !context.test(title)) || except?.test(title)) continue;
    for (const match of rest.matchAll(pattern)) {
      found.push({ at: match.index, attribute: read(match) });
      rest = blank(rest, match.index, match[0].length);
    }
  }
  found.sort((a, b) => a.at - b.at);
  return { attributes: withoutRepeats(found.map(({ attribute }) => attribute)), rest };
}

function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + TAKEN.repeat(length) + text.slice(at + length);
}

function withoutRepeats(attributes: readonly SpecAttribute[]): SpecAttribute[] {
  return [...new Map(attributes.map((found) => [`${found.name} ${found.value}`, found])).values()];
}

function modelsIn(text: string): string[] {
  const tokens = (text.match(TOKEN) ?? []).filter(isModelNumber);
  const bearings = text.includes('轴承') ? (text.match(BEARING_NUMBER) ?? []) : [];
  return [...new Set([...bearings, ...tokens])];
}

/** Letters and digits both; a short token that begins with a digit (`3PE`, `2RS`) is no model. */
function isModelNumber(token: string): boolean {
  const mixed = /[A-Z]/.test(token) && /\d/.test(token);
  return mixed && token.length >= (/^[A-Z]/.test(token) ? 3 : 5) && token.length <= 40;
}

function attributesOfValve(model: string): SpecAttribute[] {
  const [, pressure, body = ''] = VALVE_MODEL.exec(model) ?? [];
  if (pressure === undefined) return [];
  const rated: SpecAttribute = {
    name: '公称压力',
    nameEn: 'Nominal pressure',
    value: `PN${pressure}`,
    number: Number(pressure),
    unit: 'bar',
  };
  const material = VALVE_BODIES[body];
  return material ? [rated, { name: '材质', nameEn: 'Material', value: material }] : [rated];
}
