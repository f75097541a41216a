import { AuditOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { invitationsKey, rfqsKey } from './keys';

const live = {
  'rfq.changed': [rfqsKey],
  'rfq-invitation.changed': [invitationsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      rfqs: async () => (await import('./rfqs-page')).RfqsPage,
      'rfqs/new': async () => (await import('./new-rfq-page')).NewRfqPage,
      'rfqs/:id': async () => (await import('./rfq-page')).RfqPage,
      'rfqs/:id/edit': async () => (await import('./edit-rfq-page')).EditRfqPage,
      'rfqs/:id/compare': async () => (await import('./compare-page')).ComparePage,
      'rfq-invitations': async () => (await import('./invitations-page')).InvitationsPage,
      'rfq-invitations/:id': async () => (await import('./invitation-page')).InvitationPage,
    },
  },
  navigation: {
    member: [
      {
        order: 35,
        to: '/rfqs',
        icon: AuditOutlined,
        text: { 'zh-CN': '询价', en: 'RFQs' },
        phoneBar: false,
      },
    ],
  },
  live,
});
