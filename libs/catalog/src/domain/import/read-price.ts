import type { Money } from '@wanchang/kernel';
import {
  currencyIn,
  readPrice,
  type Column,
  type Price,
  type RecordCell,
} from '@wanchang/table-reader';
import Big from 'big.js';
import {
  LISTING_LIMITS,
  type ListingContent,
  type ListingQuantity,
  type PriceTier,
} from '../listing';
import { clip } from './clip';
import type { ImportFacts, RowNotes } from './import-facts';
import { attributeName, keepAsText, noteMissingValue, textAttribute } from './kept-text';
import type { KnownCells } from './known-cells';
import { rowProblem } from './row-problems';

/** A budget without a quantity is for the whole: one 项. */
const WHOLE = '项';

/**
 * Procurement notices give 万元 with six decimals, that is to the fen, and leave the unit out. Nobody writes a budget
 * in yuan to a millionth.
 */
const TEN_THOUSANDS_TO_THE_FEN = /^\d+\.\d{6}$/;

export interface Pricing extends Pick<ListingContent, 'priceTax' | 'priceTiers'> {
  readonly price: Money | null;
  readonly priceUnit: string | null;
  /** For how many the price is, where it says so. */
  readonly minimum: Price['minimum'];
}

export interface PriceUnits {
  readonly quantity: ListingQuantity | null;
  /** Of the column of units, and the price's own. */
  readonly unit: string | null;
  readonly priceUnit: string | null;
  /** ISO 4217, of a unit such as 美元/吨. */
  readonly currency: string | null;
  /** Of a column of currencies, which says more than the header of the prices. */
  readonly stated: string | null;
}

/** As the row or the header says; else as the first price of the column has it. */
const currencyOf = (column: Column, { currency, stated }: PriceUnits) =>
  stated ?? column.currency ?? currency ?? column.sign;

/** A unit price if there is one, else the budget or the amount: spread over the quantity, or for the whole. */
export function readPricing(
  known: KnownCells,
  units: PriceUnits,
  facts: ImportFacts,
  told: RowNotes,
): Pricing {
  const [cell = null, ...others] = priceCells(known, told);
  const price = cell && priceIn(cell, units, facts, told);
  if (price) {
    const { tier } = cell.column;
    const priceUnit =
      units.priceUnit ??
      price.per ??
      units.quantity?.unit ??
      units.unit ??
      price.minimum?.unit ??
      tier?.unit ??
      null;
    const minimum = price.minimum ?? (tier && { value: String(tier.from), unit: null });
    return {
      ...{ price: money(price), priceUnit: clipped(priceUnit), minimum },
      priceTax: price.tax ?? cell.column.tax,
      priceTiers: tiersOf(price, cell, others, units),
    };
  }
  const tax = cell?.column.tax ?? null;
  return { ...spread(known, units, facts, told), minimum: null, priceTax: tax, priceTiers: [] };
}

/** All prices by quantity, of those that are read; one alone is no tier. */
function tiersOf(
  price: Price,
  { column }: RecordCell,
  others: readonly RecordCell[],
  units: PriceUnits,
): PriceTier[] {
  const first = { from: String(column.tier?.from ?? 1), amount: price.amount };
  const tiers = others.flatMap(({ text, column: other, mark }) => {
    const context = { ...other, currency: currencyOf(other, units) };
    const reading = readPrice(text, context, mark?.currency);
    const isRead = reading.kind === 'price' && reading.price.currency === price.currency;
    return isRead ? [{ from: String(other.tier!.from), amount: reading.price.amount }] : [];
  });
  return tiers.length === 0 ? [] : [first, ...tiers].slice(0, LISTING_LIMITS.priceTiers);
}

/** The price; of prices by quantity that of the smallest, and the others behind it. */
function priceCells(known: KnownCells, { notes }: RowNotes): RecordCell[] {
  const cells = known.all('price');
  const tiers = cells.filter(({ column, text }) => column.tier !== null && text !== '');
  if (tiers.length < 2) return cells.slice(0, 1);
  const [first, ...others] = tiers.sort((a, b) => a.column.tier!.from - b.column.tier!.from);
  notes.push(rowProblem('price', 'price-tiers', { text: first!.column.header }));
  return [first!, ...others];
}

function priceIn(
  cell: RecordCell,
  units: PriceUnits,
  { side }: ImportFacts,
  told: RowNotes,
): Price | null {
  const { text, column, mark } = cell;
  noteMissingValue(cell, 'price', told);
  if (text === '') return null;
  const context = { ...column, currency: currencyOf(column, units) };
  const reading = readPrice(text, context, mark?.currency);
  switch (reading.kind) {
    case 'price':
      noteTerms(cell, reading.price, told);
      noteSign(cell, reading.price, units, told);
      return reading.price;
    case 'range':
      if (side === 'demand')
        return priceIn(
          { ...cell, text: `${reading.high}${reading.rest}` },
          units,
          { side } as ImportFacts,
          told,
        );
      keepAsText(cell, 'price', 'price-range', told);
      return null;
    case 'foreign':
      told.notes.push(rowProblem('price', 'price-currency', { text, currency: reading.currency }));
      told.attributes.push(
        textAttribute(attributeName(column.header), `${text} ${reading.currency}`),
      );
      return null;
    case 'negotiable':
      told.notes.push(rowProblem('price', 'price-negotiable', { text }));
      return null;
    case 'unread':
      keepAsText(cell, 'price', 'price-unreadable', told);
      return null;
    case 'none':
      return null;
  }
}

/** Only the first price of the column has a currency: that of the others is a guess, unless it is what it is anyway. */
function noteSign(
  { column, text, mark }: RecordCell,
  { currency }: Price,
  units: PriceUnits,
  { notes }: RowNotes,
): void {
  if (column.sign === null || column.sign === 'CNY' || column.currency !== null) return;
  const isStated = units.stated !== null || units.currency !== null;
  if (isStated || currencyIn(text) !== null || mark?.currency) return;
  notes.push(rowProblem('price', 'currency-from-above', { text, currency }));
}

/** 起, 出厂价: what else the price says. */
function noteTerms(
  { column, text }: RecordCell,
  price: Price,
  { notes, attributes }: RowNotes,
): void {
  if (price.condition === null) return;
  notes.push(rowProblem('price', 'price-condition', { text }));
  attributes.push(textAttribute(attributeName(column.header), text));
}

function spread(
  known: KnownCells,
  units: PriceUnits,
  { side }: ImportFacts,
  told: RowNotes,
): Pick<Pricing, 'price' | 'priceUnit'> {
  const nothing = { price: null, priceUnit: null };
  const { quantity } = units;
  const budget = known.first('budget');
  const cell = budget ?? known.first('amount');
  if (!cell || (side === 'supply' && !budget && !quantity)) return nothing;
  noteMissingValue(cell, 'price', told);
  const { column, text, mark } = cell;
  const isGuessed =
    side === 'demand' &&
    column.scale === 1 &&
    column.currency === null &&
    TEN_THOUSANDS_TO_THE_FEN.test(text);
  const scale = isGuessed ? 10_000 : column.scale;
  const reading = readPrice(
    text,
    { ...column, scale, currency: currencyOf(column, units) },
    mark?.currency,
  );
  if (reading.kind === 'unread' || reading.kind === 'foreign')
    keepAsText(cell, 'price', 'price-unreadable', told);
  if (reading.kind !== 'price') return nothing;
  noteSign(cell, reading.price, units, told);
  if (isGuessed) told.notes.push(rowProblem('price', 'read-as-ten-thousands', { text }));
  if (!quantity || reading.price.per)
    return { price: money(reading.price), priceUnit: clipped(reading.price.per ?? WHOLE) };
  told.attributes.push(textAttribute(attributeName(column.header), text));
  if (!budget) told.notes.push(rowProblem('price', 'price-from-amount', { text }));
  const share = new Big(reading.price.amount).div(quantity.value).round(6);
  return share.gt(0)
    ? {
        price: { amount: share.toFixed(), currency: reading.price.currency },
        priceUnit: quantity.unit,
      }
    : nothing;
}

const clipped = (unit: string | null) => unit && clip(unit, LISTING_LIMITS.unit);
const money = ({ amount, currency }: Price): ListingContent['price'] => ({ amount, currency });
