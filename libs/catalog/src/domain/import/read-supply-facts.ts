import { findCountry, simplified } from '@wanchang/kernel';
import { isOpen, readQuantity, type RecordCell } from '@wanchang/table-reader';
import { LISTING_LIMITS, type ListingContent, type ListingOrigin } from '../listing';
import { clip } from './clip';
import type { ImportFacts, RowNotes } from './import-facts';
import { attributeName, keepAsText, textAttribute } from './kept-text';
import type { KnownCells } from './known-cells';
import { certificatesIn } from './named-certificates';

type SupplyFacts = Pick<
  ListingContent,
  'ownNumber' | 'taxRate' | 'packing' | 'capacity' | 'certificates'
>;

/** What a price list says of goods beside what they are and cost. What has no field, or does not fit it, is a property. */
export function readSupplyFacts(
  known: KnownCells,
  unit: string | null,
  { side }: ImportFacts,
  told: RowNotes,
): SupplyFacts {
  return {
    ownNumber: shortText(known.first('ownNumber'), LISTING_LIMITS.ownNumber, told),
    taxRate: taxRateOf(known.first('taxRate'), told),
    packing: shortText(known.first('packing'), LISTING_LIMITS.packing, told),
    capacity: side === 'supply' ? capacityOf(known.first('capacity'), unit, told) : null,
    certificates: certificatesIn(known.text('certificate')),
  };
}

function shortText(cell: RecordCell | null, longest: number, { attributes }: RowNotes) {
  if (!cell || isOpen(cell.text)) return null;
  const text = cell.text.replace(/\s+/g, ' ');
  if (text.length <= longest) return text;
  attributes.push(textAttribute(attributeName(cell.column.header), text));
  return null;
}

/** `13%`, `13`, `0.13`, 免税. */
function taxRateOf(cell: RecordCell | null, { attributes }: RowNotes): string | null {
  if (!cell || isOpen(cell.text)) return null;
  const plain = cell.text.normalize('NFKC').trim();
  if (/^免税$|^零税率$/.test(plain)) return '0';
  const [, figure, percent] = /^(\d{1,3}(?:\.\d{1,4})?)\s*(%?)$/.exec(plain) ?? [];
  const rate = figure === undefined ? NaN : Number(figure);
  const isShare = percent === '' && rate > 0 && rate < 1;
  const asPercent = isShare ? Number((rate * 100).toFixed(2)) : rate;
  if (asPercent >= 0 && asPercent <= 100) return String(asPercent);
  attributes.push(textAttribute(attributeName(cell.column.header), cell.text));
  return null;
}

function capacityOf(cell: RecordCell | null, unit: string | null, told: RowNotes) {
  if (!cell || isOpen(cell.text)) return null;
  const perMonth = cell.text.replace(/\s*(?:\/|每)\s*月$|\s*per month$/i, '');
  const found = readQuantity(perMonth);
  const own = found.kind === 'quantity' ? (found.unit ?? cell.column.unit ?? unit) : null;
  const plainUnit = own?.replace(/\/月$/, '');
  if (found.kind === 'quantity' && plainUnit) return { value: found.value, unit: plainUnit };
  if (found.kind !== 'none') keepAsText(cell, 'capacity', 'capacity-unreadable', told);
  return null;
}

/** Where the place of origin, or the place, is abroad. A place of origin in China is a property. */
export function originOf(known: KnownCells, { attributes }: RowNotes): ListingOrigin | null {
  const cell = known.first('origin');
  const stated = cell && findCountry(simplified(cell.text));
  if (cell && cell.text !== '' && !stated)
    attributes.push(textAttribute(attributeName(cell.column.header), cell.text));
  const found = stated ?? findCountry(known.all('region').map(({ text }) => simplified(text)).join(' ')); // prettier-ignore
  return found && { ...found, place: found.place && clip(found.place, LISTING_LIMITS.place) };
}
