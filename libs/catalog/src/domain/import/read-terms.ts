import { addDays, parseQuantity, unitByName, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import { LISTING_LIMITS, type ListingContent, type ListingQuantity } from '../listing';
import {
  isGuessedTenThousands,
  isNegotiable,
  isOpen,
  isRange,
  readDay,
  readLeadTime,
  readPrice,
  upperBound,
  type Price,
} from './cells';
import { clip } from './clip';
import type { ColumnKind } from './columns';
import type { ImportFacts, RowNotes } from './import-facts';
import type { RecordCell } from './records';
import { rowProblem } from './row-problems';

type Known = ReadonlyMap<ColumnKind, RecordCell>;
type Terms = Pick<
  ListingContent,
  'quantity' | 'price' | 'priceUnit' | 'minimumOrder' | 'leadTimeDays' | 'dueDate' | 'validUntil'
>;

/** A budget without a quantity is for the whole: one 项. */
const WHOLE = '项';

/** Quantity, price and days of a row. */
export function readTerms(known: Known, facts: ImportFacts, report: RowNotes): Terms {
  const unit = unitOf(known.get('unit')?.text);
  const quantity = quantityOf(known.get('quantity'), 'quantity', unit, report);
  const isSupply = facts.side === 'supply';
  return {
    quantity,
    ...pricing(known, quantity, unit, facts, report),
    minimumOrder: isSupply
      ? quantityOf(known.get('minimumOrder'), 'minimumOrder', unit, report)
      : null,
    ...times(known, facts, report),
  };
}

function unitOf(text: string | undefined): string | null {
  return text === undefined || isOpen(text) || text.length > LISTING_LIMITS.unit ? null : text;
}

function quantityOf(
  cell: RecordCell | undefined,
  field: 'quantity' | 'minimumOrder',
  columnUnit: string | null,
  { wrong, notes, attributes }: RowNotes,
): ListingQuantity | null {
  if (!cell || isOpen(cell.text)) return null;
  const { text, column } = cell;
  const found = parseQuantity(text);
  if (!found || Number(found.value) <= 0) {
    wrong.push(
      rowProblem(field, field === 'quantity' ? 'quantity-unreadable' : 'minimum-order-unreadable', {
        text,
      }),
    );
    return null;
  }
  const unit = found.unit
    ? (unitByName(found.unit)?.zh ?? found.unit)
    : (column.unit ?? columnUnit);
  if (unit) return { value: found.value, unit };
  notes.push(rowProblem(field, 'quantity-without-unit', { text }));
  attributes.push({ name: column.header, value: text, number: Number(found.value), unit: null });
  return null;
}

/** A unit price if there is one, else the budget: spread over the quantity, or for the whole. */
function pricing(
  known: Known,
  quantity: ListingQuantity | null,
  unit: string | null,
  facts: ImportFacts,
  report: RowNotes,
): Pick<Terms, 'price' | 'priceUnit'> {
  const unitPrice = priceOf(known.get('price'), facts, report);
  if (unitPrice) {
    const priceUnit =
      unitOf(known.get('priceUnit')?.text) ?? unitPrice.per ?? quantity?.unit ?? unit;
    return {
      price: money(unitPrice),
      priceUnit: priceUnit && clip(priceUnit, LISTING_LIMITS.unit),
    };
  }
  const budget = priceOf(known.get('budget'), facts, report);
  if (!budget) return { price: null, priceUnit: null };
  if (!quantity || budget.per)
    return { price: money(budget), priceUnit: clip(budget.per ?? WHOLE, LISTING_LIMITS.unit) };
  const { column, text } = known.get('budget')!;
  report.attributes.push({
    name: column.header,
    value: clip(text, LISTING_LIMITS.attributeValue),
    number: null,
    unit: null,
  });
  const share = new Big(budget.amount).div(quantity.value).round(6);
  return share.gt(0)
    ? { price: { amount: share.toFixed(), currency: budget.currency }, priceUnit: quantity.unit }
    : { price: null, priceUnit: null };
}

function priceOf(
  cell: RecordCell | undefined,
  { side }: ImportFacts,
  { wrong, notes, attributes }: RowNotes,
): Price | null {
  if (!cell || isOpen(cell.text) || isNegotiable(cell.text) || isZero(cell.text)) return null;
  const { text, column } = cell;
  if (isRange(text) && side === 'supply') {
    notes.push(rowProblem('price', 'price-range', { text }));
    attributes.push({
      name: column.header,
      value: clip(text, LISTING_LIMITS.attributeValue),
      number: null,
      unit: null,
    });
    return null;
  }
  const price = readPrice(isRange(text) ? upperBound(text) : text, column.unit);
  if (!price) wrong.push(rowProblem('price', 'price-unreadable', { text }));
  else if (isGuessedTenThousands(text, column.unit))
    notes.push(rowProblem('price', 'read-as-ten-thousands', { text }));
  return price;
}

/** People leave 0 where there is no price. */
const isZero = (text: string) => /^[¥￥$]?0+(\.0+)?元?$/.test(text);

const money = ({ amount, currency }: Price) => ({ amount, currency });

/** A lead time of a demand counts from today; a day in a supply's lead time column is no lead time. */
function times(
  known: Known,
  { side, today }: ImportFacts,
  report: RowNotes,
): Pick<Terms, 'leadTimeDays' | 'dueDate' | 'validUntil'> {
  const validUntil = dayOf(known.get('validUntil'), 'validUntil', report);
  const lead = known.get('leadTime');
  if (side === 'supply')
    return { leadTimeDays: leadTimeOf(lead, report), dueDate: null, validUntil };
  const due = dayOf(known.get('dueDate'), 'dueDate', report);
  if (due || !lead || isOpen(lead.text)) return { leadTimeDays: null, dueDate: due, validUntil };
  const day = readDay(lead.text);
  const days = day ? null : leadTimeOf(lead, report);
  return {
    leadTimeDays: null,
    dueDate: day ?? (days === null ? null : addDays(today, days)),
    validUntil,
  };
}

function leadTimeOf(cell: RecordCell | undefined, { wrong }: RowNotes): number | null {
  if (!cell || isOpen(cell.text) || isNegotiable(cell.text)) return null;
  const days = readLeadTime(cell.text, cell.column.unit);
  if (days !== null && days <= LISTING_LIMITS.leadTimeDays) return days;
  wrong.push(rowProblem('leadTimeDays', 'lead-time-unreadable', { text: cell.text }));
  return null;
}

function dayOf(
  cell: RecordCell | undefined,
  field: 'dueDate' | 'validUntil',
  { wrong }: RowNotes,
): DateString | null {
  if (!cell || isOpen(cell.text)) return null;
  const day = readDay(cell.text);
  if (!day) wrong.push(rowProblem(field, 'date-unreadable', { text: cell.text }));
  return day;
}
