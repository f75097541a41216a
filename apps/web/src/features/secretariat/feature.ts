import { IdcardOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    secretariat: {
      'secretariat/people': async () => (await import('./people-page')).PeoplePage,
    },
  },
  navigation: {
    secretariat: [
      {
        order: 80,
        to: '/secretariat/people',
        icon: IdcardOutlined,
        text: { 'zh-CN': '秘书处人员', en: 'Secretariat' },
        phoneBar: false,
        under: '/secretariat/system',
      },
    ],
  },
});
