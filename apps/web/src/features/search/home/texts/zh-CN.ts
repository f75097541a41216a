export const zhCN = {
  latest: '最新发布',
  browse: '看看有什么',
  none: '还没有发布的内容。',
};
