import { SearchOutlined } from '@ant-design/icons';
import { defineFeature, type NavigationEntry } from '../define-feature';

const search: Omit<NavigationEntry, 'order'> = {
  to: '/search',
  icon: SearchOutlined,
  text: { 'zh-CN': '找货 / 找需求', en: 'Search' },
  short: { 'zh-CN': '找货', en: 'Search' },
  phoneBar: true,
};

export const feature = defineFeature({
  routes: {
    open: {
      search: async () => (await import('./search-page')).SearchPage,
    },
  },
  navigation: {
    visitor: [{ order: 10, to: '/search', text: { 'zh-CN': '产品展示', en: 'Showcase' } }],
    // Every page of a phone has the search box at its top.
    member: [{ order: 10, ...search, phoneBar: false }],
    secretariat: [{ order: 60, ...search }],
  },
  home: {
    visitor: [
      {
        slot: 'main',
        order: 10,
        part: async () => (await import('./home/latest-panel')).LatestPanel,
      },
    ],
  },
});
