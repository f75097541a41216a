import {
  AuditOutlined,
  ExportOutlined,
  FieldTimeOutlined,
  SafetyOutlined,
} from '@ant-design/icons';
import { DECIDING } from '../../entities/session/post-rights';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    signedIn: {
      'unit-cases': async () => (await import('./unit/unit-cases-page')).UnitCasesPage,
      'unit-cases/:id': async () => (await import('./unit/unit-case-page')).UnitCasePage,
      'expulsion-cases': async () =>
        (await import('./officer/officer-cases-page')).OfficerCasesPage,
      'expulsion-cases/:id': async () =>
        (await import('./officer/officer-case-page')).OfficerCasePage,
    },
    secretariat: {
      'secretariat/expulsion-cases': async () => (await import('./case/cases-page')).CasesPage,
      'secretariat/expulsion-cases/:id': async () => (await import('./case/case-page')).CasePage,
      'secretariat/withdrawals': async () => (await import('./withdrawals-page')).WithdrawalsPage,
      'secretariat/case-policies': async () => (await import('./policies-page')).PoliciesPage,
    },
  },
  navigation: {
    member: [
      {
        order: 59,
        to: '/unit-cases',
        icon: SafetyOutlined,
        text: { 'zh-CN': '成员资格', en: 'Membership' },
        phoneBar: false,
        under: '/unit',
      },
      {
        order: 61,
        to: '/expulsion-cases',
        icon: AuditOutlined,
        text: { 'zh-CN': '除名案件', en: 'Expulsion cases' },
        phoneBar: false,
        under: '/office-meetings',
        forPost: DECIDING,
      },
    ],
    secretariat: [
      {
        order: 12,
        to: '/secretariat/expulsion-cases',
        icon: AuditOutlined,
        text: { 'zh-CN': '除名案件', en: 'Expulsion cases' },
        phoneBar: false,
        under: '/secretariat/members',
      },
      {
        order: 13,
        to: '/secretariat/withdrawals',
        icon: ExportOutlined,
        text: { 'zh-CN': '退会申请', en: 'Withdrawals' },
        phoneBar: false,
        under: '/secretariat/members',
      },
      {
        order: 14,
        to: '/secretariat/case-policies',
        icon: FieldTimeOutlined,
        text: { 'zh-CN': '办理期限', en: 'Periods' },
        phoneBar: false,
        under: '/secretariat/members',
      },
    ],
  },
});
