import { AuditOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { approvalsKey } from '../../entities/approval/keys';
import { defineFeature, type Live } from '../define-feature';

const live = {
  'approval.changed': [approvalsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      approvals: async () => (await import('./approvals-page')).ApprovalsPage,
      'approvals/:id': async () => (await import('./approval-page')).ApprovalPage,
      'unit/approval-rules': async () => (await import('./rules-page')).RulesPage,
    },
  },
  navigation: {
    member: [
      {
        order: 41,
        to: '/approvals',
        icon: AuditOutlined,
        text: { 'zh-CN': '内部审批', en: 'Approvals' },
        phoneBar: false,
        under: '/deal-rooms',
      },
    ],
  },
  live,
});
