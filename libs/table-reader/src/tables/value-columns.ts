import { unitByName } from '@wanchang/kernel';
import type { GridRow } from '../grid';
import { columnOf, type Column } from '../headers/column';
import type { Meaning } from '../headers/meanings';
import { currencyIn } from '../headers/read-header';
import { figureIn } from '../values/numbers';
import { readPrice } from '../values/price';
import { leftOut } from './resolve-columns';

/** Of a table without a header: what its columns are, guessed from what stands in them. */

const FEWEST_ROWS = 2;
const SAMPLE_ROWS = 200;

interface Shape {
  readonly at: number;
  readonly values: readonly string[];
  readonly figures: number;
  readonly units: number;
  readonly codes: number;
  readonly chinese: number;
  readonly distinct: number;
}

const share = (values: readonly string[], holds: (text: string) => boolean) =>
  values.filter(holds).length / Math.max(1, values.length);

const isCode = (text: string) => /\d/.test(text) && /^[A-Za-z0-9#/.*×xX+()φΦ\s-]+$/.test(text);

/** Null where no column looks like names of goods. */
export function columnsByValues(
  rows: readonly GridRow[],
  hidden: ReadonlySet<number>,
): Column[] | null {
  const full = rows.filter(({ cells }) => cells.filter((text) => text !== '').length >= 2).slice(0, SAMPLE_ROWS); // prettier-ignore
  if (full.length < FEWEST_ROWS) return null;
  const width = Math.max(...full.map(({ cells }) => cells.length));
  const shapes = Array.from({ length: width }, (_, at) => shapeOf(at, full)).filter(({ values }) => values.length >= full.length / 2); // prettier-ignore
  const meanings = new Map<number, Meaning>();
  const title = mostLike(shapes, ({ chinese, distinct, units, figures }) => chinese + distinct - 2 * units - 2 * figures); // prettier-ignore
  if (!title || title.chinese < 0.5 || title.figures > 0.2) return null;
  meanings.set(title.at, 'title');
  const unit = shapes.find((shape) => shape.units > 0.8 && shape.at !== title.at);
  if (unit) meanings.set(unit.at, 'unit');
  for (const [at, meaning] of figureColumns(shapes, unit?.at ?? null)) meanings.set(at, meaning);
  if (![...meanings.values()].some((meaning) => meaning === 'price' || meaning === 'quantity'))
    return null;
  const model = shapes.find((shape) => !meanings.has(shape.at) && shape.codes > 0.6);
  if (model) meanings.set(model.at, 'specification');
  return shapes.map(({ at }) => guessed(at, meanings.get(at) ?? 'other', hidden));
}

function guessed(at: number, meaning: Meaning, hidden: ReadonlySet<number>): Column {
  const header = `第 ${at + 1} 列`;
  return { ...columnOf(at, header, meaning, 'values'), leftOut: leftOut(at, meaning, hidden) };
}

function shapeOf(at: number, rows: readonly GridRow[]): Shape {
  const values = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '');
  const money = { unit: null, currency: null, scale: 1 };
  return {
    ...{ at, values },
    figures: share(
      values,
      (text) => figureIn(text) !== null || readPrice(text, money).kind === 'price',
    ),
    units: share(values, (text) => unitByName(text) !== null),
    codes: share(values, isCode),
    chinese: share(values, (text) => /\p{Script=Han}{2}/u.test(text)),
    distinct: new Set(values).size / Math.max(1, values.length),
  };
}

function mostLike(shapes: readonly Shape[], likeness: (shape: Shape) => number): Shape | null {
  return shapes.reduce<Shape | null>((best, next) => (best && likeness(best) >= likeness(next) ? best : next), null); // prettier-ignore
}

/** A running number says nothing; of two figures the whole one is the quantity, the last the price. */
function figureColumns(shapes: readonly Shape[], unit: number | null): [number, Meaning][] {
  const figures = shapes.filter((shape) => shape.figures > 0.8);
  const [running, rest] = [figures.filter(isRunning), figures.filter((shape) => !isRunning(shape))];
  const ignored = running.map(({ at }): [number, Meaning] => [at, 'ignored']);
  const amount = rest.length >= 3 ? rest.find((shape) => isProduct(shape, rest)) : undefined;
  const priced = rest.filter((shape) => shape !== amount);
  const price = priced.findLast((shape) => isPriceLike(shape) || priced.length >= 2);
  const quantity = priced.find((shape) => shape !== price && shape.values.every((text) => /^\d+$/.test(text))); // prettier-ignore
  const [only] = priced;
  if (!price && only) return [...ignored, [only.at, unit !== null && unit > only.at ? 'quantity' : 'price']]; // prettier-ignore
  return [
    ...ignored,
    ...(amount ? [[amount.at, 'amount'] as [number, Meaning]] : []),
    ...(price ? [[price.at, 'price'] as [number, Meaning]] : []),
    ...(quantity ? [[quantity.at, 'quantity'] as [number, Meaning]] : []),
  ];
}

const isRunning = ({ values }: Shape) =>
  values.length >= FEWEST_ROWS &&
  values.every((text, at) => Number(text) === Number(values[0]) + at);

const isPriceLike = ({ values }: Shape) =>
  share(values, (text) => currencyIn(text) !== null || /\.\d/.test(text)) > 0.3;

/** Quantity times price. */
function isProduct({ values }: Shape, others: readonly Shape[]): boolean {
  const numbers = (shape: Shape) => shape.values.map((text) => Number(figureIn(text) ?? NaN));
  return others.some((left) =>
    others.some(
      (right) =>
        left !== right &&
        share(values, (text) => numbers(left).some((a, row) => Math.abs(a * (numbers(right)[row] ?? NaN) - Number(figureIn(text) ?? NaN)) < 0.02)) > 0.9, // prettier-ignore
    ),
  );
}
