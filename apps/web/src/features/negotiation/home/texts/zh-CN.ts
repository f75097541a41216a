export const zhCN = {
  turns: '轮到我了',
  none: '没有等您回应的洽谈',
  hint: '对方报价或还价后会出现在这里。',
  all: '全部洽谈',
  open: '进行中的洽谈',
  agreements: '已达成协议',
};
