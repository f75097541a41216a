import type { ListingAttribute, Must } from '@wanchang/catalog';
import type { SeededRandom } from './random';

/** How people who buy a family write of it: not as its makers do. */
export interface BuyerWords {
  /** `{name}` stands for the value of a variable. */
  readonly titles: readonly string[];
  /** Other names of a variable. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

export interface WordedListing {
  readonly title: string;
  readonly attributes: ListingAttribute[];
  /** The variables that title or attributes state. */
  readonly stated: ReadonlySet<string>;
}

const OMITS = 0.2;
const RESPELLS = 0.6;
const MISTYPES = 0.05;

/** What demands mark as a must. */
const MUSTS: Readonly<Record<string, Must>> = { 公称通径: 'exact', 功率: 'at_least' };

const INCHES: Readonly<Record<string, string>> = { 25: '1寸', 50: '2寸', 80: '3寸', 100: '4寸', 150: '6寸', 200: '8寸' }; // prettier-ignore
/** Other spellings of one value, which mean the same. */
const SPELLINGS: readonly (readonly [RegExp, (...parts: string[]) => readonly string[]])[] = [
  [/^304$/, () => ['SUS304', '304不锈钢', '不锈钢304']],
  [/^316L$/, () => ['SUS316L', '316L不锈钢']],
  [/^DN(\d+)$/, (bore) => [`DN ${bore}`, `dn${bore}`, ...(INCHES[bore] ? [INCHES[bore]] : [])]],
  [/^([\d.]+)kW$/, (power) => [`${power}千瓦`, `${Number(power) * 1000}W`, `${power} KW`]],
  [/^(\d+)W$/, (power) => [`${power}瓦`, `${power} w`]],
  [/^(\d+)V$/, (voltage) => [`${voltage}伏`, `AC${voltage}V`]],
  [/^(\d+)kVA$/, (capacity) => [`${capacity}KVA`, `${capacity}千伏安`]],
  [/^(\d+)t$/, (load) => [`${load}吨`, `${load}T`]],
  [/^(\d+)t\/h$/, (output) => [`${output}吨/小时`, `${output}T/H`]],
  [/^([\d.]+)m$/, (length) => [`${length}米`, `${Number(length) * 1000}mm`]],
  [/^(\d+)mm$/, (length) => [`${length}毫米`, `${length} MM`]],
  [/^(\d+)ml$/, (volume) => [`${volume}毫升`, `${volume}ML`]],
  [/^(\d+)L$/, (volume) => [`${volume}升`, `${volume}公升`]],
  [/^([\d.]+)级$/, (grade) => [grade]],
  [/^(\d+)K$/, (kelvin) => [`${kelvin}k`]],
  [/^(\d+)平方米$/, (area) => [`${area}㎡`, `${area}平米`]],
  [/^(.*\d)×(.*)$/, (before, after) => [`${before}*${after}`, `${before}x${after}`]],
];
const TYPOS: Readonly<Record<string, string>> = { 阀: '閥', 机: '機', 电: '電', 钢: '鋼', 轴: '軸', 灯: '燈', 纸: '紙', 变: '變' }; // prettier-ignore

/** A demand as one of its buyers words it: other words, another order, other units, a fact left out, now and then mistyped. */
export function wordDemand(
  { titles, names }: BuyerWords,
  values: ReadonlyMap<string, string>,
  random: SeededRandom,
): WordedListing {
  const template = random.pick(titles);
  const inTitle = new Set([...template.matchAll(/\{(.+?)\}/g)].map(([, name]) => name!));
  const written = template.replace(/\{(.+?)\}/g, (_, name: string) => values.get(name) ?? '');
  const kept = [...values.keys()].filter((name) => !inTitle.has(name) && !random.chance(OMITS));
  const attributes = kept.map((name) => ({
    ...{ name: random.pick([name, ...(names.get(name) ?? [])]), number: null, unit: null },
    value: respelled(values.get(name)!, random),
    ...(MUSTS[name] && { must: MUSTS[name] }),
  }));
  return {
    title: random.chance(MISTYPES)
      ? [...written].map((one) => TYPOS[one] ?? one).join('')
      : written,
    attributes: random.chance(0.5) ? attributes : attributes.reverse(),
    stated: new Set([...inTitle, ...kept]),
  };
}

function respelled(value: string, random: SeededRandom): string {
  if (!random.chance(RESPELLS)) return value;
  for (const [pattern, spellings] of SPELLINGS) {
    const found = pattern.exec(value);
    if (found) return random.pick(spellings(...found.slice(1)));
  }
  return value;
}
