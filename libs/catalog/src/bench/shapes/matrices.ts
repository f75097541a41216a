import { workbook, type Sample } from '../draft';
import { SheetDraft } from '../sheet-draft';
import { HOME } from '../expected';
import { itemsOf, type Item } from '../goods';
import type { Random } from '../random';
import { addTitleRows } from './lists';

/** Prices in a column for each finish or for each quantity. */

const nothing = { size: '', quantity: null, minimumOrder: null, leadTimeDays: null, dueDate: null, regionCode: HOME, ownNumber: null, currency: 'CNY' } as const; // prettier-ignore

const roundedPrice = (price: number) => Number(price.toFixed(2));

export function finishMatrix(random: Random): Sample {
  const sheet = new SheetDraft();
  const options = random.some(['镀锌', '发黑', '不锈钢', '达克罗', '本色', '镀镍'], random.between(2, 4)); // prettier-ignore
  const head = random.chance(0.5)
    ? ['品名', '规格', '单位']
    : ['序号', '产品名称', '规格型号', '单位'];
  const over = random.pick(['单价（元）', '价格', '表面处理价格（元）', '出厂价']);
  if (random.chance(0.4)) addTitleRows(random, sheet, head.length + options.length);
  const top = sheet.add(...head, over, ...options.slice(1).map(() => null));
  const below = sheet.add(...head.map(() => null), ...options);
  sheet.merge(top, top, head.length, head.length + options.length - 1);
  for (let at = 0; at < head.length; at += 1) sheet.merge(top, below, at, at);
  for (const [at, item] of itemsOf(random, random.between(4, 15)).entries()) {
    const prices = options.map((_, option) => (random.chance(0.9) ? roundedPrice(item.price * (1 + option / 10)) : null)); // prettier-ignore
    const cells = [item.name, item.specification, item.unit];
    const row = sheet.add(...(head.length > 3 ? [at + 1, ...cells] : cells), ...prices);
    for (const [option, price] of prices.entries())
      if (price !== null)
        sheet.expect(row, { ...nothing, title: optioned(item, options[option]!), size: item.specification, price, priceUnit: item.unit }); // prettier-ignore
    if (prices.every((price) => price === null)) sheet.expect(row, { ...nothing, title: item.name, size: item.specification, price: null, priceUnit: null }); // prettier-ignore
  }
  return workbook(random, [sheet]);
}

const optioned = ({ name }: Item, option: string) => (name.includes(option) ? name : `${name} ${option}`); // prettier-ignore

/** The price of the smallest quantity is the price; it holds from that quantity on. */
export function quantityMatrix(random: Random): Sample {
  const sheet = new SheetDraft();
  const from = random.pick([1, 10, 100]);
  const [middle, high] = [from * 10, from * 100];
  const tiers = random.pick([
    [`${from}-${middle - 1}`, `${middle}-${high - 1}`, `${high}以上`],
    [`${from}-${middle - 1}件`, `${middle}-${high - 1}件`, `≥${high}件`],
    [`≥${from}`, `≥${middle}`, `≥${high}`],
    [`${from}～${middle - 1}`, `${middle}～${high - 1}`, `${high}+`],
  ]);
  const inTwoLines = random.chance(0.5);
  const head = ['品名', '规格', '单位'];
  if (inTwoLines) {
    const top = sheet.add(
      ...head,
      random.pick(['单价（元）', '批量价格（元）', '价格']),
      null,
      null,
    );
    const below = sheet.add(null, null, null, ...tiers);
    sheet.merge(top, top, 3, 5);
    for (const at of [0, 1, 2]) sheet.merge(top, below, at, at);
  } else sheet.add(...head, ...tiers);
  for (const item of itemsOf(random, random.between(4, 15))) {
    const row = sheet.add(item.name, item.specification, item.unit, ...[1, 0.9, 0.8].map((share) => roundedPrice(item.price * share))); // prettier-ignore
    const minimumOrder = from > 1 ? { value: from, unit: item.unit } : null;
    sheet.expect(row, { ...nothing, title: item.name, size: item.specification, price: roundedPrice(item.price), priceUnit: item.unit, minimumOrder }); // prettier-ignore
  }
  return workbook(random, [sheet]);
}
