import { DatabaseOutlined, MailOutlined, ScheduleOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    secretariat: {
      'secretariat/mails': async () => (await import('./mails-page')).MailsPage,
      'secretariat/jobs': async () => (await import('./jobs-page')).JobsPage,
      'secretariat/backups': async () => (await import('./backups-page')).BackupsPage,
    },
  },
  navigation: {
    secretariat: [
      {
        order: 40,
        to: '/secretariat/mails',
        icon: MailOutlined,
        text: { 'zh-CN': '邮件', en: 'Mail' },
        phoneBar: false,
        under: '/secretariat/system',
      },
      {
        order: 50,
        to: '/secretariat/jobs',
        icon: ScheduleOutlined,
        text: { 'zh-CN': '任务', en: 'Jobs' },
        phoneBar: false,
        under: '/secretariat/system',
      },
      {
        order: 55,
        to: '/secretariat/backups',
        icon: DatabaseOutlined,
        text: { 'zh-CN': '备份', en: 'Backups' },
        phoneBar: false,
        under: '/secretariat/system',
      },
    ],
  },
});
