import { isKnownUnit, unitOf, type Unit } from '../units';

/**
 * Units of properties that nothing is traded in, each a dimension of its own unless it is one of the kernel's: name,
 * dimension, factor.
 */
const PROPERTY_UNITS = `
%|percent|1; ‰|percent|0.1; K|colour-temperature|1; 开|colour-temperature|1; dB|noise|1; dB(A)|noise|1; 分贝|noise|1
lm|luminous-flux|1; 流明|luminous-flux|1; 目|mesh|1; mesh|mesh|1; 极|poles|1; P|poles|1; 芯|cores|1; 层|layers|1
HRC|hardness-hrc|1; HRB|hardness-hrb|1; HB|hardness-hb|1; HBW|hardness-hb|1; HV|hardness-hv|1; ShoreA|hardness-shore-a|1
邵A|hardness-shore-a|1; 邵氏A|hardness-shore-a|1; 丝|length|0.00001; 匹|power|735.49875; gsm|mass/area|0.001
g/cm3|mass/volume|1000; 克/立方厘米|mass/volume|1000; 毫安时|charge|0.001; Ω|resistance|1; 欧|resistance|1; 欧姆|resistance|1
kΩ|resistance|1000; MΩ|resistance|1000000; ppm|share|1; lx|illuminance|1; 齿|teeth|1; 孔|holes|1; 位|digits|1`;

/** Letters that are units in other capitals only: 20G is a steel and 42.5R a cement. */
const NO_UNIT = new Set(['G', 'R']);

const known = new Map(
  PROPERTY_UNITS.trim()
    .split(/;\s*|\n/)
    .map((one) => {
      const [name = '', dimension = '', factor = ''] = one.split('|');
      return [name.toLowerCase(), { dimension, factor: Number(factor), zero: 0 }] as const;
    }),
);

/** The unit of a figure of a property; null where the word is none. */
export function propertyUnit(name: string): Unit | null {
  const word = name.normalize('NFKC').replace(/\s/g, '');
  if (NO_UNIT.has(word)) return null;
  const own = known.get(word.toLowerCase());
  if (own) return own;
  return isKnownUnit(word) ? unitOf(word) : null;
}
