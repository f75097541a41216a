import { unitByName } from '@wanchang/kernel';
import { LISTING_LIMITS } from '../listing';
import { clip } from './clip';

/** What a column of a sheet says of a listing, by the words people put above it. */
const HEADERS = {
  title: `标题 品名 名称 产品名称 产品名 商品名称 货品名称 货物名称 物资名称 物料名称 材料名称 设备名称 项目名称
    采购项目名称 采购项目 供应名称 需求名称 需求标题 供应标题 资源名称 技术名称 title name product item subject
    productname itemname projectname`,
  description: `描述 说明 详情 详细说明 详细描述 产品描述 产品说明 产品介绍 简介 采购需求概况 需求概况 采购需求 需求描述
    需求说明 项目概况 采购内容 description details summary`,
  remark: '备注 其他说明 remark remarks note notes',
  quantity:
    '数量 采购数量 需求数量 供应数量 可供数量 库存 库存数量 采购量 需求量 供应量 quantity qty stock',
  unit: '单位 计量单位 数量单位 unit uom',
  price:
    '单价 价格 报价 含税单价 不含税单价 出厂价 销售价 参考价 参考价格 目标单价 price unitprice',
  priceUnit: '计价单位 价格单位 priceunit',
  budget: '金额 预算 预算金额 采购预算 项目预算 控制价 最高限价 总价 总金额 采购金额 budget amount',
  minimumOrder: '起订量 最小起订量 最低起订量 起批量 moq minimumorder minimumorderquantity',
  leadTime: '交期 交货期 供货期 交货周期 供货周期 生产周期 发货周期 发货期 leadtime',
  dueDate: `预计采购时间 预计时间 采购时间 计划采购时间 需求时间 需求日期 需用日期 交货日期 交货时间 到货日期 到货时间
    期望交期 要求交期 duedate deliverydate requireddate`,
  validUntil:
    '有效期 有效期至 有效期限 截止日期 截止时间 报价有效期 信息有效期 validuntil expiry validity',
  region:
    '地区 地市 城市 省份 所在地 所在地区 区域 发货地 供货地 交货地 交货地点 region city province location',
  industry: '行业 所属行业 行业分类 国民经济行业 行业代码 industry industrycode',
  category: '分类 类别 品类 类目 产品分类 产品类别 商品分类 物资类别 category',
  kind: '资源类型 资源类别 供需类型 resourcekind kind',
  regionWish: '合作区域 期望地区 期望区域 跨区意向 crossregionwish',
  property: `规格 型号 规格型号 规格尺寸 尺寸 品牌 材质 材料 牌号 产地 标准 执行标准 颜色 重量 功率 压力 表面处理
    specification spec model brand material grade origin standard size`,
  ignored: `序号 行号 编号 原因 错误原因 图片 主图 图片链接 no # id index image picture row reason`,
} as const;

/** `other`: no word that we know; the column becomes an attribute under its own name. */
export type ColumnKind = keyof typeof HEADERS | 'other';

export interface Column {
  readonly kind: ColumnKind;
  /** As it stands above the column. */
  readonly header: string;
  /** The unit in brackets: of `金额(万元)` it is 万元. */
  readonly unit: string | null;
}

const KINDS: ReadonlyMap<string, ColumnKind> = new Map(
  Object.entries(HEADERS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as ColumnKind]),
  ),
);

/** The column that a cell of a header row announces. */
export function readHeader(cell: string): Column {
  const header = clip(cell.replace(/\s+/g, ' '), LISTING_LIMITS.attributeName);
  const plain = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_-]/g, '');
  const [, name = '', inner = ''] = /^([^([【]*)[([【]?([^)\]】]*)/.exec(plain) ?? [];
  const kind = [name, ...name.split(/[/|]/)]
    .map((word) => KINDS.get(word))
    .find((found) => found !== undefined);
  return { kind: kind ?? 'other', header, unit: unitIn(inner) };
}

function unitIn(text: string): string | null {
  const name = text.replace(/^单位/, '');
  return name !== '' && unitByName(name) ? name : null;
}
