import type { QueryUnit } from './query-unit';
import { isPlace } from './words';

/** What goods are made of, are like, are for or are asked with: never what they are. */
const QUALIFIERS = new Set(
  `不锈钢 碳钢 铸铁 铸钢 黄铜 紫铜 铝合金 塑料 橡胶 镀锌 加厚 家用 商用 工业 大型 小型 中型 微型 优质 高品质
   全新 二手 国产 进口 耐磨 耐高温 防水 防爆 高压 低压 手动 电动 气动 自动 半自动 全自动 定制 定做 现货 批发 零售
   价格 报价 厂家 直销 供应 出售 求购 采购 购买 销售 规格 型号 品牌 公司 专用`.split(/\s+/),
);
/** Too wide to be what somebody looks for: with the word before them they are. */
const GENERIC = new Set(
  '设备 机械 机器 材料 配件 产品 系统 装置 工具 零件 部件 组件 加工 服务 制品 用品'.split(' '),
);

/**
 * What the goods are, under all their names: in Chinese the last word that is no qualifier, with the one before
 * it when it says too little alone (加热丝, 咖啡设备); without Chinese the last word that has a Chinese name.
 */
export function headOf(
  runs: readonly (readonly QueryUnit[])[],
  codes: readonly QueryUnit[],
): string[] {
  const words = runs.flat();
  const at = words.findLastIndex(({ text }) => !QUALIFIERS.has(text) && !isPlace(text));
  const head = words[at] ?? codes.findLast(({ others }) => others.length > 0) ?? words.at(-1);
  if (!head) return [];
  const before = words[at - 1];
  const vague = [...head.text].length === 1 || GENERIC.has(head.text);
  if (vague && before) return [`${before.text}${head.text}`];
  return [head.text.replaceAll(' ', ''), ...head.others.map(({ text }) => text)];
}
