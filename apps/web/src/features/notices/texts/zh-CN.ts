export const zhCN = {
  title: '通知',
  list: '通知列表',
  empty: '还没有通知',
  emptyHint: '有新的匹配、洽谈消息或报价时，会出现在这里。',
  readAll: '全部标为已读',
  unread: '未读',
  preferences: {
    title: '通知方式',
    hint: '每类通知用什么方式告诉您。改动立即保存。',
    topic: '通知类别',
    channels: { bell: '站内', mail: '邮件' },
    duty: '必须送达：涉及成员资格或账号安全，不能关闭。',
    label: (topic: string, channel: string) => `${topic}：${channel}`,
    saved: (topic: string, channel: string, on: boolean) =>
      `已${on ? '开启' : '关闭'}“${topic}”的${channel}通知`,
    undo: '撤销',
    undone: '已恢复',
  },
};
