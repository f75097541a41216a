import { unitByName } from '@wanchang/kernel';

/** A figure with its unit in the one spelling that all others become. */
export interface Measure {
  /** `5.5kw`, `50ml`, `dn100`, `40×40`: comparable as a text. */
  readonly text: string;
  /** Null for sizes of several sides. */
  readonly number: number | null;
  readonly unit: string | null;
}

/** Nominal diameters of pipe in inches and in millimetres (ISO 6708). */
const NOMINAL: Readonly<Record<string, number>> = {
  '1/2': 15,
  '3/4': 20,
  '1': 25,
  '1.2': 32,
  '1.25': 32,
  '1.5': 40,
  '2': 50,
  '2.5': 65,
  '3': 80,
  '4': 100,
  '5': 125,
  '6': 150,
  '8': 200,
  '10': 250,
  '12': 300,
  '14': 350,
  '16': 400,
  '20': 500,
  '24': 600,
};
const INCHES = /(?<![\d./])(\d+(?:[./]\d+)?)\s*(?:英寸|寸|吋|"|″|”|inch(?:es)?\b)/giu;

/** In each dimension the units that figures are written in, the smallest first, and from how much on. */
const SPELLINGS: Readonly<Record<string, readonly (readonly [unit: string, from: number])[]>> = {
  power: [
    ['W', 0],
    ['kW', 1],
  ],
  mass: [
    ['g', 0],
    ['kg', 1],
    ['t', 1],
  ],
  volume: [
    ['mL', 0],
    ['L', 1],
    ['m3', 1],
  ],
  voltage: [
    ['V', 0],
    ['kV', 1],
  ],
  pressure: [['MPa', 0]],
  current: [
    ['mA', 0],
    ['A', 1],
  ],
  charge: [['mAh', 0]],
  'apparent-power': [['kVA', 0]],
  length: [
    ['mm', 0],
    ['m', 10],
  ],
};

/** 800W and 800瓦, 5500 W and 5.5千瓦, 0.8兆帕 and 8公斤 of a pressure. */
const FIGURE =
  /(?<![\d.\p{L}-])(\d{1,9}(?:\.\d{1,4})?)\s*(千瓦|兆瓦|瓦(?!楞)|毫升|升(?!降)|公升|毫安时|安时|毫安|安培|千伏安|千伏|伏特?|兆帕|千帕|公斤压力|公斤力|吨|公斤|千克|克|毫克|斤|毫米|厘米|公分|米(?!粉)|kw|mw|w|hp|马力|ml|l|cc|mah|ah|ma|kva|kv|v|mpa|kpa|bar|psi|kg|g|t|mm|cm|m)(?![a-z\d/²³])/giu;

const PRESSURE_CONTEXT = /压|阀|泵|空压|气/u;

/** Figures with units and sizes of a text, each once, in one spelling. */
export function measuresOf(text: string): Measure[] {
  const plain = text.normalize('NFKC');
  const found: Measure[] = [];
  for (const [, inches] of plain.matchAll(INCHES))
    if (NOMINAL[inches!]) found.push(diameter(NOMINAL[inches!]!));
  for (const [, bore] of plain.matchAll(/(?<![a-z\d])dn\s?(\d{1,4})(?!\d)/giu))
    found.push(diameter(Number(bore)));
  const single = plain.replace(SIZE, (size) => {
    found.push(ofSides(size));
    return ' ';
  });
  for (const [, figure, unit] of single.matchAll(FIGURE)) {
    const measure = inOneSpelling(Number(figure), unit!);
    if (measure) found.push(measure);
  }
  return [...new Map(found.map((measure) => [measure.text, measure])).values()];
}

const SIZE =
  /(?<![\d.a-z])[φΦø]?\d+(?:\.\d+)?(?:mm|cm|m)?(?:\s?[x×*✕╳]\s?\d+(?:\.\d+)?(?:mm|cm|m)?){1,3}(?![\d.])/giu;

function ofSides(size: string): Measure {
  const sides = size.toLowerCase().split(/\s?[x×*✕╳]\s?/u);
  const text = sides.map((side) => side.replace(/[φø]|mm$/gu, '')).join('×');
  return { text, number: null, unit: null };
}

const diameter = (millimetres: number): Measure => ({
  ...{ text: `dn${millimetres}`, number: millimetres, unit: 'mm' },
});

function inOneSpelling(figure: number, written: string): Measure | null {
  const unit = unitByName(written === 'cc' ? 'ml' : written);
  const spellings = unit && SPELLINGS[unit.dimension];
  if (!unit || !spellings) return null;
  const base = figure * unit.factor;
  const [code] = [...spellings]
    .reverse()
    .find(([name, from]) => from === 0 || round(base / unitByName(name)!.factor) >= from)!;
  const number = round(base / unitByName(code)!.factor);
  return { text: `${number}${code.toLowerCase()}`, number, unit: code };
}

const round = (value: number) => Number(value.toPrecision(9));

/** The text without its figures and their units, which would be read as words: 毫升 of 50毫升. */
export function withoutMeasures(text: string): string {
  return text.normalize('NFKC').replace(FIGURE, ' ').replace(INCHES, ' ').replace(COUNTED, ' ');
}

const COUNTED =
  /\d+(?:\.\d+)?\s*(?:平方米|平米|平方|立方米|立方|台套|台|套|件|个|只|条|支|根|卷|张|片|箱|盒|袋|瓶|桶|双|对|副|亩|人|名|号|级|寸|度|伏|安|转|目|丝|孔|芯|层|色|装|元|万元|年|月|天)/gu;

/** Measures as the trade writes them: 2寸 is DN50, 5500W is 5.5kW, 50毫升 is 50ml. The rest of the text stays as it is. */
export function inTradeMeasures(text: string): string {
  const plain = text.normalize('NFKC');
  const read = plain
    .replace(INCHES, (whole, inches: string) =>
      NOMINAL[inches] ? ` DN${NOMINAL[inches]} ` : whole,
    )
    .replace(FIGURE, (whole, figure: string, unit: string) => {
      const asPressure = /^(?:公斤|kg)$/iu.test(unit) && isPressure(plain, Number(figure));
      const measure = asPressure
        ? { text: `${round(Number(figure) / 10)}mpa` }
        : inOneSpelling(Number(figure), unit);
      return measure && measure.text !== whole.toLowerCase() ? ` ${spelled(measure.text)} ` : whole;
    });
  return read === plain ? text : read;
}

const spelled = (measure: string) => measure.replace('kw', 'kW').replace('mpa', 'MPa');

/** 8公斤 of an air compressor is 0.8 MPa; 8公斤 of rice is not. */
function isPressure(text: string, figure: number): boolean {
  return figure <= 400 && PRESSURE_CONTEXT.test(text);
}
