/** How a property binds: the very value, at least it, at most it, or a mere wish. */
export type Binding = 'exact' | 'atLeast' | 'atMost' | 'wish';

/** A property of made-up goods: its true values, and how different hands write name and value. */
export interface Property {
  readonly binding: Binding;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly spell: (value: string) => readonly string[];
  /** How it is written in a title, where people put it there. */
  readonly inTitle: (value: string) => readonly string[];
}

interface Options {
  readonly binding?: Binding;
  readonly inTitle?: Property['inTitle'];
}

function property(
  names: string,
  values: string,
  spell: Property['spell'],
  { binding = 'exact', inTitle = spell }: Options = {},
): Property {
  return { binding, names: names.split(' '), values: values.split(' '), spell, inTitle };
}

const inches: Readonly<Record<string, string>> = { '15': '1/2', '25': '1', '50': '2', '80': '3', '100': '4', '150': '6', '200': '8' }; // prettier-ignore
const numerals: Readonly<Record<string, string>> = { '2': '二', '4': '四', '6': '六', '8': '八' };

/** Groups of names of one material; the first stands for all. */
const materials: Readonly<Record<string, readonly string[]>> = {
  '304': ['304', '304不锈钢', '不锈钢304', 'SUS304', 'CF8', '06Cr19Ni10'],
  '316': ['316', '316不锈钢', '不锈钢316', 'SUS316', 'CF8M'],
  碳钢: ['碳钢', 'WCB', '铸钢WCB', '碳钢WCB'],
  球墨铸铁: ['球墨铸铁', 'QT450', '球铁QT450', '球墨铸铁QT450'],
  Q235B: ['Q235B', 'Q235', 'q235b', 'Q235-B'],
  Q355B: ['Q355B', 'Q355', 'Q345B', 'q355b'],
  '20#': ['20#', '20号钢', '20#钢'],
  红: ['红', '红色', '大红色'],
  蓝: ['蓝', '蓝色'],
  白: ['白', '白色', '纯白'],
  黑: ['黑', '黑色'],
};
const named = (value: string): readonly string[] => materials[value] ?? [value];
const withUnits =
  (...units: string[]) =>
  (value: string): readonly string[] =>
    units.map((unit) => `${value}${unit}`);
const size = (value: string) => ['×', '*', 'x', 'X'].map((sign) => value.replaceAll('×', sign));

/** What the families are told apart by. */
export const properties = {
  bore: property('通径 口径 公称通径 公称直径', '15 25 50 80 100 150 200', (v) => [`DN${v}`, `${v}mm`, `dn${v}`, `${inches[v]}寸`, `DN ${v}`], { inTitle: (v) => [`DN${v}`, `DN ${v}`, `${inches[v]}寸`] }), // prettier-ignore
  pressure: property('压力 公称压力 压力等级', '10 16 25 40', (v) => [`PN${v}`, `${Number(v) / 10}MPa`, `${Number(v) / 10}兆帕`, `${v}bar`, `${v}公斤`], { binding: 'atLeast', inTitle: (v) => [`PN${v}`, `${Number(v) / 10}MPa`] }), // prettier-ignore
  valveMaterial: property('材质 阀体材质 材料', '304 316 碳钢 球墨铸铁', named),
  steelGrade: property('材质 牌号 钢号', 'Q235B Q355B 20# 304', named),
  power: property('功率 额定功率 电机功率', '1.5 5.5 7.5 11 22 45', (v) => [...withUnits('kW', 'KW', ' kw', '千瓦')(v), `${Number(v) * 1000}W`], { binding: 'atLeast' }), // prettier-ignore
  poles: property('极数 级数', '2 4 6 8', (v) => [`${v}极`, `${v}P`, `${v}`, `${numerals[v]}极`], { inTitle: (v) => [`${v}极`, `${v}P`] }), // prettier-ignore
  voltage: property('电压 额定电压 工作电压', '220 380 660', (v) => [`${v}V`, `AC${v}V`, `${v}伏`, `${v}V/50Hz`, `${Number(v) / 1000}kV`], { inTitle: (v) => [`${v}V`, `${v}伏`] }), // prettier-ignore
  pipe: property('规格 尺寸 外径壁厚', '57×3.5 89×4 89×5 108×4.5 159×6', (v) => size(v).flatMap((one) => [`φ${one}`, `Φ${one}`, one, `φ${one}mm`])), // prettier-ignore
  thickness: property('厚度 板厚', '3 6 8 12 20', withUnits('mm', ' mm', '毫米', 'MM')),
  section: property('规格 尺寸', '40×40×3 50×50×4 63×63×5 100×50×5', size),
  cores: property('芯数截面 规格 截面', '3×16 4×25 4×35 5×10', (v) => [...size(v), `${v}mm²`, v.replace('×', '芯') + '平方']), // prettier-ignore
  bearing: property('型号 轴承型号', '6204 6205 6308 30204 22212', (v) => [v, `${v}-2RS`, `${v}ZZ`], { inTitle: (v) => [v, `${v}-2RS`] }), // prettier-ignore
  thread: property('规格 螺纹规格', 'M8×30 M10×50 M12×60 M16×80', (v) => [
    ...size(v),
    v.toLowerCase(),
  ]),
  strength: property('强度等级 性能等级 等级', '4.8 8.8 10.9 12.9', (v) => [`${v}级`, v, `${v} 级`], { inTitle: (v) => [`${v}级`] }), // prettier-ignore
  flow: property('流量 额定流量', '10 25 50 100 200', withUnits('m³/h', 'm3/h', '立方/小时', '方/h'), { binding: 'atLeast', inTitle: withUnits('m³/h', 'm3/h') }), // prettier-ignore
  head: property('扬程 额定扬程', '12 20 32 50', withUnits('m', '米', ' m'), { binding: 'atLeast', inTitle: (v) => [`扬程${v}米`, `扬程${v}m`] }), // prettier-ignore
  load: property('起重量 载荷 额定载荷 额定起重量', '2 5 10 20 32', withUnits('t', '吨', 'T'), { binding: 'atLeast' }), // prettier-ignore
  span: property('跨度', '10.5 16.5 22.5', withUnits('m', '米'), {
    inTitle: (v) => [`跨度${v}米`],
  }),
  ratio: property('速比 传动比 减速比', '10 20 30 50', (v) => [v, `1:${v}`, `i=${v}`], { inTitle: (v) => [`速比${v}`] }), // prettier-ignore
  capacity: property('容量 额定容量', '200 400 630 1000', withUnits('kVA', 'KVA', '千伏安'), { binding: 'atLeast' }), // prettier-ignore
  charge: property('容量 电池容量', '5 10 20 100', (v) => [`${v}Ah`, `${v}AH`, `${Number(v) * 1000}mAh`, `${v}安时`], { binding: 'atLeast', inTitle: withUnits('Ah', 'AH') }), // prettier-ignore
  colourHeat: property('色温', '3000 4000 6500', withUnits('K', 'k', ' K')),
  watts: property('功率 额定功率', '30 60 100 200', withUnits('W', '瓦', ' w'), { binding: 'atLeast' }), // prettier-ignore
  grade: property('等级 质量等级', '特级 一级 二级', (v) => [v, `${v}品`], { inTitle: (v) => [v] }),
  purity: property('纯度 含量', '95 98 99.5 99.9', withUnits('%', '％', ' %'), { binding: 'atLeast' }), // prettier-ignore
  gram: property('克重', '180 220 280 350', withUnits('g/m²', 'g/㎡', '克/平方米'), { inTitle: withUnits('g') }), // prettier-ignore
  colour: property('颜色 色号', '红 蓝 白 黑', named, { inTitle: (v) => [`${v}色`] }),
  layers: property('层数', '3 5 7', (v) => [`${v}层`, v], { inTitle: (v) => [`${v}层`] }),
  box: property('尺寸 规格', '300×200×150 400×300×200 600×400×300', (v) => size(v).flatMap((one) => [one, `${one}mm`])), // prettier-ignore
  cementGrade: property('强度等级 标号', '32.5 42.5 52.5', (v) => [v, `${v}级`, `${v}R`], { inTitle: (v) => [`${v}级`, v] }), // prettier-ignore
  stroke: property('行程', '200 500 800 1200', withUnits('mm', '毫米'), { inTitle: (v) => [`行程${v}mm`] }), // prettier-ignore
  cylinder: property('缸径', '63 80 100 125', withUnits('mm', '毫米'), {
    inTitle: (v) => [`缸径${v}`],
  }),
  noise: property('噪声 噪音', '60 70 80', (v) => [`${v}dB`, `≤${v}dB`, `${v}分贝`], { binding: 'atMost', inTitle: withUnits('dB') }), // prettier-ignore
  moisture: property('水分 含水率', '12 14 16', (v) => [`${v}%`, `≤${v}%`], { binding: 'atMost', inTitle: (v) => [`水分${v}%`] }), // prettier-ignore
} satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
