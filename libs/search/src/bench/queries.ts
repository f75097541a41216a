import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Item } from './market';
import { otherUnits } from './other-units';
import { groupedBy } from './grouped-by';
import { Random } from './random';
import { ABSENT } from './goods.data';

export const KINDS = [
  'words',
  'fragments',
  'models',
  'pinyin',
  'initials',
  'homophone',
  'near homophone',
  'wrong character',
  'swapped characters',
  'synonym',
  'traditional',
  'units',
  'English',
  'wrong model',
  'absent',
] as const;
export type Kind = (typeof KINDS)[number];

/** A query with what is known to answer it; nothing for goods that nobody sells. */
export interface JudgedQuery {
  readonly kind: Kind;
  readonly text: string;
  readonly answers: (item: Item) => boolean;
}

/** The types that the package ships cannot be resolved under Node's own rules. */
const converterFor = Converter as unknown as (between: {
  from: 'cn';
  to: 't';
}) => (text: string) => string;
const traditional = converterFor({ from: 'cn', to: 't' });
const sound = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** Common characters (GB 2312, first level) by their sound. */
const commonCharacters = [...charactersOfGb2312()];
const bySound = groupedBy(commonCharacters, (character) => sound(character)[0]!);

function* charactersOfGb2312(): Generator<string> {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      yield decoder.decode(Uint8Array.of(row, cell));
}

/** So many queries of each kind about the items, the same for the same seed. */
export function judgedQueries(items: readonly Item[], each: number, seed: number): JudgedQuery[] {
  const random = new Random(seed);
  return KINDS.flatMap((kind) => {
    const made = new Map<string, JudgedQuery>();
    for (let tries = 0; made.size < each && tries < each * 60; tries += 1) {
      const query = MAKERS[kind](random.pick(items), random, items);
      if (query) made.set(query.text, { kind, ...query });
    }
    return [...made.values()];
  });
}

type Made = Omit<JudgedQuery, 'kind'> | null;
type Maker = (item: Item, random: Random, items: readonly Item[]) => Made;

const sameGoods = (item: Item) => (other: Item) => other.goods === item.goods;
const hanzi = (text: string) => /^\p{Script=Han}+$/u.test(text);

const MAKERS: Record<Kind, Maker> = {
  words(item, random) {
    const { goods, quality, size } = item;
    if (size && random.next() < 0.5)
      return {
        text: `${goods.name} ${size}`,
        answers: (other) => other.goods === goods && other.size === size,
      };
    const text = random.next() < 0.5 ? `${quality}${goods.name}` : `${goods.name} ${quality}`;
    return { text, answers: (other) => other.goods === goods && other.quality === quality };
  },
  fragments({ quality, goods }, random) {
    const whole = [...`${quality}${goods.name}`];
    const length = 3 + random.below(2);
    if (!hanzi(whole.join('')) || whole.length <= length) return null;
    const from = random.below(whole.length - length + 1);
    const text = whole.slice(from, from + length).join('');
    return { text, answers: ({ title }) => title.includes(text) };
  },
  models({ model }, random) {
    const forms = [model, model.toLowerCase(), model.replace(/-/g, ''), model.replace(/-/g, ' ')];
    return { text: random.pick(forms), answers: (other) => other.model === model };
  },
  pinyin({ goods, quality }, random) {
    if (!hanzi(goods.name) || goods.name.length < 2) return null;
    const own = sound(goods.name).join('');
    const answers = (other: Item) => sound(other.goods.name).join('').includes(own);
    if (random.next() < 0.6 || !hanzi(quality)) return { text: own, answers };
    return {
      text: `${sound(quality).join('')} ${own}`,
      answers: (other) => answers(other) && other.quality === quality,
    };
  },
  initials({ goods }) {
    if (!hanzi(goods.name) || goods.name.length < 3) return null;
    const own = initialsOf(goods.name);
    return { text: own, answers: (other) => initialsOf(other.goods.name).includes(own) };
  },
  homophone(item, random) {
    return replaced(item, random, (character) => bySound.get(sound(character)[0]!) ?? []);
  },
  'near homophone'(item, random) {
    return replaced(item, random, (character) => {
      const [own = ''] = sound(character);
      return nearSounds(own).flatMap((near) => bySound.get(near) ?? []);
    });
  },
  'wrong character'(item, random) {
    if (item.goods.name.length < 3) return null;
    return replaced(item, random, (character) => {
      const [own] = sound(character);
      const other = random.pick(commonCharacters);
      return sound(other)[0] === own ? [] : [other];
    });
  },
  'swapped characters'(item, random) {
    const characters = [...item.goods.name];
    if (!hanzi(item.goods.name) || characters.length < 3) return null;
    const at = random.below(characters.length - 1);
    const [one, other] = [characters[at]!, characters[at + 1]!];
    if (one === other) return null;
    characters.splice(at, 2, other, one);
    return { text: characters.join(''), answers: sameGoods(item) };
  },
  synonym(item, random) {
    if (item.goods.others.length === 0) return null;
    const name = random.pick(item.goods.others);
    if (random.next() < 0.6) return { text: name, answers: sameGoods(item) };
    const { quality } = item;
    return {
      text: `${quality}${name}`,
      answers: (other) => other.goods === item.goods && other.quality === quality,
    };
  },
  traditional(item) {
    const { goods, quality } = item;
    const text = traditional(`${quality}${goods.name}`);
    if (text === `${quality}${goods.name}`) return null;
    return { text, answers: (other) => other.goods === goods && other.quality === quality };
  },
  units(item, random) {
    const forms = otherUnits(item.size);
    if (forms.length === 0) return null;
    return {
      text: `${random.pick(forms)} ${item.goods.name}`,
      answers: (other) => other.goods === item.goods && other.size === item.size,
    };
  },
  English({ goods }, random) {
    const text = random.pick([goods.english, capitalised(goods.english), `${goods.english}s`]);
    return { text, answers: (other) => other.goods === goods };
  },
  'wrong model'(item, random, items) {
    const at = random.below(item.model.length);
    const old = item.model.charAt(at);
    const text = replacedAt(item.model, at, /\d/.test(old) ? String(random.below(10)) : 'W');
    if (!/[A-Z0-9]/.test(old) || items.some(({ model }) => model === text)) return null;
    return { text, answers: (other) => other.model === item.model };
  },
  absent(item, random) {
    const name = random.pick(ABSENT.split(/\s+/));
    const text = random.next() < 0.5 ? name : `${item.quality}${name}`;
    return { text, answers: () => false };
  },
};

function replaced(item: Item, random: Random, choices: (character: string) => string[]): Made {
  const { goods, quality } = item;
  if (!hanzi(goods.name)) return null;
  const characters = [...goods.name];
  const at = random.below(characters.length);
  const others = choices(characters[at]!).filter((other) => other !== characters[at]);
  if (others.length === 0) return null;
  characters[at] = random.pick(others);
  const text = characters.join('');
  if (characters.length > 2 || random.next() < 0.5) return { text, answers: sameGoods(item) };
  return {
    text: `${quality}${text}`,
    answers: (other) => other.goods === goods && other.quality === quality,
  };
}

function nearSounds(syllable: string): string[] {
  const nasal = /ng$/.test(syllable)
    ? [syllable.slice(0, -1)]
    : /n$/.test(syllable)
      ? [`${syllable}g`]
      : [];
  const retroflex = /^[zcs]h/.test(syllable)
    ? [syllable.replace('h', '')]
    : /^[zcs]/.test(syllable)
      ? [syllable.replace(/^./, '$&h')]
      : [];
  const liquid = /^l/.test(syllable) ? [syllable.replace(/^l/, 'n')] : [];
  return [...nasal, ...retroflex, ...liquid];
}

const initialsOf = (name: string) =>
  sound(name)
    .map((syllable) => syllable[0])
    .join('');
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const replacedAt = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + 1);
