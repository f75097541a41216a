import type { LocalisedText } from '../locale';
import { simplified } from './script';
import { UNITS } from './units.data';

/** A unit of measurement or counting; `code` is the form to store. */
export interface Unit extends LocalisedText {
  readonly code: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of this is. */
  readonly factor: number;
  /** What it shows where the base unit shows 0: 32 for °F, 0 for every other. */
  readonly zero: number;
}

/** So many of a unit: `万吨` is 10,000 t. */
export interface CountedUnit {
  readonly count: number;
  /** What is counted, as it is written. */
  readonly name: string;
  /** Null where nothing is named, or no unit of the table. */
  readonly unit: Unit | null;
}

interface UnitTable {
  readonly units: readonly Unit[];
  readonly exact: ReadonlyMap<string, Unit>;
  readonly anyCase: ReadonlyMap<string, Unit>;
}

const ZEROS: Readonly<Record<string, number>> = { '°F': 32 };
/** The longer first: 百万元 is a million of 元, not a hundred of 万元. */
const COUNTS = Object.entries({ 百万: 1e6, 千万: 1e7, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 });
/** 百万亿 is the longest that people write. */
const MOST_COUNTS = 2;

let table: UnitTable | undefined;

function unitTable(): UnitTable {
  table ??= readTable();
  return table;
}

function readTable(): UnitTable {
  const units: Unit[] = [];
  const exact = new Map<string, Unit>();
  const anyCase = new Map<string, Unit>();
  for (const line of UNITS.trim().split('\n')) {
    const [code = '', zh = '', en = '', dimension = '', factor = '', aliases = ''] =
      line.split('|');
    const own = dimension === '=' ? `count:${code}` : dimension;
    const zero = ZEROS[code] ?? 0;
    const unit: Unit = { code, zh, en, dimension: own, factor: Number(factor), zero };
    units.push(unit);
    for (const name of [code, zh, ...aliases.split(' ')].map(normalise)) {
      exact.set(name, unit);
      if (!anyCase.has(name.toLowerCase())) anyCase.set(name.toLowerCase(), unit);
    }
  }
  return { units, exact, anyCase };
}

/** Every unit that can be chosen, most used dimensions first. Rates (`t/month`) are made from these. */
export function allUnits(): readonly Unit[] {
  return unitTable().units;
}

/**
 * The unit that a text names in Chinese (噸 is 吨), by symbol, or in English; full width and ㎡, m², ℃ included.
 * Capitals count only where they tell units apart. A quotient of two units is a unit: 吨/月, m³/h.
 */
export function unitByName(text: string): Unit | null {
  const name = normalise(text);
  if (name === '') return null;
  const { exact, anyCase } = unitTable();
  const known = exact.get(name) ?? anyCase.get(name.toLowerCase()) ?? rate(name);
  const plain = known ? name : simplified(name);
  return plain === name ? known : unitByName(plain);
}

/**
 * Reads a unit that may be counted in 百, 千, 万 or 亿 (`百万件`). 千瓦 and 万元 are units themselves, so a unit is
 * looked for first. Of a word that is no unit, and of none, the count is read as well.
 */
export function countedUnit(text: string): CountedUnit {
  let [name, count] = [normalise(text), 1];
  for (let i = 0; i < MOST_COUNTS && !unitByName(name); i++) {
    const [word, times] = COUNTS.find(([known]) => name.startsWith(known)) ?? [];
    if (word === undefined || times === undefined) break;
    count *= times;
    name = name.slice(word.length);
  }
  return { count, name, unit: unitByName(name) };
}

/** Counting units of which people also trade parts: half a working day, a turn and a half. */
const DIVISIBLE: ReadonlySet<string> = new Set(['workday', 'r', 'manday']);

/** Whether the unit that a text names counts whole things: 台, 件, 打, 套. Of what is no unit of the table nothing is known: false. */
export function isCounted(text: string): boolean {
  const { unit } = countedUnit(text);
  return unit !== null && unit.dimension.startsWith('count:') && !DIVISIBLE.has(unit.code);
}

/** How many base things so many of a counting unit are; 1.5 万件 are 15,000. */
export function countOf(text: string): number {
  const { count, unit } = countedUnit(text);
  return count * (unit?.factor ?? 1);
}

function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[\s·]/g, '').replace('μ', 'u').replace('每', '/');
}

function rate(name: string): Unit | null {
  if (/^rpm$/i.test(name)) return rate('r/min');
  const [above = '', below = '', ...more] = name.split('/');
  if (above === '' || below === '' || more.length > 0) return null;
  const numerator = unitByName(above);
  const denominator = unitByName(below);
  if (!numerator || !denominator) return null;
  return {
    code: `${numerator.code}/${denominator.code}`,
    zh: `${numerator.zh}/${denominator.zh}`,
    en: `${numerator.en}/${denominator.en}`,
    dimension: `${numerator.dimension}/${denominator.dimension}`,
    factor: numerator.factor / denominator.factor,
    zero: 0,
  };
}

/** True where both are units and one converts into the other. */
export function sameDimension(a: string, b: string): boolean {
  const [first, second] = [unitByName(a), unitByName(b)];
  return first !== null && first.dimension === second?.dimension;
}

/**
 * The value in another unit, to twelve significant digits, or null where the units do not convert.
 * A month is no number of days and a 套 no number of 件: such pairs are null.
 */
export function convert(value: number, from: string, to: string): number | null {
  const [source, target] = [unitByName(from), unitByName(to)];
  if (!source || source.dimension !== target?.dimension) return null;
  if (source.code === target.code) return value;
  return Number((toBase(value, source) / target.factor + target.zero).toPrecision(12));
}

/** A value in the base unit of its dimension. */
export function toBase(value: number, { factor, zero }: Pick<Unit, 'factor' | 'zero'>): number {
  return (value - zero) * factor;
}
