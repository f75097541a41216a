import { SwapOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    secretariat: {
      'secretariat/other-names': async () => (await import('./other-names-page')).OtherNamesPage,
    },
  },
  navigation: {
    secretariat: [
      {
        order: 64,
        to: '/secretariat/other-names',
        icon: SwapOutlined,
        text: { 'zh-CN': '近义词', en: 'Other names' },
        phoneBar: false,
        under: '/search',
      },
    ],
  },
});
