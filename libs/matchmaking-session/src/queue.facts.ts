import { attendance } from '@wanchang/conference';
import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import type { TicketStep } from './domain/queue';
import { queueChangedLive } from './matchmaking-session.live';

interface OfQueue {
  readonly queueId: string;
  readonly title: string;
  /** The host, and whose number is waiting: their phones show another place now. */
  readonly memberIds: readonly string[];
}

const page = (id: string) => `/secretariat/conference-queues/${id}`;
const subject = ({ queueId }: OfQueue) => queueId;
const live = ({ queueId, memberIds }: OfQueue) => [
  queueChangedLive.to([secretariatAudience(), ...memberIds.map(memberAudience)], { queueId }),
];

export const queueOpened = defineFact<OfQueue & { readonly open: boolean }>(
  'conference.queue-opened',
  {
    title: { zh: '开放或停止排队', en: 'queue opened, or stopped' },
    ...{ subject, page, live },
    audit: ({ title, open }) => ({ title, open }),
  },
);

export const ticketTaken = defineFact<
  OfQueue & { readonly memberId: string; readonly number: number }
>('conference.queue-number-taken', {
  title: { zh: '取号排队', en: 'number taken' },
  ...{ subject, page, live },
  audit: ({ memberId, number }) => ({ memberId, number }),
});

export const ticketMoved = defineFact<
  OfQueue & {
    readonly memberId: string;
    readonly number: number;
    readonly step: TicketStep | 'swap';
  }
>('conference.queue-number-moved', {
  title: { zh: '排队变动', en: 'number moved' },
  ...{ subject, page, live },
  audit: ({ memberId, number, step }) => ({ memberId, number, step }),
});

export const ticketCalled = defineFact<
  OfQueue & {
    readonly ticketId: string;
    readonly memberId: string;
    readonly number: number;
    readonly desk: number;
    readonly place: string;
  }
>('conference.queue-number-called', {
  title: { zh: '叫号', en: 'number called' },
  ...{ subject, page, live },
  audit: ({ memberId, number, desk }) => ({ memberId, number, desk }),
  notices: ({ queueId, ticketId, title, memberId, number, desk, place }) => [
    {
      topic: attendance,
      to: [memberAudience(memberId)],
      text: {
        zh: `“${title}”请 ${number} 号到 ${place} ${desk} 号台。`,
        en: `“${title}”: number ${number}, please come to ${place}, desk ${desk}.`,
      },
      link: `/conference-queues/${queueId}`,
      about: ticketId,
    },
  ],
});
