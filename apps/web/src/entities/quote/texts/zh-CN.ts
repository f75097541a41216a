import type { Schemas } from '../../../api/schemas';

const taxBases: Record<Schemas['TaxBasis'], string> = { included: '含税', excluded: '不含税' };

/** Fields of a quote, wherever it is filled in. */
export const zhCN = {
  taxBases,
  required: (label: string) => `请填写${label}`,
  number: '请填写大于 0 的数，最多 6 位小数',
  zeroOrMore: '请填写 0 或更大的数',
  alternatives: '可报替代品',
  partial: '可报部分数量',
  currency: '币种',
  tax: '价格',
  taxRate: '税率 %',
  freight: '运费（整单）',
  validUntil: '报价有效期至',
  paymentTerms: '付款方式（不填则按询价）',
  note: '说明',
  lineTitle: (no: number, name: string) => `${no}. ${name}`,
  asked: (quantity: string, unit: string) => `需 ${quantity} ${unit}`,
  skip: '不报此行则留空单价。',
  unitPrice: '单价',
  unit: '计价单位',
  quantity: '可供数量（空：全部）',
  minimumOrder: '起订量',
  leadTimeDays: '交期（天）',
  alternative: '替代品说明',
};
