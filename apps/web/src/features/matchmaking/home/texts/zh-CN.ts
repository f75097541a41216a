export const zhCN = {
  title: '新匹配',
  none: '没有未看的匹配',
  hint: '发布供应或需求后，几秒钟内就会有匹配。',
  all: '全部匹配',
  lastDays: '近 7 天匹配',
};
