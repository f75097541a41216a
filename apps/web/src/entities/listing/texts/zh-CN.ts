export const zhCN = {
  sides: { supply: '供应', demand: '需求' },
  kinds: {
    space: '空间',
    resources: '资源',
    products: '产品',
    markets: '市场',
    means_of_production: '生产资料',
    technology: '技术',
    talent: '人才',
    capital: '资本',
  },
  states: {
    draft: '草稿',
    published: '已发布',
    paused: '已暂停',
    withdrawn: '已撤回',
    expired: '已过期',
  },
  musts: { exact: '必须一致', at_least: '至少', at_most: '至多' },
  noMust: '可协商',
  leadTime: (days: number) => `${days} 天交货`,
  due: '需求截止',
};
