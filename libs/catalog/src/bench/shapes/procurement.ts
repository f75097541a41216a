import { addHeader, addItems, amount, distinct, expectedOf, name, quantity, region, serial, size, unit, type ColumnDraft } from '../columns'; // prettier-ignore
import { workbook, type Sample } from '../draft';
import { SheetDraft, type Cell } from '../sheet-draft';
import { HOME } from '../expected';
import { itemsOf } from '../goods';
import type { Random } from '../random';
import { writtenDay } from '../written-forms';
import { addNotes, addTitleRows } from './lists';

/** What is bought: needs with dates and places, projects with budgets. */

/** A column 项目名称 stands before the goods. */
export function materialPlan(random: Random): Sample {
  const sheet = new SheetDraft('采购计划');
  const project = random.pick(['城东泵站改造', '二期厂房扩建', '年度检修']);
  const projects = [project, random.pick([project, '污水处理厂提标'])];
  const inProject: ColumnDraft = { header: random.pick(['项目名称', '工程名称', '所属项目', '使用项目']), cell: (_, at) => projects[at % 2]! }; // prettier-ignore
  const goods: ColumnDraft = { header: random.pick(['物资名称', '材料名称', '物料名称', '设备名称', '采购内容', '货物名称']), cell: (item) => item.name, says: (item) => ({ title: item.name }) }; // prettier-ignore
  const columns = distinct([serial(random), inProject, goods, size(random), unit(random), quantity(random), ...(random.chance(0.5) ? [region(random)] : [])]); // prettier-ignore
  if (random.chance(0.6)) addTitleRows(random, sheet, columns.length);
  const due: ColumnDraft = { header: random.pick(['需求日期', '到货时间', '要求到货日期', '需用日期', '交货日期']), cell: () => null }; // prettier-ignore
  addHeader(sheet, [...columns, due]);
  for (const [at, item] of itemsOf(random, random.between(5, 25)).entries()) {
    const day = writtenDay(random);
    const asNumber = random.chance(0.3);
    const serialOf = (text: string) => Math.round((Date.parse(text) - Date.parse('1899-12-30')) / 86_400_000); // prettier-ignore
    const shown: Cell = asNumber ? { value: serialOf(day.value!), format: random.pick(['yyyy/m/d', 'yyyy-mm-dd', 'm/d/yy', 'yyyy"年"m"月"d"日"']) } : day.text; // prettier-ignore
    const row = sheet.add(...columns.map(({ cell }): Cell => cell(item, at)), shown);
    const said: ColumnDraft = { ...due, says: () => ({ dueDate: day.value }) };
    sheet.expect(row, expectedOf(item, [...columns, said]));
  }
  addNotes(random, sheet);
  return workbook(random, [sheet], { side: 'demand' });
}

const PROJECTS = ['智慧校园网络改造', '食堂设备采购', '医用耗材采购', '办公楼物业服务', '污水泵站设备更新', '城区绿化养护', '实验室仪器采购', '道路照明改造', '信息系统运维服务', '冬季供暖煤炭采购', '校服采购', '救护车采购']; // prettier-ignore

/** Budgets in 万元, for the whole or for so many. */
export function budgets(random: Random): Sample {
  const sheet = new SheetDraft('采购意向');
  const inHeader = random.chance(0.7);
  const scale = random.pick(['万元', '万元', '元']);
  const header = random.pick(['预算金额', '采购预算', '预算', '项目预算', '预算金额']);
  if (random.chance(0.5)) sheet.add('某某县2027年政府采购意向公开');
  if (!inHeader) sheet.add(null, null, null, `单位：${scale}`);
  sheet.add('序号', random.pick(['采购项目名称', '项目名称', '采购项目']), random.pick(['采购需求概况', '采购内容', '需求概况']), inHeader ? `${header}（${scale}）` : header, random.pick(['预计采购时间', '预计采购月份', '采购时间']), '备注'); // prettier-ignore
  for (const [at, title] of random.some(PROJECTS, random.between(4, 10)).entries()) {
    const budget = Number((random.next() * 800 + 5).toFixed(random.pick([0, 2, 6])));
    const value = scale === '元' ? Math.round(budget * 10_000) : budget;
    const month = random.between(1, 12);
    const lastDay = new Date(Date.UTC(2027, month, 0)).toISOString().slice(0, 10);
    const row = sheet.add(at + 1, title, `${title}，详见采购文件`, value, random.pick([`2027年${month}月`, `2027-${String(month).padStart(2, '0')}`]), null); // prettier-ignore
    sheet.expect(row, {
      ...{ title, size: '', currency: 'CNY', priceUnit: '项', quantity: null, minimumOrder: null },
      ...{ leadTimeDays: null, dueDate: lastDay, regionCode: HOME, ownNumber: null },
      price: scale === '元' ? value : Number((value * 10_000).toFixed(6)),
    });
  }
  return workbook(random, [sheet], { side: 'demand' });
}

/** An inquiry: quantities to be filled in with prices by whoever answers. */
export function inquiry(random: Random): Sample {
  const sheet = new SheetDraft('询价单');
  const empty = (header: string): ColumnDraft => ({ header, cell: () => null });
  const columns = distinct([serial(random), name(random), size(random), unit(random), quantity(random), empty(random.pick(['单价', '含税单价', '报价'])), empty(amount(random).header), empty('备注')]); // prettier-ignore
  addTitleRows(random, sheet, columns.length);
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 25)));
  sheet.add(null, '合计', null, null, null, null, null);
  addNotes(random, sheet);
  return workbook(random, [sheet], { side: 'demand' });
}

/** Province and city in columns of their own. */
export function placesInTwoColumns(random: Random): Sample {
  const sheet = new SheetDraft();
  const columns: ColumnDraft[] = [
    { header: random.pick(['省份', '省', '所在省']), cell: (item) => item.region.province },
    { header: random.pick(['城市', '市', '地市']), cell: (item) => item.region.city, says: (item) => ({ regionCode: item.region.code }) }, // prettier-ignore
    ...[name(random), size(random), unit(random), quantity(random)],
  ];
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 25)));
  return workbook(random, [sheet], { side: 'demand' });
}

/** A contract's list: prices follow from an amount. */
export function amountsOnly(random: Random): Sample {
  const sheet = new SheetDraft();
  const total: ColumnDraft = {
    ...amount(random),
    cell: (item) => Math.round(item.price * item.quantity * 100) / 100,
    says: (item) => ({ price: Number((Math.round(item.price * item.quantity * 100) / 100 / item.quantity).toFixed(6)) }), // prettier-ignore
  };
  const columns = distinct([serial(random), name(random), size(random), unit(random), quantity(random), total]); // prettier-ignore
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(5, 20)));
  return workbook(random, [sheet]);
}
