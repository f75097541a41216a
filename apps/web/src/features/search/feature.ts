import { BellOutlined, SearchOutlined } from '@ant-design/icons';
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
    member: {
      'saved-searches': async () => (await import('./saved/saved-searches-page')).SavedSearchesPage,
    },
  },
  navigation: {
    visitor: [{ order: 10, to: '/search', text: { 'zh-CN': '产品展示', en: 'Showcase' } }],
    member: [
      // Every page of a phone has the search box at its top.
      { order: 10, ...search, phoneBar: false },
      {
        order: 12,
        to: '/saved-searches',
        icon: BellOutlined,
        text: { 'zh-CN': '保存的搜索', en: 'Saved searches' },
        phoneBar: false,
        under: '/search',
      },
    ],
    secretariat: [{ order: 60, ...search }],
  },
});
