import { BarChartOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    secretariat: {
      'secretariat/supply-demand': async () =>
        (await import('./supply-demand-page')).SupplyDemandPage,
    },
  },
  navigation: {
    secretariat: [
      {
        order: 20,
        to: '/secretariat/supply-demand',
        icon: BarChartOutlined,
        text: { 'zh-CN': '供需大数据', en: 'Supply and demand' },
        short: { 'zh-CN': '供需', en: 'Balance' },
        phoneBar: true,
      },
    ],
  },
});
