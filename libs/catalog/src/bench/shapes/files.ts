import type { BookType } from '@e965/xlsx';
import { addHeader, addItems, amount, distinct, leadTime, minimumOrder, name, ownNumber, price, property, quantity, serial, size, unit, usualColumns, type ColumnDraft } from '../columns'; // prettier-ignore
import { textFile, workbook, type Sample } from '../draft';
import { SheetDraft } from '../sheet-draft';
import { itemsOf } from '../goods';
import type { Random } from '../random';
import { addTitleRows } from './lists';

/** Languages, encodings and kinds of file. */

function list(random: Random): SheetDraft {
  const sheet = new SheetDraft();
  const columns = usualColumns(random);
  if (random.chance(0.3)) addTitleRows(random, sheet, columns.length);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(6, 30)));
  return sheet;
}

export const utf8 = (random: Random): Sample => textFile(random, list(random), { mark: random.chance(0.5), delimiter: random.pick([',', ',', ';', '\t', '|']) }); // prettier-ignore
export const gb18030 = (random: Random): Sample => textFile(random, list(random), { encoding: 'gb18030', delimiter: random.pick([',', ',', ';', '\t', '|', '¦']) }); // prettier-ignore
export const utf16 = (random: Random): Sample => textFile(random, list(random), { encoding: random.pick(['utf16le', 'utf16le', 'utf16be']), delimiter: random.pick(['\t', ',']), mark: true }); // prettier-ignore

const otherBook = (type: BookType) => (random: Random): Sample => workbook(random, [list(random)], { type }); // prettier-ignore
export const excel97 = otherBook('biff8');
export const openDocument = otherBook('ods');
export const binaryWorkbook = otherBook('xlsb');

/** What programs save as .xls though it is a web page. */
export const webPage = otherBook('html');

export function traditional(random: Random): Sample {
  const sheet = traditionalList(random);
  return random.chance(0.5) ? workbook(random, [sheet]) : textFile(random, sheet, { mark: true });
}

export const big5 = (random: Random): Sample => textFile(random, traditionalList(random), { encoding: 'big5' }); // prettier-ignore

function traditionalList(random: Random): SheetDraft {
  const sheet = new SheetDraft();
  const named: ColumnDraft = { header: random.pick(['產品名稱', '品名', '貨品名稱', '名稱', '商品名稱']), cell: (item) => item.traditional, says: (item) => ({ title: item.traditional }) }; // prettier-ignore
  const sized: ColumnDraft = { ...size(random), header: random.pick(['規格', '規格型號', '型號', '尺寸規格']) }; // prettier-ignore
  const counted: ColumnDraft = { header: random.pick(['單位', '計量單位']), cell: (item) => item.unit.replace('个', '個').replace('吨', '噸').replace('盏', '盞'), saysUnit: true }; // prettier-ignore
  const [header, currency] = random.pick([['單價', 'CNY'], ['單價（元）', 'CNY'], ['含稅單價', 'CNY'], ['單價（港幣）', 'HKD'], ['價格', 'CNY'], ['單價(美元)', 'USD'], ['出廠價', 'CNY']] as const); // prettier-ignore
  const priced: ColumnDraft = { header, cell: (item) => item.price, says: (item) => ({ price: item.price, currency }) }; // prettier-ignore
  const more: ColumnDraft[] = random.some([{ ...quantity(random), header: random.pick(['數量', '庫存數量']) }, { ...minimumOrder(random), header: '起訂量' }, { ...leadTime(random), header: '交貨期（天）' }, { ...ownNumber(random), header: random.pick(['貨號', '產品編號']) }, { header: '備註', cell: () => '現貨' }], random.between(0, 3)); // prettier-ignore
  const columns = distinct([named, sized, ...random.shuffled([counted, priced, ...more])]);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(6, 25)));
  return sheet;
}

export function proforma(random: Random): Sample {
  const sheet = new SheetDraft('PI');
  for (const line of random.some(['PROFORMA INVOICE', 'No.: PI-2026-118    Date: Nov 20, 2026', 'To: Messrs. Example Trading', 'Terms: FOB Ningbo', 'Quotation'], random.between(1, 4))) sheet.add(line); // prettier-ignore
  const currency = random.pick(['USD', 'USD', 'EUR']);
  const named: ColumnDraft = { header: random.pick(['Description', 'Product', 'Product Name', 'Description of Goods', 'Item Description', 'Commodity', 'Goods Description', 'Product Description']), cell: (item) => item.english, says: (item) => ({ title: item.english }) }; // prettier-ignore
  const numbered: ColumnDraft = { header: random.pick(['Item No.', 'Part No.', 'Ref. No.', 'SKU', 'Item Code', 'Art. No.', 'Product Code']), cell: (item) => item.ownNumber, says: (item) => ({ ownNumber: item.ownNumber }) }; // prettier-ignore
  const sized: ColumnDraft = { header: random.pick(['Specification', 'Model', 'Size', 'Spec.', 'Model No.']), cell: (item) => item.specification, says: (item) => ({ size: item.specification }) }; // prettier-ignore
  const counted: ColumnDraft = { header: random.pick(['Unit', 'UOM', 'Units']), cell: (item) => item.englishUnit, saysUnit: true }; // prettier-ignore
  const qty: ColumnDraft = { ...quantity(random), header: random.pick(['Qty', 'Quantity', 'QTY', "Q'ty"]) }; // prettier-ignore
  const priced: ColumnDraft = { header: random.pick([`Unit Price(${currency})`, `Unit Price (${currency})`, `Price ${currency}`, `FOB Price (${currency})`, `U/Price ${currency}`, `Unit Price\n${currency}`]), cell: (item) => item.price, says: (item) => ({ price: item.price, currency }) }; // prettier-ignore
  const total: ColumnDraft = { header: random.pick([`Amount (${currency})`, 'Total', 'Total Amount', `Amount(${currency})`]), cell: (item) => Number((item.price * item.quantity).toFixed(2)) }; // prettier-ignore
  const columns = [...(random.chance(0.6) ? [numbered] : []), named, ...(random.chance(0.7) ? [sized] : []), qty, counted, priced, total]; // prettier-ignore
  addHeader(sheet, columns);
  addItems(
    sheet,
    columns,
    itemsOf(random, random.between(4, 20)).map((item) => ({ ...item, unit: item.englishUnit })),
  );
  if (random.chance(0.8)) sheet.add(...[random.pick(['TOTAL', 'Total:', 'Grand Total', 'Total Amount:'])], ...columns.slice(2).map(() => null), 12345.6); // prettier-ignore
  for (const line of random.some(['Payment: T/T 30% deposit', 'Delivery time: 30 days', 'Validity: 15 days', 'Remarks: packing in wooden cases', 'SAY TOTAL US DOLLARS TWELVE THOUSAND ONLY'], random.between(0, 3))) sheet.add(line); // prettier-ignore
  return workbook(random, [sheet]);
}

/** Percentages and dates in formats of the cell beside the goods. */
export function formattedProperties(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns: ColumnDraft[] = distinct([serial(random), name(random), size(random), unit(random), price(random), { header: '税率', cell: () => ({ value: 0.13, format: '0%' }) }, { header: '纯度', cell: () => ({ value: 0.995, format: '0.0%' }) }, { header: '生产日期', cell: () => ({ value: 46_300, format: 'yyyy/m/d' }) }, property(random), amount(random)]).filter(({ header }) => header !== '序'); // prettier-ignore
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}
