import { CURRENCIES } from '@wanchang/kernel';
import { addHeader, addItems, distinct, expectedOf, name, price, property, quantity, serial, size, unit, type ColumnDraft } from '../columns'; // prettier-ignore
import { workbook, type Sample } from '../draft';
import { SheetDraft, type Cell } from '../sheet-draft';
import { itemsOf, type Item } from '../goods';
import type { Random } from '../random';
import { writtenLeadTime, writtenPrice, writtenQuantity } from '../written-forms';

/** Currencies, forms of prices and amounts. */

const around = (random: Random, ...columns: readonly ColumnDraft[]) => distinct([...(random.chance(0.5) ? [serial(random)] : []), name(random), size(random), ...random.shuffled([unit(random), ...columns, ...(random.chance(0.5) ? [property(random)] : [])])]); // prettier-ignore

function listOf(random: Random, columns: readonly ColumnDraft[]): Sample {
  const sheet = new SheetDraft();
  addHeader(sheet, columns);
  addItems(sheet, columns, itemsOf(random, random.between(6, 25)));
  return workbook(random, [sheet]);
}

/** A listing has no price in a currency that the platform does not trade in. */
const inListing = (price: number, currency: string) => ((CURRENCIES as readonly string[]).includes(currency) ? price : null); // prettier-ignore

export function currencyInHeader(random: Random): Sample {
  const [currency, headers] = random.pick([
    ['USD', ['单价(USD)', '单价（美元）', 'Unit Price (USD)', 'FOB价（美元）', '价格 USD', '单价US$', 'FOB USD', '美金单价']],
    ['EUR', ['单价（欧元）', '参考售价(欧元)', '单价(EUR)', '价格（€）', 'Price EUR']],
    ['HKD', ['单价（港币）', '单价HK$', '价格(HKD)', '港币价']],
    ['JPY', ['单价（日元）', '单价(JPY)']],
    ['GBP', ['单价（英镑）', 'Price (GBP)']],
  ] as const); // prettier-ignore
  const priced: ColumnDraft = {
    header: random.pick<string>(headers),
    cell: (item) => Math.max(1, Math.round(item.price)),
    says: (item) => ({ price: inListing(Math.max(1, Math.round(item.price)), currency), currency }),
  };
  return listOf(random, around(random, priced));
}

export function currencyInFormat(random: Random): Sample {
  const formats = [['"¥"#,##0.00', 'CNY'], ['[$$-409]#,##0.00', 'USD'], ['[$€-2] #,##0.00', 'EUR'], ['"HK$"#,##0.0', 'HKD'], ['[$USD] #,##0.00', 'USD'], ['#,##0.00"元"', 'CNY'], ['￥#,##0.00;[Red]￥-#,##0.00', 'CNY'], ['[$£-809]#,##0.00', 'GBP'], ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ', 'CNY'], ['"US$"#,##0.00', 'USD']] as const; // prettier-ignore
  const [one, other] = [random.pick(formats), random.pick(formats)];
  const byUnit = ({ ownNumber }: Item) => (ownNumber.charCodeAt(ownNumber.length - 1) % 2 === 0 ? one : other); // prettier-ignore
  const priced: ColumnDraft = {
    header: random.pick(['单价', '价格', '报价', '售价']),
    cell: (item) => ({ value: item.price, format: byUnit(item)[0] }),
    says: (item) => ({ price: inListing(item.price, byUnit(item)[1]), currency: byUnit(item)[1] }),
  };
  return listOf(random, around(random, priced));
}

/** ¥350（含税）, 12.5元起, HK$100, 面议 … with or without a column of units. */
export function writtenPrices(random: Random): Sample {
  const sheet = new SheetDraft();
  const header = random.pick(['单价', '价格', '报价', '售价', '出厂价', '批发价']);
  const columns = distinct([name(random), size(random), ...(random.chance(0.6) ? [unit(random)] : []), property(random)]); // prettier-ignore
  addHeader(sheet, [...columns, { header, cell: () => null }]);
  for (const [at, item] of itemsOf(random, random.between(12, 40)).entries()) {
    const written = writtenPrice(random, item.price, item.unit);
    const row = sheet.add(...columns.map(({ cell }): Cell => cell(item, at)), written.text);
    const priced: ColumnDraft = {
      ...{ header, cell: () => written.text, saysUnit: written.saysUnit === true },
      says: () => ({ price: written.value, currency: written.currency ?? 'CNY' }),
    };
    sheet.expect(row, expectedOf(item, [...columns, priced]));
  }
  return workbook(random, [sheet]);
}

/** 50台, 十二台, 1.5万吨, ≥500个 and 一周, 现货, 10-15天. */
export function writtenAmountsAndTimes(random: Random): Sample {
  const sheet = new SheetDraft();
  const [counts, times] = [random.pick(['数量', '库存', '可供量']), random.pick(['交期', '交货期', '供货周期', '货期'])]; // prettier-ignore
  const columns = [name(random), size(random), unit(random), price(random)];
  addHeader(sheet, [...columns, { header: counts, cell: () => null }, { header: times, cell: () => null }]); // prettier-ignore
  for (const [at, item] of itemsOf(random, random.between(12, 40)).entries()) {
    const amount = writtenQuantity(random, item.quantity, item.unit);
    const time = writtenLeadTime(random);
    const row = sheet.add(...columns.map(({ cell }): Cell => cell(item, at)), amount.text, time.text); // prettier-ignore
    const said: ColumnDraft = { header: '', cell: () => null, says: () => ({ quantity: amount.value, leadTimeDays: time.value }) }; // prettier-ignore
    sheet.expect(row, expectedOf(item, [...columns, said]));
  }
  return workbook(random, [sheet]);
}

/** The column of units holds 元/吨, 元/台. */
export function moneyPerUnit(random: Random): Sample {
  const columns = [name(random), size(random), { header: random.pick(['单位', '计价单位', '价格单位']), cell: (item) => `元/${item.unit}`, saysUnit: true } satisfies ColumnDraft, price(random)]; // prettier-ignore
  return listOf(random, columns);
}

/** Prices are formulas, some of them never worked out. */
export function formulas(random: Random): Sample {
  const counted = quantity(random);
  const priced: ColumnDraft = {
    header: '单价',
    cell: (item) => ({ formula: `${item.price}*1`, value: item.price }),
    says: (item) => ({ price: item.price }),
  };
  const total: ColumnDraft = { header: '金额', cell: (item) => ({ formula: 'A1*1', value: item.price * item.quantity }) }; // prettier-ignore
  return listOf(random, distinct([name(random), size(random), unit(random), counted, priced, total])); // prettier-ignore
}
