import { toBase } from '@wanchang/kernel';
import { propertyUnit } from './figure-units';

/** Measures of one thing in their order: φ89×5, 40×40×3, M12×60, 4×25 mm². */
export interface Size {
  /** M: a metric thread. */
  readonly mark: 'M' | '';
  /** Lengths in millimetres where the unit is known. */
  readonly parts: readonly number[];
  readonly dimension: 'length' | 'area' | '';
}

const part = String.raw`(\d+(?:\.\d+)?)\s*(mm|cm|m|毫米|厘米|米)?`;
const whole = new RegExp(
  String.raw`^(M|φ|ø|∅|d(?=\s*\d)|□|口)?\s*${part}(?:\s*[×+]\s*${part})*\s*(\S*)$`,
  'iu',
);
const each = new RegExp(part, 'giu');
const sign = /(?<=\d\s*(?:mm|cm|m|毫米|厘米|米)?)\s*[x*×✕╳]\s*(?=\d)/giu;

/** Reads a size of several measures, or a metric thread; null for what is none. */
export function readSize(text: string): Size | null {
  const spelled = text.replace(sign, '×').replace(/(\d)芯(?=\d)/gu, '$1×');
  const found = whole.exec(spelled);
  if (!found) return null;
  const mark = /^m$/i.test(found[1] ?? '') ? 'M' : '';
  const isSize = spelled.includes('×');
  if (!isSize && mark === '') return null;
  const end = /[^\d\s×+.]+[23]?$/u.exec(spelled)?.[0] ?? '';
  const dimension = dimensionOf(end, found[1]);
  if (dimension === null) return null;
  const measured = end === '' ? spelled : spelled.slice(0, spelled.lastIndexOf(end));
  const parts = [...measured.matchAll(each)].map(([, number = '', unit]) => millimetres(Number(number), unit ?? lengthIn(end))); // prettier-ignore
  return { mark, parts, dimension: mark === 'M' ? '' : dimension };
}

function dimensionOf(end: string, prefix: string | undefined): Size['dimension'] | null {
  if (end === '') return prefix ? 'length' : '';
  if (/^(?:mm2|平方|平方毫米|mm²)$/iu.test(end)) return 'area';
  return lengthIn(end) ? 'length' : null;
}

function lengthIn(name: string): string | undefined {
  const unit = propertyUnit(name);
  return unit?.dimension === 'length' ? name : undefined;
}

function millimetres(number: number, unit: string | undefined): number {
  const known = unit === undefined ? null : propertyUnit(unit);
  return known ? Number((toBase(number, known) * 1000).toPrecision(12)) : number;
}
