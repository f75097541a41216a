import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import {
  defineFact,
  defineNoticeTopic,
  type FactDeclaration,
  type FactDefinition,
} from '@wanchang/platform';
import type { ReaderRight, ReadKind, VersionState } from './domain/room-document';
import { roomDocumentsChangedLive } from './room-documents.live';

/** A room as facts of its documents speak of it. */
export interface RoomOfFact {
  readonly dealRoomId: string;
  readonly number: string;
  readonly subject: string;
  /** The unit that acts, and the one on the other side. */
  readonly own: string;
  readonly other: string;
}

interface DocumentFact {
  readonly room: RoomOfFact;
}

interface Declaration<Payload extends DocumentFact> {
  readonly title: LocalisedText;
  readonly audit: FactDeclaration<Payload>['audit'];
  /** What the other unit is told, and what it can do; null where it may not know. */
  readonly tells?: (payload: Payload) => LocalisedText | null;
  /** What colleagues are told. */
  readonly tellsColleagues?: (payload: Payload) => LocalisedText | null;
}

const documents = defineNoticeTopic('room-documents.documents', {
  title: { zh: '洽谈文件', en: 'Documents of negotiations' },
  audience: 'member',
});

function defineDocumentFact<Details extends object>(
  name: string,
  { tells, tellsColleagues, ...declaration }: Declaration<DocumentFact & Details>,
): FactDefinition<DocumentFact & Details> {
  return defineFact<DocumentFact & Details>(name, {
    ...declaration,
    subject: ({ room }) => room.dealRoomId,
    live: ({ room: { dealRoomId, own, other } }) => [
      roomDocumentsChangedLive.to([memberAudience(own), memberAudience(other)], { dealRoomId }),
    ],
    notices: (payload) => [
      ...noticeTo(payload.room.other, payload.room, tells?.(payload) ?? null),
      ...noticeTo(payload.room.own, payload.room, tellsColleagues?.(payload) ?? null),
    ],
  });
}

function noticeTo(memberId: string, room: RoomOfFact, text: LocalisedText | null) {
  if (!text) return [];
  const { dealRoomId, number, subject } = room;
  return [
    {
      topic: documents,
      to: [memberAudience(memberId)],
      text: {
        zh: `${text.zh}（${number}“${subject}”）`,
        en: `${text.en} (${number} “${subject}”)`,
      },
      link: `/deal-rooms/${dealRoomId}/documents`,
    },
  ];
}

const opened = (title: string): LocalisedText => ({
  zh: `对方向贵单位开放了文件“${title}”。`,
  en: `The other side has opened the document “${title}” to your unit.`,
});

interface NewVersionFact {
  readonly documentId: string;
  readonly title: string;
  readonly no: number;
  readonly right: ReaderRight;
  readonly state: VersionState;
}

export const documentVersionAdded = defineDocumentFact<NewVersionFact>(
  'room-documents.version-added',
  {
    title: { zh: '上传洽谈文件版本', en: 'version of a room document uploaded' },
    audit: ({ documentId, title, no, right, state }) => ({ documentId, title, no, right, state }),
    tells: ({ title, right, state }) =>
      right !== 'none' && state === 'released' ? opened(title) : null,
    tellsColleagues: ({ title, state }) =>
      state === 'waiting'
        ? {
            zh: `文件“${title}”有新版本等待同事放行。`,
            en: `A version of the document “${title}” waits for a colleague to release it.`,
          }
        : null,
  },
);

interface AccessFact {
  readonly documentId: string;
  readonly title: string;
  readonly before: ReaderRight;
  readonly right: ReaderRight;
  readonly confidential: boolean;
}

export const documentAccessChanged = defineDocumentFact<AccessFact>(
  'room-documents.access-changed',
  {
    title: { zh: '更改洽谈文件权限', en: 'rights of a room document changed' },
    audit: ({ documentId, title, before, right, confidential }) => ({
      ...{ documentId, title, before, right, confidential },
    }),
    tells: ({ title, before, right }) =>
      before === 'none' && right !== 'none' ? opened(title) : null,
  },
);

interface DecisionFact {
  readonly documentId: string;
  readonly title: string;
  readonly no: number;
  readonly right: ReaderRight;
  readonly released: boolean;
  readonly comment: string | null;
}

export const documentVersionDecided = defineDocumentFact<DecisionFact>(
  'room-documents.version-decided',
  {
    title: { zh: '内部放行洽谈文件', en: 'room document decided inside its unit' },
    audit: ({ documentId, title, no, released, comment }) => ({
      ...{ documentId, title, no, released, comment },
    }),
    tells: ({ title, right, released }) => (released && right !== 'none' ? opened(title) : null),
    tellsColleagues: ({ title, released }) =>
      released
        ? { zh: `文件“${title}”已放行。`, en: `The document “${title}” was released.` }
        : {
            zh: `文件“${title}”未予放行，请查看意见。`,
            en: `The document “${title}” was not released; see the comment.`,
          },
  },
);

export const ndaWritten = defineDocumentFact<{ readonly no: number }>(
  'room-documents.nda-written',
  {
    title: { zh: '更新保密承诺', en: 'non-disclosure text written' },
    audit: ({ no }) => ({ no }),
  },
);

export const ndaAccepted = defineDocumentFact<{ readonly no: number; readonly by: string }>(
  'room-documents.nda-accepted',
  {
    title: { zh: '接受保密承诺', en: 'non-disclosure text accepted' },
    audit: ({ no }) => ({ no }),
    tells: ({ no, by }) => ({
      zh: `对方 ${by} 已接受贵方第 ${no} 版保密承诺。`,
      en: `${by} of the other side has accepted version ${no} of your non-disclosure text.`,
    }),
  },
);

/** The access log of the document is the record. */
export const documentOpened = defineDocumentFact<{
  readonly documentId: string;
  readonly no: number;
  readonly kind: ReadKind;
}>('room-documents.document-opened', {
  title: { zh: '打开洽谈文件', en: 'room document opened' },
  audit: 'none',
});

export const releaseRuleSet = defineFact<{
  readonly memberId: string;
  readonly releaseNeeded: boolean;
}>('room-documents.release-rule-set', {
  title: { zh: '设置文件放行规则', en: 'rule for releasing documents set' },
  subject: ({ memberId }) => memberId,
  audit: ({ releaseNeeded }) => ({ releaseNeeded }),
});
