import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  newSupply: 'New supply',
  newDemand: 'New demand',
  import: 'Import a spreadsheet',
  drafts: 'Drafts',
  draftsAll: 'All drafts',
  imports: 'Imports',
  importsAll: 'All imports',
  published: 'Published listings',
};
