import { SafetyOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { tendersKey } from './keys';

const live = {
  'tender.changed': [tendersKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

const entry = {
  to: '/tenders',
  icon: SafetyOutlined,
  text: { 'zh-CN': '密封报价', en: 'Sealed tenders' },
  phoneBar: false,
};

export const feature = defineFeature({
  routes: {
    member: {
      'tenders/:id/settings': async () => (await import('./settings-page')).SettingsPage,
    },
    withAccess: {
      tenders: async () => (await import('./tenders-page')).TendersPage,
      'tenders/:id': async () => (await import('./tender-page')).TenderPage,
    },
  },
  navigation: {
    member: [{ ...entry, order: 36, under: '/rfqs' }],
    secretariat: [{ ...entry, order: 26, under: '/secretariat/contracts' }],
  },
  live,
});
