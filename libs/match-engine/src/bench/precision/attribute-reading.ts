import { toBase } from '@wanchang/kernel';
import type { Measure } from '../../reading/figure';
import { readValue, type Reading } from '../../reading/read-value';
import { unitless } from '../../units';
import { ATTRIBUTE_VALUES } from './attribute-values.data';

export interface AttributeReadings {
  readonly values: number;
  /** Share of values that are read as what they mean. */
  readonly right: number;
  /** Values that are read as another physical quantity, or as one though they are none. */
  readonly wrongQuantities: readonly string[];
  readonly missed: readonly string[];
}

/** How the listed values are read. */
export function attributeReadings(): AttributeReadings {
  const rows = ATTRIBUTE_VALUES.trim().split('\n').flatMap((line) => {
    const [meaning = '', ...values] = line.split('|');
    return values.map((value) => ({ value, meaning, found: shownReading(readValue(value)) }));
  }); // prettier-ignore
  const off = rows.filter(({ meaning, found }) => inOrder(meaning) !== found);
  const shown = off.map(({ value, meaning, found }) => `${value}: ${found}, not ${meaning}`);
  return {
    values: rows.length,
    right: 1 - off.length / rows.length,
    wrongQuantities: shown.filter((_, i) => !/^(?:name|text)$/.test(off[i]!.found)),
    missed: shown.filter((_, i) => /^(?:name|text)$/.test(off[i]!.found)),
  };
}

function shownReading(reading: Reading): string {
  if (reading.kind === 'figures') {
    const figures = reading.figures.map(shownFigure).sort();
    return figures.includes('') ? 'name' : figures.join(' + ');
  }
  if (reading.kind !== 'size') return reading.kind;
  const { mark, parts, dimension } = reading.size;
  return `${mark === 'M' ? 'thread' : 'size'} ${parts.join('×')}${dimension && ` ${dimension}`}`;
}

/** A bare number is a name until something gives it a unit. */
function shownFigure({ min, max, unit }: Measure): string {
  if (unit.dimension === unitless) return '';
  const [low, high] = [min, max].map((end) => Number.isFinite(end) ? String(Number(toBase(end, unit).toPrecision(7))) : ''); // prettier-ignore
  return `${unit.dimension} ${low === high ? low : `${low}..${high}`}`;
}

function inOrder(meaning: string): string {
  return meaning.split(' + ').sort().join(' + ');
}
