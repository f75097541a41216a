import type { Schemas } from '../../../api/schemas';

const actions: Record<Schemas['ApprovalAction'], string> = {
  'send-offer': '发出报价',
  'accept-offer': '接受报价',
  'award-rfq': '询价定标',
};

const states: Record<Schemas['ApprovalState'], string> = {
  waiting: '审批中',
  approved: '已通过',
  refused: '未同意',
  void: '已失效',
  withdrawn: '已撤回',
};

export const zhCN = {
  ...{ actions, states },
  title: '内部审批（仅本单位可见）',
  submitted: '已提交内部审批，审批通过后自动办理',
  waitingFor: (names: string) => `待 ${names} 审批`,
  nobody: '这一步目前没有人能审批，请单位管理员改派或撤回',
  step: (step: number, steps: number) => `第 ${step} / ${steps} 步`,
  by: (name: string) => `${name} 提交`,
  open: '查看',
};
