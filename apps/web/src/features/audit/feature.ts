import { AuditOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    secretariat: {
      'secretariat/audit': async () => (await import('./audit-page')).AuditPage,
    },
  },
  navigation: {
    secretariat: [
      {
        order: 70,
        to: '/secretariat/audit',
        icon: AuditOutlined,
        text: { 'zh-CN': '审计', en: 'Audit' },
        phoneBar: false,
        under: '/secretariat/system',
      },
    ],
  },
});
