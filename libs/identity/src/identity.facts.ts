import type { Locale } from '@wanchang/kernel';
import { defineDuty, defineFact, personAudience } from '@wanchang/platform';
import type { UnitRole } from './domain/roles';
import { invitationLetter, resetLetter } from './domain/identity.letters';

const security = defineDuty('identity.security', {
  title: { zh: '账号安全', en: 'Account security' },
  audience: 'person',
});

/** People belong to units, and so does what happens to them. */
const memberPage = (memberId: string) => `/secretariat/members/${memberId}`;

interface OfUnit {
  readonly memberId: string;
}

export const colleagueInvited = defineFact<
  OfUnit & {
    readonly invitationId: string;
    readonly role: UnitRole;
    readonly memberName: string;
    readonly email: string;
    readonly locale: Locale;
    readonly link: string;
    /** The part of the link that opens it. */
    readonly secret: string;
    readonly validDays: number;
  }
>('identity.colleague-invited', {
  title: { zh: '邀请同事', en: 'colleague invited' },
  subject: ({ memberId }) => memberId,
  page: memberPage,
  audit: ({ invitationId, role }) => ({ invitationId, role }),
  letters: ({ email: recipient, locale, secret, ...invitation }) => [
    { recipient, locale, secret, ...invitationLetter(invitation) },
  ],
});

export const invitationRevoked = defineFact<OfUnit & { readonly invitationId: string }>(
  'identity.invitation-revoked',
  {
    title: { zh: '撤销邀请', en: 'invitation revoked' },
    subject: ({ memberId }) => memberId,
    page: memberPage,
    audit: ({ invitationId }) => ({ invitationId }),
  },
);

export const invitationAccepted = defineFact<OfUnit & { readonly personId: string }>(
  'identity.invitation-accepted',
  {
    title: { zh: '接受邀请', en: 'invitation accepted' },
    subject: ({ memberId }) => memberId,
    page: memberPage,
    audit: ({ personId }) => ({ personId }),
  },
);

export const roleChanged = defineFact<
  OfUnit & { readonly personId: string; readonly role: UnitRole }
>('identity.role-changed', {
  title: { zh: '变更同事角色', en: 'role of a colleague changed' },
  subject: ({ memberId }) => memberId,
  page: memberPage,
  audit: ({ personId, role }) => ({ personId, role }),
});

export const colleagueRemoved = defineFact<OfUnit & { readonly personId: string }>(
  'identity.colleague-removed',
  {
    title: { zh: '移出同事', en: 'colleague removed' },
    subject: ({ memberId }) => memberId,
    page: memberPage,
    audit: ({ personId }) => ({ personId }),
  },
);

export const passwordChanged = defineFact<{ readonly personId: string }>(
  'identity.password-changed',
  {
    title: { zh: '修改密码', en: 'password changed' },
    subject: ({ personId }) => personId,
    notices: ({ personId }) => [
      {
        topic: security,
        to: [personAudience(personId)],
        text: {
          zh: '您的登录密码已修改，其他设备已退出登录。如果不是您本人操作，请立即重设密码并联系秘书处。',
          en: 'Your password was changed and your other devices were signed out. If it was not you, reset the password at once and contact the secretariat.',
        },
        link: '/account',
      },
    ],
  },
);

export const passwordReset = defineFact<{ readonly personId: string }>('identity.password-reset', {
  title: { zh: '通过邮件重设密码', en: 'password reset by a mailed link' },
  subject: ({ personId }) => personId,
  notices: ({ personId }) => [
    {
      topic: security,
      to: [personAudience(personId)],
      text: {
        zh: '您的登录密码已通过邮件链接重设，所有设备已退出登录。如果不是您本人操作，请立即联系秘书处。',
        en: 'Your password was reset by a mailed link and all your devices were signed out. If it was not you, contact the secretariat at once.',
      },
      link: '/account',
    },
  ],
});

export const accountOpened = defineFact<{ readonly personId: string }>('identity.account-opened', {
  title: { zh: '注册账号', en: 'account opened' },
  subject: ({ personId }) => personId,
});

export const resetLinkSent = defineFact<{
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly link: string;
  /** The part of the link that opens it. */
  readonly secret: string;
  readonly validMinutes: number;
}>('identity.reset-link-sent', {
  title: { zh: '发送密码重设链接', en: 'password reset link sent' },
  subject: ({ personId }) => personId,
  letters: ({ email: recipient, locale, secret, ...reset }) => [
    { recipient, locale, secret, ...resetLetter(reset) },
  ],
});

const secretariatDuties = defineDuty('identity.secretariat-duties', {
  title: { zh: '秘书处任职', en: 'Duties in the secretariat' },
  audience: 'person',
});

interface OfAssignment {
  readonly assignmentId: string;
  readonly personId: string;
  /** Keys. */
  readonly office: string;
  readonly duty: string;
}

export const dutyAssigned = defineFact<
  OfAssignment & { readonly startsAt: Date; readonly endsAt: Date | null }
>('identity.duty-assigned', {
  title: { zh: '安排秘书处职责', en: 'duty in the secretariat assigned' },
  subject: ({ personId }) => personId,
  audit: ({ personId: _, ...assignment }) => assignment,
  notices: ({ personId }) => [
    {
      topic: secretariatDuties,
      to: [personAudience(personId)],
      text: {
        zh: '您在秘书处有了一项新的职责。',
        en: 'You have a new duty in the secretariat.',
      },
      link: '/secretariat/people',
    },
  ],
});

export const dutyEnded = defineFact<OfAssignment>('identity.duty-ended', {
  title: { zh: '结束秘书处职责', en: 'duty in the secretariat ended' },
  subject: ({ personId }) => personId,
  audit: ({ personId: _, ...assignment }) => assignment,
  notices: ({ personId }) => [
    {
      topic: secretariatDuties,
      to: [personAudience(personId)],
      text: {
        zh: '您在秘书处的一项职责已结束。',
        en: 'One of your duties in the secretariat has ended.',
      },
      link: '/account',
    },
  ],
});

export const tokenCreated = defineFact<{ readonly tokenId: string }>('identity.token-created', {
  title: { zh: '创建 API 令牌', en: 'API token created' },
  subject: ({ tokenId }) => tokenId,
});

export const tokenRevoked = defineFact<{ readonly tokenId: string }>('identity.token-revoked', {
  title: { zh: '撤销 API 令牌', en: 'API token revoked' },
  subject: ({ tokenId }) => tokenId,
});
