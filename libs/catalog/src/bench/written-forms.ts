import type { Random } from './random';

/** Prices, amounts and times as people write them, with what they mean. Null: nothing that can be entered as a figure. */
export interface Written<Value> {
  readonly text: string;
  readonly value: Value | null;
}

export interface WrittenPrice extends Written<number> {
  readonly currency?: string;
  readonly saysUnit?: boolean;
}

const grouped = (value: number, by: string) => {
  const [whole = '', digits = '00'] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, by)}.${digits}`;
};

const fullWidth = (text: string) =>
  text.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

export function writtenPrice(random: Random, value: number, unit: string): WrittenPrice {
  const forms: readonly WrittenPrice[] = [
    ...[`¥${value}`, `￥${value}`, `${value}元`, `RMB ${value}`, `RMB${value}`, `${value} RMB`, `人民币${value}元`].map((text) => ({ text, value })), // prettier-ignore
    ...[`¥${value}（含税）`, `${value}（不含税）`, `${value}元（含13%税）`, `含税${value}元`, `${value}元含税`, `未税${value}`].map((text) => ({ text, value })), // prettier-ignore
    ...[`${value}元起`, `约${value}元`, `${value}元左右`, `${value}（不含运费）`, `出厂价${value}元`, `${value}元(出厂价)`, `单价：${value}元`, `${value}元整`].map((text) => ({ text, value })), // prettier-ignore
    ...[`${value}/${unit}`, `${value}元/${unit}`, `¥${value}/${unit}`, `${value}元每${unit}`, `每${unit}${value}元`, `${value} 元 / ${unit}`, `${value}元/${unit}（含税）`].map((text) => ({ text, value, saysUnit: true })), // prettier-ignore
    ...[grouped(value, ','), grouped(value, ' '), `¥ ${grouped(value, ',')}`, fullWidth(String(value)), `${fullWidth(String(value))}元`].map((text) => ({ text, value })), // prettier-ignore
    { text: `HK$${value}`, value, currency: 'HKD' },
    { text: `US$${value}`, value, currency: 'USD' },
    { text: `USD ${grouped(value, ',')}`, value, currency: 'USD' },
    { text: `${value}美元`, value, currency: 'USD' },
    { text: `€${value}`, value, currency: 'EUR' },
    { text: `${value} EUR`, value, currency: 'EUR' },
    { text: `JPY ${Math.ceil(value)}`, value: Math.ceil(value), currency: 'JPY' },
    { text: `${value}港币`, value, currency: 'HKD' },
    { text: '12元5角', value: 12.5 },
    { text: '3.5万元', value: 35_000 },
    { text: '1.2万', value: 12_000 },
    ...['面议', '电询', '电议', '询价', '价格面议', '来电咨询', '—', '/', '', '随行就市'].map((text) => ({ text, value: null })), // prettier-ignore
    { text: `${value}-${value * 2}`, value: null },
    { text: `${value}～${value * 2}元`, value: null },
  ];
  return random.pick(forms);
}

export function writtenQuantity(random: Random, value: number, unit: string): Written<number> {
  const forms: readonly Written<number>[] = [
    ...[`${value}${unit}`, `${value} ${unit}`, `约${value}${unit}`, `≥${value}${unit}`, `${value}${unit}以上`, `${value}${unit}左右`, `共${value}${unit}`, fullWidth(String(value)) + unit, `${value}（${unit}）`].map((text) => ({ text, value })), // prettier-ignore
    { text: `1,200${unit}`, value: 1200 },
    { text: `1.5万${unit}`, value: 15_000 },
    { text: `十二${unit}`, value: 12 },
    { text: `两百${unit}`, value: 200 },
    ...['若干', '足量', '大量', '充足', '长期供应', '无', '0', '', '-'].map((text) => ({ text, value: null })), // prettier-ignore
  ];
  return random.pick(forms);
}

export function writtenLeadTime(random: Random): Written<number> {
  return random.pick<Written<number>>([
    ...([['7天', 7], ['15 天', 15], ['一周', 7], ['两周', 14], ['10-15天', 15], ['7~10天', 10], ['15个工作日', 21], ['5工作日', 7], ['现货', 0], ['一个月', 30], ['30日', 30], ['24小时', 1], ['45', 45], ['约20天', 20], ['合同签订后30天', 30], ['付款后7天内', 7], ['3天内发货', 3], ['半个月', 15], ['2个月', 60], ['现货供应', 0]] as const).map(([text, value]) => ({ text, value })), // prettier-ignore
    ...['款到发货', '按合同', '协商', '面议', ''].map((text) => ({ text, value: null })),
  ]);
}

/** Beside the day's own number format. */
export function writtenDay(random: Random): Written<string> {
  const [month, day] = [random.between(1, 12), random.between(1, 28)];
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const value = `2027-${mm}-${dd}`;
  const texts = [value, `2027/${month}/${day}`, `2027.${month}.${day}`, `2027年${month}月${day}日`, `2027年${month}月${day}日前`, `2027${mm}${dd}`]; // prettier-ignore
  return { text: random.pick(texts), value };
}
