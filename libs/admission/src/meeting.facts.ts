import type { LocalisedText } from '@wanchang/kernel';
import { defineFact } from '@wanchang/platform';
import { applicationPage, toApplicants, type OfApplication } from './admission.facts';
import type { MeetingKind, Outcome } from './domain/office-meeting';

interface OfMeeting {
  readonly meetingId: string;
}
const meetingPage = (meetingId: string) => `/secretariat/office-meetings/${meetingId}`;

export const meetingPlanned = defineFact<
  OfMeeting & { readonly kind: MeetingKind; readonly heldOn: string }
>('admission.meeting-planned', {
  title: { zh: '安排办公会议', en: 'office meeting planned' },
  subject: ({ meetingId }) => meetingId,
  page: meetingPage,
  audit: ({ kind, heldOn }) => ({ kind, heldOn }),
});

export const agendaSet = defineFact<OfMeeting & { readonly applicationIds: readonly string[] }>(
  'admission.agenda-set',
  {
    title: { zh: '确定会议议程', en: 'agenda set' },
    subject: ({ meetingId }) => meetingId,
    page: meetingPage,
    audit: ({ applicationIds }) => ({ applicationIds }),
  },
);

export const minutesIssued = defineFact<OfMeeting & { readonly number: string }>(
  'admission.minutes-issued',
  {
    title: { zh: '出具会议纪要', en: 'minutes issued' },
    subject: ({ meetingId }) => meetingId,
    page: meetingPage,
    audit: ({ number }) => ({ number }),
  },
);

export const caseDecided = defineFact<
  OfApplication &
    OfMeeting & {
      readonly kind: MeetingKind;
      readonly outcome: Outcome;
      readonly reason: string | null;
    }
>('admission.case-decided', {
  title: { zh: '办公会议决定', en: 'decision of an office meeting' },
  subject: ({ applicationId }) => applicationId,
  page: applicationPage,
  audit: ({ meetingId, kind, outcome, reason }) => ({ meetingId, kind, outcome, reason }),
  notices: (fact) => toApplicants(fact, decided(fact)),
});

function decided({
  nameZh,
  kind,
  outcome,
  reason,
}: {
  readonly nameZh: string;
  readonly kind: MeetingKind;
  readonly outcome: Outcome;
  readonly reason: string | null;
}): LocalisedText {
  switch (outcome) {
    case 'refuse':
      return {
        zh: `“${nameZh}”的入会申请未获批准。理由：${reason}。您可以补充后再次申请。`,
        en: `The application of “${nameZh}” was refused. Reason: ${reason}. You can apply again.`,
      };
    case 'return':
      return {
        zh: `“${nameZh}”的入会申请需要补充：${reason}`,
        en: `The application of “${nameZh}” needs more: ${reason}`,
      };
    case 'pass':
      return kind === 'chairman'
        ? {
            zh: `“${nameZh}”已批准入会，自今日起享受服务。`,
            en: `“${nameZh}” was admitted; the services start today.`,
          }
        : {
            zh: `“${nameZh}”的入会申请已通过秘书长办公会议，等待理事长办公会议。`,
            en: `“${nameZh}” passed the secretary-general’s office meeting; the chairman’s comes next.`,
          };
  }
}
