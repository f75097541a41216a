export const zhCN = {
  latest: '最新供应',
  browse: '全部供应',
  none: '还没有发布的内容。',
};
