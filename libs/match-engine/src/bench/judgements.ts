import { readSharedJsonLines } from './shared-data';

/** How well a title answers a query, as a person sees it: 2 is what was asked for, 1 its kin, 0 something else. */
export interface Judgement {
  readonly query: string;
  readonly title: string;
  readonly relevant: '0' | '1' | '2';
}

export interface Judgements {
  readonly name: string;
  readonly rows: readonly Judgement[];
}

/** Graded by us: a query, then its titles by grade, those of 0 sharing characters with it. */
const OURS = `
不锈钢球阀 | 304不锈钢球阀 法兰式 DN50; Q41F-16P 不锈钢球阀 | 不锈钢闸阀 Z41W; 黄铜球阀 内螺纹 | 三相异步电机 5.5kW; 包装纸箱 五层瓦楞; 球墨铸铁管 DN200
深沟球轴承 6204 | 6204-2RS 深沟球轴承; 深沟球轴承 6204ZZ 现货 | 深沟球轴承 6308; 圆锥滚子轴承 30204 | 球磨机衬板; 棉纱 32支; 轴流风机 2kW
三相异步电动机 | YE3 三相异步电动机 7.5kW; 三相异步电动机 YVF2 变频 | 单相电动机 1.1kW; 直流电动机 减速 | 三相电能表; 异型螺母; 电动葫芦吊钩
热镀锌钢管 | 热镀锌钢管 DN100; Q235 热镀锌钢管 48mm | 冷镀锌钢管; 热镀锌角钢 50*5 | 热水器 电加热; PVC 排水管; 锌合金压铸件
铝合金型材 | 6063铝合金型材 工业流水线; 铝合金型材 4040 欧标 | 铝合金板 6061; 铝型材配件 角码 | 合金钢丝; 型钢 H200; 铜芯电缆
离心水泵 | ISG立式离心水泵; 离心水泵 流量50方 | 潜水泵 污水; 水泵叶轮 铸铁 | 离心机 脱水; 水泥砖机; 真空包装机
电力电缆 YJV | YJV 4*25 电力电缆; 铜芯电力电缆 YJV22 | 电缆桥架; 控制电缆 KVV | 电力变压器油; 网线 六类; 电动车
高强度螺栓 M12 | M12 高强度螺栓 10.9级; 高强度螺栓 M12×80 | 高强度螺母 M12; 不锈钢螺栓 M16 | 高强度混凝土; 螺旋输送机; M型钢带
PE给水管 | PE给水管 DN110; 给水管 PE100 1.0MPa | PE燃气管; PPR给水管件 | 给料机 振动; 水管钳; PE包装袋
数控车床 | 数控车床 CK6140; CK6150 数控车床 卧式 | 普通车床 CA6140; 数控铣床 立式 | 车床照明灯; 数控编程培训; 床垫 弹簧
瓦楞纸箱 | 五层瓦楞纸箱 定做; 瓦楞纸箱 出口包装 | 瓦楞纸板; 彩盒 纸箱印刷 | 木箱 免熏蒸; 纸浆 针叶; 楼梯扶手
减速机 R系列 | R系列减速机 斜齿轮; 减速机 R87 R系列 | 蜗轮减速机 RV63; 减速机齿轮配件 | 减水剂 混凝土; 系列办公桌; 压滤机
`;

/** Titles that people graded: ours, and those of QBQTC where the data folder beside the repository has them. */
export function judgements(): Judgements[] {
  const theirs = readSharedJsonLines<Judgement>('relevance/qbqtc_v0_train.jsonl');
  const ours = { name: 'ours', rows: OURS.trim().split('\n').flatMap(readLine) };
  return theirs ? [ours, { name: 'QBQTC', rows: theirs }] : [ours];
}

function readLine(line: string): Judgement[] {
  const [query = '', best = '', kin = '', other = ''] = line.split(' | ');
  const graded = [
    ['0', other],
    ['1', kin],
    ['2', best],
  ] as const;
  return graded.flatMap(([relevant, titles]) =>
    titles.split('; ').map((title) => ({ query, title, relevant })),
  );
}
