import { Random } from './random';
import { readSharedFile } from './shared-data';

/** Product names by rank of division: those of the shared list where it is there, otherwise made of morphemes. */
export function termsByDivision(): string[][] {
  const listed = readSharedFile('queries/industrial_terms.txt');
  const terms = listed?.trim().split('\n') ?? madeUp(12_000);
  const random = new Random(4754);
  const divisions: string[][] = Array.from({ length: 97 }, () => []);
  for (const term of terms) divisions[random.below(97)]?.push(term);
  return divisions;
}

const qualities =
  '不锈 铸 锻 铝 铜 塑 钛 橡胶 电 液 气 热 冷 防爆 耐磨 数控 自动 高压 低温 精密'.split(' ');
const bases = '球 闸 轴 泵 管 板 线 带 炉 机 车 箱 塔 刀 模 网 膜 粉 丝 钢'.split(' ');
const ends = '阀 承 机 器 件 材 管 箱 架 头 座 盘 轮 板 剂 料 仪 柜 床 链'.split(' ');

function madeUp(count: number): string[] {
  const random = new Random(9);
  const one = () => random.pick(qualities) + random.pick(bases) + random.pick(ends);
  return [...new Set(Array.from({ length: count }, one))];
}
