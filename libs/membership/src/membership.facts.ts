import { secretariatAudience } from '@wanchang/identity';
import { defineDuty, defineFact, type Recipient } from '@wanchang/platform';
import { standingLetter } from './domain/standing.letter';
import type { Standing, StandingDecision } from './domain/standing.states';
import { memberRegistered, memberStandingChanged } from './membership.events';
import { memberStandingLive } from './membership.live';
import { memberAudience } from './access/acting-member';

const memberPage = (memberId: string) => `/secretariat/members/${memberId}`;

const standing = defineDuty('membership.standing', {
  title: { zh: '成员状态', en: 'Standing of the unit' },
  audience: 'member',
});

export const unitRegistered = defineFact<{ readonly memberId: string }>(
  'membership.member-registered',
  {
    title: { zh: '登记成员单位', en: 'member unit registered' },
    subject: ({ memberId }) => memberId,
    page: memberPage,
    events: ({ memberId }) => [memberRegistered.of({ memberId })],
  },
);

/** A unit that is new, or that comes back. */
export const unitAdmitted = defineFact<{
  readonly memberId: string;
  readonly from: Standing | null;
  readonly reason: string;
}>('membership.member-admitted', {
  title: { zh: '批准入会', en: 'member unit admitted' },
  subject: ({ memberId }) => memberId,
  page: memberPage,
  audit: ({ from, reason }) => ({ from, reason }),
  events: ({ memberId, from }) => [
    from
      ? memberStandingChanged.of({ memberId, from, to: 'active' })
      : memberRegistered.of({ memberId }),
  ],
});

export const unitRevised = defineFact<{
  readonly memberId: string;
  readonly fields: readonly string[];
}>('membership.member-revised', {
  title: { zh: '修改单位资料', en: 'data of a member unit revised' },
  subject: ({ memberId }) => memberId,
  page: memberPage,
  audit: ({ fields }) => ({ fields }),
});

export const rosterImported = defineFact<{
  readonly importId: string;
  readonly file: string;
  readonly total: number;
  readonly registered: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}>('membership.roster-imported', {
  title: { zh: '导入成员名册', en: 'roster of members imported' },
  subject: ({ importId }) => importId,
  audit: ({ importId: _, ...figures }) => figures,
});

/** The unit's people see it as long as they can sign in; its administrators, who may be locked out, get it by mail (R12.2). */
export const standingDecided = defineFact<{
  readonly memberId: string;
  readonly nameZh: string;
  readonly decision: StandingDecision;
  readonly from: Standing;
  readonly to: Standing;
  readonly reason: string;
  readonly administrators: readonly Recipient[];
}>('membership.standing-changed', {
  title: { zh: '成员状态变更', en: 'standing changed' },
  subject: ({ memberId }) => memberId,
  page: memberPage,
  audit: ({ from, to, reason }) => ({ from, to, reason }),
  events: ({ memberId, from, to }) => [memberStandingChanged.of({ memberId, from, to })],
  live: ({ memberId, from, to, reason }) => [
    memberStandingLive.to([memberAudience(memberId)], { memberId, from, to, reason }),
    memberStandingLive.to([secretariatAudience()], { memberId, from, to }),
  ],
  notices: ({ memberId, decision, nameZh, reason }) => {
    const { subject } = standingLetter(decision, nameZh, reason);
    return [
      {
        topic: standing,
        to: [memberAudience(memberId)],
        text: {
          zh: `${subject.zh}。原因：${reason}。如有疑问，请与秘书处联系。`,
          en: `${subject.en}. Reason: ${reason}. If you have questions, please contact the secretariat.`,
        },
        link: '/unit',
        mailTo: [],
      },
    ];
  },
  letters: ({ administrators, decision, nameZh, reason }) =>
    administrators.map(({ email: recipient, locale }) => ({
      ...standingLetter(decision, nameZh, reason),
      ...{ recipient, locale },
    })),
});
