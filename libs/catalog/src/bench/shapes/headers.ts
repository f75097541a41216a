import { addHeader, addItems, distinct, expectedOf, leadTime, minimumOrder, name, ownNumber, price, property, quantity, serial, size, unit, usualColumns, type ColumnDraft } from '../columns'; // prettier-ignore
import { workbook, type Sample } from '../draft';
import { SheetDraft } from '../sheet-draft';
import { itemsOf } from '../goods';
import type { Random } from '../random';
import { addNotes, addTitleRows } from './lists';

/** Headers of two lines, again further down, twice side by side. */

export function twoLineHeader(random: Random): Sample {
  const sheet = new SheetDraft();
  const taxed: ColumnDraft = { header: random.pick(['含税', '含税价', '含税单价']), cell: (item) => item.price, says: (item) => ({ price: item.price }) }; // prettier-ignore
  const net: ColumnDraft = { header: random.pick(['不含税', '未税', '不含税价']), cell: (item) => Number((item.price / 1.13).toFixed(2)) }; // prettier-ignore
  const before = [serial(random), name(random), size(random), unit(random)].slice(random.chance(0.4) ? 1 : 0); // prettier-ignore
  const after = random.chance(0.5) ? [quantity(random)] : [];
  const columns = [...before, taxed, net, ...after];
  if (random.chance(0.6)) addTitleRows(random, sheet, columns.length);
  const over = random.pick(['价格', '单价', '价格（元）', '报价（元）', '出厂价格', '价  格']);
  const top = sheet.add(...[...before.map(({ header }) => header), over, null, ...after.map(({ header }) => header)]); // prettier-ignore
  const below = sheet.add(...[...before.map(() => null), taxed.header, net.header]);
  sheet.merge(top, top, before.length, before.length + 1);
  for (let at = 0; at < columns.length; at += 1)
    if (at < before.length || at > before.length + 1) sheet.merge(top, below, at, at);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}

/** Over sizes and terms stands what they are; nothing is merged. */
export function groupedHeader(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = [serial(random), name(random), { header: '型号', cell: (item) => item.specification, says: (item) => ({ size: item.specification }) } satisfies ColumnDraft, { header: '材质', cell: (item) => item.material } satisfies ColumnDraft, unit(random), price(random), minimumOrder(random), leadTime(random)]; // prettier-ignore
  const top = sheet.add(columns[0]!.header, columns[1]!.header, '产品参数', null, columns[4]!.header, columns[5]!.header, '供货条件', null); // prettier-ignore
  sheet.merge(top, top, 2, 3);
  sheet.merge(top, top, 6, 7);
  sheet.add(null, null, '型号', '材质', null, null, columns[6]!.header, columns[7]!.header);
  if (random.chance(0.5)) for (const at of [0, 1, 4, 5]) sheet.merge(top, top + 1, at, at);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}

/** As at the top of every printed page. */
export function repeatedHeader(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = usualColumns(random);
  addTitleRows(random, sheet, columns.length);
  for (let page = 0; page < random.between(2, 4); page += 1) {
    if (page > 0 && random.chance(0.5)) sheet.add();
    addHeader(sheet, columns);
    addItems(sheet, columns, itemsOf(random, random.between(3, 9)));
  }
  addNotes(random, sheet);
  return workbook(random, [sheet]);
}

/** Another table, with other columns, below the first. */
export function anotherHeaderBelow(random: Random): Sample {
  const sheet = new SheetDraft();
  for (let table = 0; table < random.between(2, 3); table += 1) {
    if (table > 0) sheet.add();
    if (random.chance(0.6)) sheet.add(random.pick(['阀门报价', '二、轴承系列', '钢材部分', '其他产品价格表'])); // prettier-ignore
    const columns = usualColumns(random);
    addHeader(sheet, columns);
    addItems(sheet, columns, itemsOf(random, random.between(3, 9)));
  }
  return workbook(random, [sheet]);
}

export function sideBySide(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = distinct([...(random.chance(0.4) ? [serial(random)] : []), name(random), size(random), ...(random.chance(0.6) ? [unit(random)] : []), price(random)]); // prettier-ignore
  const gap = random.chance(0.5) ? [null] : [];
  if (random.chance(0.6)) addTitleRows(random, sheet, columns.length * 2);
  const headers = columns.map(({ header }) => header);
  sheet.add(...headers, ...gap, ...headers);
  const items = itemsOf(random, random.between(8, 30));
  const half = Math.ceil(items.length / 2);
  for (let at = 0; at < half; at += 1) {
    const [left, right] = [items[at]!, items[at + half]];
    const cellsOf = (item: typeof left | undefined) => columns.map(({ cell }) => (item ? cell(item, at) : null)); // prettier-ignore
    const row = sheet.add(...cellsOf(left), ...gap, ...cellsOf(right));
    for (const item of [left, right]) if (item) sheet.expect(row, expectedOf(item, columns));
  }
  return workbook(random, [sheet]);
}

/** `数量/吨`, `单价/个不含税`, `单价（元/吨）`: the goods of one unit, which only headers name. */
export function unitsInHeaders(random: Random): Sample {
  const sheet = new SheetDraft();
  const [first] = itemsOf(random, 1);
  const counted = first!.unit;
  const items = itemsOf(random, 120).filter((item) => item.unit === counted);
  const priced: ColumnDraft = {
    ...price(random),
    header: random.pick([`单价（元/${counted}）`, `单价/${counted}不含税`, `价格（元/${counted}）`, `元/${counted}单价`, `出厂价(元/${counted})`, `含税单价（元/${counted}）`, `单价：元/${counted}`, `单价(${counted})`]), // prettier-ignore
    saysUnit: true,
  };
  const counts: ColumnDraft = {
    ...quantity(random),
    header: random.pick([`数量/${counted}`, `数量（${counted}）`, `库存（${counted}）`, `供应量(${counted})`]), // prettier-ignore
    saysUnit: true,
  };
  const columns = distinct([name(random), ...(random.chance(0.5) ? [size(random)] : []), ...random.shuffled([priced, ...(random.chance(0.6) ? [counts] : [])]), ...(random.chance(0.4) ? [property(random)] : [])]); // prettier-ignore
  addHeader(sheet, columns);
  addItems(sheet, columns, items);
  return workbook(random, [sheet]);
}

/** `单位：元/吨` above the table. */
export function unitAbove(random: Random): Sample {
  const sheet = new SheetDraft();
  const currency = random.pick([['元', 'CNY'], ['人民币元', 'CNY'], ['美元', 'USD'], ['欧元', 'EUR']] as const); // prettier-ignore
  const columns = distinct([serial(random), name(random), size(random), unit(random), { ...price(random), header: random.pick(['单价', '价格', '出厂价']), says: (item) => ({ price: item.price, currency: currency[1] }) }]); // prettier-ignore
  sheet.add('产品价格表');
  sheet.add(...[null, null, null].slice(random.between(0, 2)), `${random.pick(['单位', '货币单位', '币种', '金额单位'])}：${currency[0]}`); // prettier-ignore
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}

/** Numbers that begin with a zero, and numbers that are shown with one. */
export function leadingZeros(random: Random): Sample {
  const sheet = new SheetDraft();
  const isText = random.chance(0.5);
  const digits = (text: string) => Number(text.replace(/\D/g, '').slice(-5));
  const numbered: ColumnDraft = {
    header: ownNumber(random).header,
    cell: ({ ownNumber: own }) => isText ? String(digits(own)).padStart(8, '0') : { value: digits(own), format: '00000000' }, // prettier-ignore
    says: ({ ownNumber: own }) => ({ ownNumber: String(digits(own)).padStart(8, '0') }),
  };
  const columns = distinct([numbered, name(random), size(random), unit(random), price(random)]);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}
