import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Notices',
  list: 'Notices',
  empty: 'No notices yet',
  emptyHint: 'New matches, messages and offers will appear here.',
  readAll: 'Mark all as read',
  unread: 'unread',
  preferences: {
    title: 'How you are told',
    hint: 'By which way each kind of notice reaches you. Changes are saved at once.',
    topic: 'Kind of notice',
    channels: { bell: 'Bell', mail: 'Mail' },
    duty: 'Always sent: it is about membership or the safety of the account, and cannot be switched off.',
    label: (topic: string, channel: string) => `${topic}: ${channel}`,
    saved: (topic: string, channel: string, on: boolean) =>
      `“${topic}”: ${channel} switched ${on ? 'on' : 'off'}`,
    undo: 'Undo',
    undone: 'Put back as it was',
  },
};
