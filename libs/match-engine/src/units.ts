/** Each line: how many base units one of these is. Lower case after NFKC, so ㎡ is m2 and ℃ is °c. */
const dimensions: Record<string, ReadonlyArray<readonly [factor: number, names: string]>> = {
  mass: [
    [1e-6, 'mg 毫克'],
    [1e-3, 'g 克'],
    [0.5, '斤'],
    [1, 'kg 千克 公斤'],
    [1000, 't 吨'],
  ],
  length: [
    [1e-6, 'μm um 微米'],
    [1e-3, 'mm 毫米 dn'],
    [0.01, 'cm 厘米'],
    [0.0254, 'in inch 英寸'],
    [1, 'm 米'],
    [1000, 'km 千米 公里'],
  ],
  area: [
    [1, 'm2 平方米 平米 平方'],
    [10_000 / 15, '亩'],
    [10_000, 'ha 公顷'],
    [1e6, 'km2 平方公里'],
  ],
  volume: [
    [1e-6, 'ml 毫升'],
    [1e-3, 'l 升'],
    [1, 'm3 立方米 立方 方'],
  ],
  pressure: [
    [1, 'pa 帕'],
    [1000, 'kpa 千帕'],
    [98_066.5, 'kgf/cm2 公斤压力'],
    [100_000, 'bar pn 巴'],
    [1e6, 'mpa 兆帕'],
  ],
  power: [
    [1, 'w 瓦'],
    [745.7, 'hp 马力'],
    [1000, 'kw 千瓦'],
    [1e6, 'mw 兆瓦'],
  ],
  voltage: [
    [1, 'v 伏'],
    [1000, 'kv 千伏'],
  ],
  current: [
    [1e-3, 'ma 毫安'],
    [1, 'a 安'],
  ],
  force: [
    [1, 'n 牛'],
    [1000, 'kn 千牛'],
  ],
  flow: [
    [1, 'm3/h 立方米/小时'],
    [0.06, 'l/min 升/分'],
  ],
  frequency: [
    [1, 'hz 赫兹'],
    [1000, 'khz 千赫'],
  ],
  rotation: [[1, 'rpm r/min 转/分']],
  temperature: [[1, '°c 摄氏度']],
};

/** What a unit measures and how many base units it is. Different dimensions are never compared. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const known: ReadonlyMap<string, Unit> = new Map(
  Object.entries(dimensions).flatMap(([dimension, lines]) =>
    lines.flatMap(([factor, names]) =>
      names.split(' ').map((name) => [name, { dimension, factor }] as const),
    ),
  ),
);

const multiples = { 万: 1e4, 亿: 1e8 };
const otherMark = '?';

/** The dimension of a bare number. */
export const unitless = '';

/** Any unit, also counted in 万 or 亿. One that is not in the table is comparable only with itself (台, 人, 吨/年). */
export function unitOf(name: string | undefined): Unit {
  const plain = (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (plain === '') return { dimension: unitless, factor: 1 };
  for (const [prefix, multiple] of Object.entries(multiples)) {
    if (!plain.startsWith(prefix)) continue;
    const unit = unitOf(plain.slice(prefix.length));
    return { dimension: unit.dimension, factor: unit.factor * multiple };
  }
  return known.get(plain) ?? { dimension: otherMark + plain, factor: 1 };
}

/** Whether a word stands in the unit table, so that "50 mm" is a length and "304 不锈钢" is not a figure. */
export function isKnownUnit(name: string): boolean {
  return !unitOf(name).dimension.startsWith(otherMark);
}
