import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import { attendance, news } from './conference.facts';
import { agendaChangedLive } from './conference.live';
import { secretariatAudience } from '@wanchang/identity';

interface OfAgenda {
  readonly conferenceId: string;
}
interface OfItem extends OfAgenda {
  readonly itemId: string;
  readonly title: string;
}

const page = (id: string) => `/secretariat/conferences/${id}/agenda`;
const agendaPage = (id: string) => `/conferences/${id}/agenda`;
const subject = ({ conferenceId }: OfAgenda) => conferenceId;
const live = ({ conferenceId }: OfAgenda) => [
  agendaChangedLive.to([secretariatAudience()], { conferenceId }),
];

export const hallsChanged = defineFact<
  OfAgenda & { readonly name: string; readonly change: string }
>('conference.halls-changed', {
  title: { zh: '设定会场', en: 'halls changed' },
  ...{ subject, page, live },
  audit: ({ name, change }) => ({ name, change }),
});

export const agendaItemPlanned = defineFact<OfItem & { readonly change: 'add' | 'change' }>(
  'conference.agenda-item-planned',
  {
    title: { zh: '编排议程', en: 'agenda item planned' },
    ...{ subject, page, live },
    audit: ({ itemId, title, change }) => ({ itemId, title, change }),
  },
);

/** What units had been told of is different now, or not any more. */
export const agendaItemMoved = defineFact<
  OfItem & { readonly gone: boolean; readonly memberIds: readonly string[] }
>('conference.agenda-item-moved', {
  title: { zh: '调整已公布的议程', en: 'published agenda item changed' },
  ...{ subject, page },
  audit: ({ itemId, title, gone }) => ({ itemId, title, gone }),
  live: ({ conferenceId, memberIds }) => [
    agendaChangedLive.to([secretariatAudience(), ...memberIds.map(memberAudience)], {
      conferenceId,
    }),
  ],
  notices: ({ conferenceId, itemId, title, gone, memberIds }) =>
    memberIds.length === 0
      ? []
      : [
          {
            topic: attendance,
            to: memberIds.map(memberAudience),
            text: gone
              ? { zh: `议程“${title}”已取消。`, en: `“${title}” is off the agenda.` }
              : {
                  zh: `议程“${title}”的时间、会场或内容有变动，请查看。`,
                  en: `Time, hall or content of “${title}” have changed: please look.`,
                },
            link: agendaPage(conferenceId),
            about: itemId,
          },
        ],
});

export const agendaPublished = defineFact<
  OfAgenda & {
    readonly title: string;
    readonly count: number;
    readonly memberIds: readonly string[];
  }
>('conference.agenda-published', {
  title: { zh: '公布议程', en: 'agenda published' },
  ...{ subject, page, live },
  audit: ({ count }) => ({ count }),
  notices: ({ conferenceId, title, memberIds }) =>
    memberIds.length === 0
      ? []
      : [
          {
            topic: news,
            to: memberIds.map(memberAudience),
            text: { zh: `“${title}”的议程已公布。`, en: `The agenda of “${title}” is published.` },
            link: agendaPage(conferenceId),
            about: conferenceId,
          },
        ],
});

export const agendaSignedUp = defineFact<
  OfItem & { readonly delegateId: string; readonly memberId: string; readonly joins: boolean }
>('conference.agenda-signed-up', {
  title: { zh: '报名议程', en: 'signed up for an agenda item' },
  ...{ subject, page, live },
  audit: ({ itemId, delegateId, memberId, joins }) => ({ itemId, delegateId, memberId, joins }),
});

export const agendaMinutesKept = defineFact<OfItem & { readonly agreed: number }>(
  'conference.agenda-minutes-kept',
  {
    title: { zh: '记录纪要和共识', en: 'minutes and agreed points kept' },
    ...{ subject, page, live },
    audit: ({ itemId, title, agreed }) => ({ itemId, title, agreed }),
  },
);

export const agendaFileAttached = defineFact<OfItem & { readonly fileId: string }>(
  'conference.agenda-file-attached',
  {
    title: { zh: '上传会议材料', en: 'material attached to an agenda item' },
    ...{ subject, page, live },
    audit: ({ itemId, fileId }) => ({ itemId, fileId }),
  },
);
