import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  coasts: { coastal: 'Coastal', interior: 'Central-western' },
  picture: {
    title: 'Supply and demand by province',
    coastal: 'Coastal',
    interior: 'Central-western',
    way: 'Interior demands of industries that the coast supplies',
    counts: 'Figures: supplies / demands',
    asTable: 'As a table',
    province: 'Province',
    supplies: 'Supplies',
    demands: 'Demands',
  },
};
