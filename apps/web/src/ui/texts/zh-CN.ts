export const zhCN = {
  loading: '正在载入',
  retry: '重试',
  absentHint: '它可能已被撤下，或不对您开放。请核对链接，或从首页重新开始。',
  home: '回到首页',
  requestId: (id: string) => `请求编号 ${id}`,
  more: '显示更多',
  end: '已经到底了',
  negotiable: '面议',
  per: (unit: string) => `/ ${unit}`,
  daysLeft: (days: number) => `还剩 ${days} 天`,
  hoursLeft: (hours: number, minutes: number) => `还剩 ${hours} 小时 ${minutes} 分`,
  minutesLeft: (minutes: number) => `还剩 ${minutes} 分钟`,
  over: '已过期',
  notFound: {
    title: '没有这个页面',
    hint: '地址可能写错了，或内容已被移除。可以从首页重新开始，或搜索您要找的内容。',
  },
};
