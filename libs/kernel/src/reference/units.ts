import type { LocalisedText } from '../locale';
import { UNITS } from './units.data';

/** A unit of measurement or counting; `code` is the form to store. */
export interface Unit extends LocalisedText {
  readonly code: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of this is. */
  readonly factor: number;
}

interface UnitTable {
  readonly units: readonly Unit[];
  readonly exact: ReadonlyMap<string, Unit>;
  readonly anyCase: ReadonlyMap<string, Unit>;
}

/** Degrees Fahrenheit at 0 °C; no other unit here has a zero of its own. */
const FAHRENHEIT_AT_FREEZING = 32;

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
    const unit: Unit = { code, zh, en, dimension: own, factor: Number(factor) };
    units.push(unit);
    for (const name of [code, zh, ...aliases.split(' ')].map(normalise)) {
      exact.set(name, unit);
      anyCase.set(name.toLowerCase(), unit);
    }
  }
  return { units, exact, anyCase };
}

/** Every unit that can be chosen, most used dimensions first. Rates (`t/month`) are made from these. */
export function allUnits(): readonly Unit[] {
  return unitTable().units;
}

/**
 * The unit that a text names in Chinese, by symbol, or in English; full width and ㎡, m², ℃ included.
 * Capitals count only where they tell units apart. A quotient of two units is a unit: 吨/月, m³/h.
 */
export function unitByName(text: string): Unit | null {
  const name = normalise(text);
  if (name === '') return null;
  const { exact, anyCase } = unitTable();
  return exact.get(name) ?? anyCase.get(name.toLowerCase()) ?? rate(name);
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
  const base = (value - zeroOf(source)) * source.factor;
  return Number((base / target.factor + zeroOf(target)).toPrecision(12));
}

function zeroOf(unit: Unit): number {
  return unit.code === '°F' ? FAHRENHEIT_AT_FREEZING : 0;
}
