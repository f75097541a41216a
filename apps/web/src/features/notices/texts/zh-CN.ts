export const zhCN = {
  title: '通知',
  list: '通知列表',
  empty: '还没有通知',
  emptyHint: '有新的匹配、洽谈消息或报价时，会出现在这里。',
  readAll: '全部标为已读',
  unread: '未读',
};
