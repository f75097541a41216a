import { AccountBookOutlined } from '@ant-design/icons';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    signedIn: {
      'my-fees': async () => (await import('./my-fees-page')).MyFeesPage,
    },
    secretariat: {
      'secretariat/fees': async () => (await import('./fees-page')).FeesPage,
      'secretariat/fees/payments': async () => (await import('./payments-page')).PaymentsPage,
      'secretariat/fees/statements': async () =>
        (await import('./statements/statements-page')).StatementsPage,
      'secretariat/fees/statements/:id': async () =>
        (await import('./statements/statement-page')).StatementPage,
      'secretariat/fees/settings': async () => (await import('./settings-page')).SettingsPage,
    },
  },
  navigation: {
    member: [
      {
        order: 57,
        to: '/my-fees',
        icon: AccountBookOutlined,
        text: { 'zh-CN': '年费', en: 'Fees' },
        phoneBar: false,
        under: '/unit',
      },
    ],
    secretariat: [
      {
        order: 17,
        to: '/secretariat/fees',
        icon: AccountBookOutlined,
        text: { 'zh-CN': '年费', en: 'Fees' },
        phoneBar: false,
        under: '/secretariat/members',
      },
    ],
  },
});
