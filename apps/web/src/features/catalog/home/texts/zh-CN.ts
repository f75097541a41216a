export const zhCN = {
  newSupply: '发布供应',
  newDemand: '发布需求',
  import: '导入表格',
  drafts: '草稿',
  draftsAll: '全部草稿',
  imports: '表格导入',
  importsAll: '全部导入',
  published: '在线发布',
};
