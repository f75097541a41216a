import { addDays, type DateString } from '@wanchang/kernel';
import {
  currencyIn,
  isNegotiable,
  isOpen,
  readDay,
  readLeadTime,
  readPrice,
  readQuantity,
  type RecordCell,
} from '@wanchang/table-reader';
import { LISTING_LIMITS, type ListingContent, type ListingQuantity } from '../listing';
import { clip } from './clip';
import type { ImportFacts, RowNotes } from './import-facts';
import { keepAsText, noteMissingValue } from './kept-text';
import type { KnownCells } from './known-cells';
import { readPricing, type PriceUnits, type Pricing } from './read-price';
import { rowProblem } from './row-problems';

type Terms = Pick<
  ListingContent,
  | 'quantity'
  | 'price'
  | 'priceUnit'
  | 'priceTax'
  | 'priceTiers'
  | 'packing'
  | 'minimumOrder'
  | 'leadTimeDays'
  | 'dueDate'
  | 'validUntil'
>;

/** Quantity, price and days of a row. */
export function readTerms(known: KnownCells, facts: ImportFacts, told: RowNotes): Terms {
  const column = unitColumn(known.text('unit'));
  const priceUnit = unitColumn(known.text('priceUnit'));
  // Where 计价单位 is the only unit, it counts the goods too.
  const counted = column.unit ?? priceUnit.unit;
  const { quantity, packing } = quantityOf(known.first('quantity'), counted, told);
  const units: PriceUnits = {
    quantity,
    unit: column.unit ?? packing?.unit ?? null,
    priceUnit: priceUnit.unit,
    currency: priceUnit.currency ?? column.currency,
    stated: currencyNamed(known.text('currency')),
  };
  const { minimum, ...pricing } = readPricing(known, units, facts, told);
  const unit = pricing.priceUnit ?? units.unit;
  return {
    quantity,
    ...pricing,
    packing: packing && clip(packing.text, LISTING_LIMITS.packing),
    minimumOrder: facts.side === 'supply' ? minimumOrder(known, unit, minimum, told) : null,
    ...times(known, facts, told),
  };
}

/** Of a column of currencies; one that listings cannot have stays as it is written, and the price is then not taken. */
function currencyNamed(text: string): string | null {
  if (isOpen(text)) return null;
  return currencyIn(text) ?? text.normalize('NFKC').trim().toUpperCase();
}

/** 吨; of 元/吨 the unit of the price, 吨. */
function unitColumn(text: string): { unit: string | null; currency: string | null } {
  const [money, per] = text.normalize('NFKC').split('/');
  const price =
    per === undefined ? null : readPrice(`1${money}`, { unit: null, currency: null, scale: 1 });
  if (per !== undefined && price?.kind === 'price')
    return { unit: per || null, currency: price.price.currency };
  const isUnit = !isOpen(text) && text.length <= LISTING_LIMITS.unit;
  return { unit: isUnit ? text : null, currency: null };
}

function quantityOf(
  cell: RecordCell | null,
  columnUnit: string | null,
  told: RowNotes,
): { quantity: ListingQuantity | null; packing: { text: string; unit: string } | null } {
  const nothing = { quantity: null, packing: null };
  if (!cell) return nothing;
  noteMissingValue(cell, 'quantity', told);
  const { text, column } = cell;
  const found = readQuantity(text);
  if (found.kind === 'none') return nothing;
  if (found.kind === 'packing') {
    told.notes.push(rowProblem('quantity', 'packing', { text }));
    return { quantity: null, packing: found };
  }
  if (found.kind !== 'quantity') {
    keepAsText(cell, 'quantity', 'quantity-unreadable', told);
    return nothing;
  }
  const unit = found.unit ?? column.unit ?? columnUnit;
  if (unit) return { quantity: { value: found.value, unit }, packing: null };
  keepAsText(cell, 'quantity', 'quantity-without-unit', told);
  return nothing;
}

/** @param implied by a price that holds from so many on */
function minimumOrder(
  known: KnownCells,
  unit: string | null,
  implied: Pricing['minimum'],
  told: RowNotes,
): ListingQuantity | null {
  const cell = known.first('minimumOrder');
  if (!cell || isOpen(cell.text)) return impliedOrder(implied, unit);
  const found = readQuantity(cell.text, true);
  if (found.kind === 'none') return null;
  const own = found.kind === 'quantity' ? (found.unit ?? cell.column.unit ?? unit) : null;
  if (found.kind === 'quantity' && own) return { value: found.value, unit: own };
  keepAsText(cell, 'minimumOrder', 'minimum-order-unreadable', told);
  return null;
}

function impliedOrder(implied: Pricing['minimum'], unit: string | null): ListingQuantity | null {
  const own = implied?.unit ?? unit;
  return implied && own && Number(implied.value) > 1 ? { value: implied.value, unit: own } : null;
}

/** A lead time of a demand counts from today; a day in a supply's lead time column is no lead time. */
function times(
  known: KnownCells,
  facts: ImportFacts,
  told: RowNotes,
): Pick<Terms, 'leadTimeDays' | 'dueDate' | 'validUntil'> {
  const validUntil = dayOf(known.first('validUntil'), 'validUntil', facts, told);
  const lead = known.first('leadTime');
  if (facts.side === 'supply')
    return {
      leadTimeDays: leadTimeOf(lead ?? known.first('deliveryDay'), told),
      dueDate: null,
      validUntil,
    };
  const due = dayOf(known.first('dueDate') ?? known.first('deliveryDay'), 'dueDate', facts, told);
  if (due || !lead || isOpen(lead.text)) return { leadTimeDays: null, dueDate: due, validUntil };
  const day = readDay(lead.text, facts.today)?.day;
  const days = day ? null : leadTimeOf(lead, told);
  return {
    leadTimeDays: null,
    dueDate: day ?? (days === null ? null : addDays(facts.today, days)),
    validUntil,
  };
}

function leadTimeOf(cell: RecordCell | null, told: RowNotes): number | null {
  if (!cell || isOpen(cell.text) || isNegotiable(cell.text)) return null;
  const days = readLeadTime(cell.text, cell.column.unit);
  if (days !== null && days <= LISTING_LIMITS.leadTimeDays) return days;
  keepAsText(cell, 'leadTimeDays', 'lead-time-unreadable', told);
  return null;
}

function dayOf(
  cell: RecordCell | null,
  field: 'dueDate' | 'validUntil',
  { today }: ImportFacts,
  told: RowNotes,
): DateString | null {
  if (!cell || isOpen(cell.text)) return null;
  const found = readDay(cell.text, today);
  if (!found) keepAsText(cell, field, 'date-unreadable', told);
  else if (found.inferred)
    told.notes.push(rowProblem(field, 'year-inferred', { text: cell.text, day: found.day }));
  return found?.day ?? null;
}
