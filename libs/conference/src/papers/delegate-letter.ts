import {
  AREA,
  chineseDay,
  defineDocumentKind,
  defineSubjectToday,
  drawOfficialDocument,
  drawQr,
  ISSUER,
  mm,
  SIZE,
  type DocumentKind,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';
import { ROLE_NAMES } from '../domain/conference.names';
import type { DelegateLetter, DelegateLetterKind } from '../domain/delegate';

export const delegateLetters: Readonly<Record<DelegateLetterKind, DocumentKind>> = {
  invitation: defineDocumentKind({
    name: 'conference.invitation',
    prefix: 'YQ',
    title: { zh: '邀请函', en: 'Letter of invitation' },
    openToSecretariat: true,
  }),
  confirmation: defineDocumentKind({
    name: 'conference.confirmation',
    prefix: 'CHQR',
    title: { zh: '参会确认函', en: 'Letter of confirmation' },
    openToSecretariat: true,
  }),
};

const MARKS: Readonly<Record<DelegateLetterKind, string>> = {
  invitation: '联席会邀',
  confirmation: '联席会确',
};

for (const kind of Object.values(delegateLetters))
  defineSubjectToday(
    kind,
    `SELECT CASE state WHEN 'registered' THEN '该参会人员目前已报名。' ELSE '该参会人员目前未报名或已退出。' END AS zh,
            CASE state WHEN 'registered' THEN 'This person is registered at present.'
                       ELSE 'This person is not registered at present.' END AS en
       FROM conference_delegates WHERE id = $1`,
  );

/** Without a seal: its use would need a leader for each delegate. Number and check code say that it is genuine. */
export function drawDelegateLetter(
  paper: Paper,
  kind: DelegateLetterKind,
  letter: DelegateLetter,
  { year, serial, at }: ReservedNumber,
): void {
  drawOfficialDocument(paper, {
    head: ISSUER.zh,
    mark: `${MARKS[kind]}〔${year}〕${serial}号`,
    title: `${letter.conference}${delegateLetters[kind].title.zh}`,
    addressee: kind === 'invitation' ? letter.memberName : `${letter.memberName} ${letter.name}`,
    body: (kind === 'invitation' ? invitation(letter) : confirmation(letter)).join('\n'),
    ...{ signature: ISSUER.zh, date: chineseDay(at), seal: null },
  });
  if (kind === 'invitation') return;
  paper.skip(1).keep(mm(34));
  paper.text('报到二维码（与证件相同）：', { size: SIZE.five });
  drawQr(paper.pdf, letter.badge, AREA.left, paper.y, mm(28));
  paper.y += mm(30);
}

const when = ({ startsOn, endsOn }: DelegateLetter): string =>
  startsOn === endsOn ? chineseDay(startsOn) : `${chineseDay(startsOn)}至${chineseDay(endsOn)}`;

const about = (letter: DelegateLetter): string[] => [
  ...(letter.theme ? [`一、主题：${letter.theme}`] : ['一、主题：另行通知']),
  `二、时间：${when(letter)}`,
  `三、地点：${letter.place}`,
];

function invitation(letter: DelegateLetter): string[] {
  const { name, position, role, conference, number } = letter;
  const who = `${name}${position ? `（${position}）` : ''}`;
  return [
    `诚邀贵单位${who}以${ROLE_NAMES[role].zh}身份出席${conference}。`,
    ...about(letter),
    `参会编号为${number}号。请凭本函安排行程，到会后凭有效证件报到。`,
  ];
}

function confirmation(letter: DelegateLetter): string[] {
  const { role, conference, number } = letter;
  return [
    `您参加${conference}的报名已经确认，参会编号为${number}号，身份为${ROLE_NAMES[role].zh}。`,
    ...about(letter),
    '报到时出示本函所附的二维码即可领取证件。行程有变，请由所在单位在万厂网修改或退出。',
  ];
}
