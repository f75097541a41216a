import { addHeader, addItems, amount, confidential, distinct, expectedOf, name, price, property, quantity, serial, size, unit, usualColumns, type ColumnDraft, type Columns } from '../columns'; // prettier-ignore
import { workbook, type Sample } from '../draft';
import { SheetDraft } from '../sheet-draft';
import { familiesOf, itemsOf, type Item } from '../goods';
import type { Random } from '../random';

/** Lists whose every row is one of the goods, and what stands around them. */

/** What a company writes above its list. */
export function addTitleRows(random: Random, sheet: SheetDraft, width: number): void {
  const lines = random.some(['某某实业有限公司产品报价单', '2026年11月价格表', '电话：0577-88880000    传真：0577-88880001', '地址：工业园区经二路8号', '报价日期：2026-11-20  有效期：30天', '以下价格均含13%增值税，不含运费', '致：贵公司采购部'], random.between(1, 4)); // prettier-ignore
  for (const line of lines) {
    const row = sheet.add(line);
    if (random.chance(0.7)) sheet.merge(row, row, 0, Math.max(1, width - 1));
  }
  if (random.chance(0.3)) sheet.add();
}

export function addNotes(random: Random, sheet: SheetDraft): void {
  const notes = random.some(['备注：以上价格含税，不含运费。', '注：1、价格随市场波动，请以当日报价为准', '2、付款方式：款到发货。', '付款方式：预付30%，发货前付清', '联系人：张经理  电话：13800000000', '交货地点：需方仓库', '本报价单有效期15天', '说明：规格可定制', '制单：小李      审核：老王', '盖章：'], random.between(1, 4)); // prettier-ignore
  if (random.chance(0.5)) sheet.add();
  for (const note of notes) sheet.add(note);
}

export function plainList(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = usualColumns(random);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(6, 40)));
  return workbook(random, [sheet]);
}

export function titledList(random: Random): Sample {
  const sheet = new SheetDraft('报价单');
  const columns = usualColumns(random);
  addTitleRows(random, sheet, columns.length);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 25)));
  addNotes(random, sheet);
  return workbook(random, [sheet]);
}

const spread = (random: Random) => distinct([serial(random), name(random), size(random), unit(random), price(random), ...(random.chance(0.5) ? [property(random)] : [])]); // prettier-ignore

/** The name stands in one cell over its sizes; often its number too. */
export function mergedNames(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = spread(random).slice(random.chance(0.5) ? 1 : 0);
  addTitleRows(random, sheet, columns.length);
  addHeader(sheet, columns);
  const at = columns.findIndex(({ says }) => says?.(itemsOf(random, 1)[0]!).title);
  for (const family of familiesOf(random, random.between(3, 8))) {
    const first = sheet.rows.length + 1;
    addItems(sheet, columns, family);
    if (family.length > 1) sheet.merge(first, first + family.length - 1, at, at);
    for (let row = first + 1; row < first + family.length; row += 1) sheet.rows[row - 1]![at] = null; // prettier-ignore
  }
  return workbook(random, [sheet]);
}

/** The name stands once, above its sizes; below it nothing, 同上 or a mark. */
export function namesOnce(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = spread(random);
  const again = random.pick(['', '', '同上', '〃', '″', '"']);
  addHeader(sheet, columns);
  const at = columns.findIndex(({ says }) => says?.(itemsOf(random, 1)[0]!).title);
  for (const family of familiesOf(random, random.between(3, 8))) {
    const first = sheet.rows.length;
    addItems(sheet, columns, family);
    for (let row = first + 1; row < first + family.length; row += 1) sheet.rows[row]![at] = again;
  }
  return workbook(random, [sheet]);
}

/** Sections, subtotals, and at the end what a bill ends with. */
export function sectionsAndTotals(random: Random): Sample {
  const sheet = new SheetDraft('清单');
  const columns = [serial(random), name(random), size(random), unit(random), quantity(random), price(random), amount(random)]; // prettier-ignore
  addTitleRows(random, sheet, columns.length);
  addHeader(sheet, columns);
  let total = 0;
  for (const [at, part] of ['泵阀类', '电气部分', '钢材', '辅材及配件']
    .slice(0, random.between(2, 4))
    .entries()) {
    // prettier-ignore
    const ordinal = '一二三四'[at]!;
    const heading = sheet.add(...random.pick<(string | null)[]>([[ordinal, part], [`${ordinal}、${part}`], [null, part], [`（${ordinal}）${part}`]])); // prettier-ignore
    if (random.chance(0.3)) sheet.merge(heading, heading, 0, columns.length - 1);
    const items = itemsOf(random, random.between(2, 8));
    addItems(sheet, columns, items);
    const sum = items.reduce((before, item) => before + item.price * item.quantity, 0);
    total += sum;
    if (random.chance(0.7)) sheet.add(...random.pick<(string | null)[]>([['小计'], [null, '小计'], ['', `${part}小计`]]), ...blanks(4), Math.round(sum)); // prettier-ignore
  }
  const ends: (string | number | null)[][] = [['运费', ...blanks(5), 800], [null, '运杂费', null, '项', 1, 800, 800], [null, '税金（13%）', ...blanks(4), Math.round(total * 0.13)]]; // prettier-ignore
  for (const end of random.some(ends, random.between(0, 2))) sheet.add(...end);
  sheet.add(...random.pick<(string | null)[]>([['合计'], [null, '合  计'], ['总计']]), ...blanks(5).slice(1), Math.round(total)); // prettier-ignore
  if (random.chance(0.6)) sheet.add(`合计人民币（大写）：壹拾贰万叁仟元整`);
  addNotes(random, sheet);
  return workbook(random, [sheet]);
}

export const blanks = (count: number) => Array.from({ length: count }, () => null);

export function severalSheets(random: Random): Sample {
  const cover = new SheetDraft('封面');
  cover.add('某某集团有限公司');
  cover.add('产品目录及报价');
  cover.add('二〇二六年十一月');
  const sheets = ['阀门', '轴承', '其他产品'].slice(0, random.between(2, 3)).map((title) => {
    const sheet = new SheetDraft(title);
    const columns = usualColumns(random);
    if (random.chance(0.5)) addTitleRows(random, sheet, columns.length);
    addHeader(sheet, columns);
    addItems(sheet, columns, itemsOf(random, random.between(3, 12)));
    return sheet;
  });
  const costs = new SheetDraft('成本核算');
  costs.hidden = true;
  costs.add('品名', '成本价', '单位');
  costs.add('不锈钢球阀', 52, '台');
  return workbook(random, [...(random.chance(0.5) ? [cover] : []), ...sheets, ...(random.chance(0.5) ? [costs] : [])]); // prettier-ignore
}

/** Costs and suppliers, hidden or not, and rows that a filter has hidden. */
export function hiddenThings(random: Random): Sample {
  const sheet = new SheetDraft();
  const secret = distinct([confidential(random), confidential(random)]);
  const mixed: ColumnDraft[] = secret.map((column) => ({ ...column, hidden: random.chance(0.6) }));
  const hiddenPrice: ColumnDraft[] = random.chance(0.4) ? [{ header: '最低价', cell: (item) => item.price / 2, hidden: true }] : []; // prettier-ignore
  const usual = usualColumns(random);
  const columns: Columns = [usual[0]!, ...random.shuffled([...usual.slice(1), ...mixed, ...hiddenPrice])]; // prettier-ignore
  addHeader(sheet, columns);
  for (const item of itemsOf(random, random.between(5, 20))) {
    const row = sheet.add(...columns.map(({ cell }) => cell(item, sheet.rows.length - 1)));
    if (random.chance(0.15)) sheet.hiddenRows.add(row);
    else sheet.expect(row, expectedOf(item, columns));
  }
  return workbook(random, [sheet]);
}

export function noHeader(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = [...(random.chance(0.5) ? [serial(random)] : []), name(random), ...(random.chance(0.7) ? [size(random)] : []), unit(random), ...(random.chance(0.4) ? [quantity(random)] : []), price(random)]; // prettier-ignore
  addItems(sheet, columns, withFractions(itemsOf(random, random.between(6, 20))));
  return workbook(random, [sheet]);
}

const withFractions = (items: readonly Item[]) => items.map((item) => ({ ...item, price: Number((item.price + 0.5).toFixed(2)) })); // prettier-ignore

/** A catalogue with more properties than fields. */
export function wideCatalogue(random: Random): Sample {
  const sheet = new SheetDraft('产品目录');
  const wide: ColumnDraft[] = ['功率(kW)', '电压(V)', '颜色', '表面处理', '包装方式', '认证', '保质期', '适用温度', '进口/国产', '净重', '应用领域', '系列', '等级', '防护等级', '产品图片', '公司网址', '更新时间'].map((header) => ({ header, cell: () => (random.chance(0.7) ? random.pick(['是', '无', 'A', '12', '标准', '常规']) : '') })); // prettier-ignore
  const columns = distinct([...usualColumns(random), ...random.some(wide, random.between(8, 16))]);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(6, 20)));
  return workbook(random, [sheet]);
}

/** 大类 stands merged to the left of its goods. */
export function categoryAtLeft(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns = distinct([{ header: random.pick(['类别', '产品分类', '大类', '系列']), cell: () => null }, name(random), size(random), unit(random), price(random)]); // prettier-ignore
  addHeader(sheet, columns);
  for (const category of random.some(['阀门', '轴承', '钢材', '电气'], 3)) {
    const first = sheet.rows.length + 1;
    addItems(sheet, columns, itemsOf(random, random.between(2, 6)));
    sheet.rows[first - 1]![0] = category;
    sheet.merge(first, sheet.rows.length, 0, 0);
  }
  return workbook(random, [sheet]);
}
