import type { FollowUpResult, FollowUpStage } from '../types';

const results: Record<FollowUpResult, string> = {
  agreement: '已达成',
  talks: '继续洽谈',
  nothing: '无进展',
};
const stages: Record<FollowUpStage, string> = {
  intent: '意向',
  contract: '合同',
  performance: '履约',
};

export const zhCN = {
  title: '会后进展',
  lead: '洽谈过后 30、90、180 天各问一次，双方分别填写，用于会议总结。',
  none: '目前没有需要填写的。',
  noneHint: '已进行的洽谈满 30 天后会在这里询问进展。',
  after: (days: number) => `会后 ${days} 天`,
  answer: '填写进展',
  revise: '修改',
  notYet: '未答复',
  mine: '本单位',
  theirs: '对方',
  result: '结果',
  sum: '金额（可不填）',
  stage: '金额口径',
  stageHint: '意向、合同、履约金额分别统计，不相加。',
  currency: '币种',
  invalid: '请填写大于零的金额，最多两位小数。',
  save: '保存',
  saved: '已记录，谢谢。',
  required: (label: string) => `请填写${label}`,
  results,
  stages,
  deals: {
    title: '线上进展',
    rooms: '由洽谈转入洽谈室',
    currency: '币种',
    agreed: '成交',
    contracted: '签订合同',
    performed: '已履约',
    deals: (count: number, amount: string | null) =>
      count === 0 ? '—' : `${count} 笔${amount ? ` ${amount}` : ''}`,
    few: '成交、合同、履约金额分别统计，不相加；笔数太少的金额不显示。',
  },
  office: {
    rounds: '回访',
    asked: '场次',
    answers: '答复',
    bothAgree: '双方达成',
    oneAgrees: '一方称达成',
    both: '双方所述一致',
    one: '仅一方所述',
    apart: '不一致',
    meetings: (count: number, amount: string | null) =>
      count === 0 ? '—' : `${count} 场${amount ? ` ${amount}` : ''}`,
    figures: '会后进展统计',
    sums: '金额',
    few: '意向、合同、履约及各次回访的金额不相加；场次太少的金额不显示。',
    beside: '双方答复',
  },
};
