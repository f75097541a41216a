import type { Random } from './random';

/** One thing that a company sells or wants, as its maker would describe it. */
export interface Item {
  readonly name: string;
  readonly traditional: string;
  readonly english: string;
  readonly specification: string;
  readonly unit: string;
  readonly englishUnit: string;
  readonly price: number;
  readonly quantity: number;
  readonly minimumOrder: number;
  readonly leadTimeDays: number;
  readonly ownNumber: string;
  readonly region: Place;
  readonly brand: string;
  readonly material: string;
}

export interface Place {
  readonly province: string;
  readonly city: string;
  readonly code: string;
}

type Kind = readonly [name: string, traditional: string, english: string, unit: string, low: number, high: number, specifications: string]; // prettier-ignore

/** Among them short names, names with numbers, and names that begin as totals, notes and headers do. */
const KINDS: readonly Kind[] = [
  ['不锈钢球阀', '不鏽鋼球閥', 'Stainless steel ball valve', '台', 80, 900, 'DN15,DN25,DN50,DN80,DN100'],
  ['铸钢闸阀', '鑄鋼閘閥', 'Cast steel gate valve', '台', 200, 3000, 'DN50,DN80,DN100,DN150'],
  ['对夹式蝶阀', '對夾式蝶閥', 'Wafer butterfly valve', '个', 60, 700, 'DN65,DN80,DN125'],
  ['深沟球轴承', '深溝球軸承', 'Deep groove ball bearing', '套', 4, 300, '6204-2RS,6206ZZ,6308,6312'],
  ['圆锥滚子轴承', '圓錐滾子軸承', 'Tapered roller bearing', '套', 20, 500, '30206,32210,33112'],
  ['三相异步电动机', '三相異步電動機', 'Three-phase asynchronous motor', '台', 500, 9000, 'YE3-90L-4,YE3-132M-4,YE3-160L-4'],
  ['摆线针轮减速机', '擺線針輪減速機', 'Cycloidal gear reducer', '台', 600, 8000, 'BWD2-17,BWD3-29,BWD4-43'],
  ['热轧等边角钢', '熱軋等邊角鋼', 'Hot rolled equal angle steel', '吨', 3200, 5200, '50×5,63×6,75×8'],
  ['热镀锌钢管', '熱鍍鋅鋼管', 'Galvanized steel pipe', '吨', 3900, 6200, 'DN40*3.5,DN50*3.8,DN100*4.0'],
  ['304不锈钢板', '304不鏽鋼板', '304 stainless steel sheet', '吨', 13000, 18500, '1.0*1219*2438,2.0*1500*6000'],
  ['PVC给水管', 'PVC給水管', 'PVC water pipe', '米', 3, 90, 'φ20,φ50,φ110'],
  ['铜芯电力电缆', '銅芯電力電纜', 'Copper power cable', '米', 8, 400, 'YJV-3*10,YJV-4*25,YJV-5*16'],
  ['外六角螺栓', '外六角螺栓', 'Hex bolt', '个', 0.12, 9, 'M8×40,M10×60,M16×80'],
  ['弹簧垫圈', '彈簧墊圈', 'Spring washer', '个', 0.02, 0.8, 'M6,M12,M20'],
  ['环氧地坪漆', '環氧地坪漆', 'Epoxy floor paint', '桶', 180, 900, '20kg,25kg'],
  ['水性丙烯酸乳液', '水性丙烯酸乳液', 'Water-based acrylic emulsion', '公斤', 6, 30, '固含48%,固含50%'],
  ['离心泵', '離心泵', 'Centrifugal pump', '台', 900, 12000, 'IS50-32-160,IS80-65-125'],
  ['注塑机', '注塑機', 'Injection moulding machine', '台', 60000, 400000, 'HTF120,HTF250'],
  ['计量泵', '計量泵', 'Metering pump', '台', 700, 5000, 'JZ-50/1.6,JZ-200/0.8'],
  ['发动机总成', '發動機總成', 'Engine assembly', '台', 8000, 60000, '4JB1,6BT5.9'],
  ['总线电缆', '總線電纜', 'Fieldbus cable', '米', 2, 40, '2*0.75,2*1.5'],
  ['材料试验机', '材料試驗機', 'Material testing machine', '台', 20000, 160000, 'WDW-50,WDW-100'],
  ['价格标签打印机', '價格標籤打印機', 'Price label printer', '台', 300, 2800, 'TSC-244,GK888'],
  ['全棉坯布', '全棉坯布', 'Grey cotton cloth', '米', 4, 28, '32s*32s 68*68,40s*40s 133*72'],
  ['涤纶长丝', '滌綸長絲', 'Polyester filament yarn', '吨', 6800, 10500, '75D/72F,150D/48F'],
  ['陶瓷内墙砖', '陶瓷內牆磚', 'Ceramic wall tile', '平方米', 18, 160, '300*600,400*800'],
  ['橡胶密封圈', '橡膠密封圈', 'Rubber O-ring', '个', 0.1, 12, '20*2.4,50*3.1,95*5.7'],
  ['冷冻去骨鸡腿', '冷凍去骨雞腿', 'Frozen boneless chicken leg', '吨', 9000, 16000, '150-200g,200g以上'],
  ['优质蓝莓', '優質藍莓', 'Blueberries', '公斤', 20, 120, '12mm+,18mm+'],
  ['瓦楞纸箱', '瓦楞紙箱', 'Corrugated carton', '个', 0.8, 14, '3层A级,5层AB楞'],
  ['LED工矿灯', 'LED工礦燈', 'LED high bay light', '盏', 60, 700, '100W,150W,200W'],
  ['高压配电柜', '高壓配電櫃', 'High voltage switchgear', '台', 9000, 80000, 'KYN28A-12,XGN15-12'],
]; // prettier-ignore

const ENGLISH_UNITS: Readonly<Record<string, string>> = { 台: 'set', 套: 'set', 个: 'pcs', 吨: 'ton', 米: 'm', 桶: 'barrel', 公斤: 'kg', 平方米: 'sqm', 盏: 'pcs' }; // prettier-ignore

/** With the codes of the national standard GB/T 2260. */
const PLACES: readonly Place[] = [
  { province: '山东省', city: '青岛市', code: '370200' },
  { province: '浙江省', city: '温州市', code: '330300' },
  { province: '江苏省', city: '苏州市', code: '320500' },
  { province: '广东省', city: '佛山市', code: '440600' },
  { province: '福建省', city: '泉州市', code: '350500' },
  { province: '湖北省', city: '武汉市', code: '420100' },
  { province: '四川省', city: '成都市', code: '510100' },
  { province: '河南省', city: '郑州市', code: '410100' },
];

export const provinceCode = ({ code }: Place) => `${code.slice(0, 2)}0000`;

/** Different goods, each with its own price, in no order. */
export function itemsOf(random: Random, count: number): Item[] {
  const all = KINDS.flatMap((kind) =>
    kind[6].split(',').map((specification) => ({ kind, specification })),
  );
  return random.some(all, count).map(({ kind, specification }, at) => itemOf(random, kind, specification, at)); // prettier-ignore
}

/** Several sizes of each of some goods, together. */
export function familiesOf(random: Random, count: number): Item[][] {
  const kinds = random.some(KINDS.filter((kind) => kind[6].includes(',')), count); // prettier-ignore
  return kinds.map(
    (kind, family) =>
    kind[6].split(',').map((specification, at) => itemOf(random, kind, specification, family * 10 + at)), // prettier-ignore
  );
}

function itemOf(random: Random, kind: Kind, specification: string, at: number): Item {
  const [name, traditional, english, unit, low, high] = kind;
  return {
    ...{ name, traditional, english, specification, unit },
    englishUnit: ENGLISH_UNITS[unit] ?? unit,
    price: priceBetween(random, low, high),
    quantity: random.between(2, 900),
    minimumOrder: random.pick([2, 5, 10, 50, 100]),
    leadTimeDays: random.pick([3, 7, 15, 20, 30, 45]),
    ownNumber: `${random.pick(['KD', 'HX', 'A', 'WZ'])}-${random.between(10, 99)}${String(at).padStart(3, '0')}`,
    region: random.pick(PLACES),
    brand: random.pick(['远大', '恒力', '宏达', '双环']),
    material: random.pick(['304', 'Q235B', '铸铁', '45#', '工程塑料']),
  };
}

function priceBetween(random: Random, low: number, high: number): number {
  const price = low + random.next() * (high - low);
  if (high > 1000) return Math.round(price / 10) * 10;
  const digits = high < 20 ? 2 : random.pick([0, 1, 2]);
  return Math.max(0.01, Number(price.toFixed(digits)));
}
