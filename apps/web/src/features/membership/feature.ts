import { BankOutlined, TeamOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { figuresKey } from '../../entities/home/keys';
import { membersKey, unitKey } from '../../entities/member/keys';
import { meKey } from '../../entities/session/keys';
import { defineFeature, type Live } from '../define-feature';

const live = {
  'member.standing': [meKey, unitKey, membersKey, figuresKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      unit: async () => (await import('./unit-page')).UnitPage,
      members: async () => (await import('./directory-page')).DirectoryPage,
      'members/:id': async () => (await import('./profile-page')).ProfilePage,
    },
    secretariat: {
      'secretariat/members': async () => (await import('./members-page')).MembersPage,
      'secretariat/members/new': async () => (await import('./register-page')).RegisterPage,
      'secretariat/members/import': async () => (await import('./roster-page')).RosterPage,
      'secretariat/members/:id': async () => (await import('./member-page')).MemberPage,
    },
  },
  navigation: {
    member: [
      {
        order: 51,
        to: '/members',
        icon: TeamOutlined,
        text: { 'zh-CN': '单位名录', en: 'Directory' },
        phoneBar: false,
        under: '/unit',
      },
      {
        order: 50,
        to: '/unit',
        icon: BankOutlined,
        text: { 'zh-CN': '本单位', en: 'My unit' },
        phoneBar: false,
      },
    ],
    secretariat: [
      {
        order: 10,
        to: '/secretariat/members',
        icon: TeamOutlined,
        text: { 'zh-CN': '会员', en: 'Members' },
        phoneBar: true,
      },
    ],
  },
  live,
});
