import {
  chineseDay,
  defineDocumentKind,
  drawTable,
  SIZE,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';
import { MEETING_NAMES, type OfficeMeeting, type Outcome } from '../domain/office-meeting';

/** 纪要 of an office meeting. */
export const minutesPaper = defineDocumentKind({
  name: 'admission.minutes',
  prefix: 'JY',
  title: { zh: '会议纪要', en: 'Minutes' },
  openToSecretariat: true,
});

interface DecidedCase {
  readonly nameZh: string;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly decidedByName: string | null;
}

const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  pass: '通过',
  refuse: '不予通过',
  return: '退回补充',
};

const COLUMNS = [
  { title: '序号', share: 0.1 },
  { title: '申请单位', share: 0.35 },
  { title: '决定', share: 0.15 },
  { title: '理由', share: 0.25 },
  { title: '决定人', share: 0.15 },
];

export function drawMinutes(
  paper: Paper,
  {
    meeting,
    cases,
    number,
  }: ReservedNumber & { readonly meeting: OfficeMeeting; readonly cases: readonly DecidedCase[] },
): void {
  const name = MEETING_NAMES[meeting.kind].zh;
  paper.text(`${name}纪要`, { font: 'title', size: SIZE.two, align: 'center' }).skip(1);
  paper.text(`编号：${number}`);
  paper.text(`时间：${chineseDay(meeting.heldOn)}`);
  if (meeting.place) paper.text(`地点：${meeting.place}`);
  paper.text(`出席：${meeting.attendees}`);
  paper.skip(1).paragraph(`会议研究了 ${cases.length} 份入会申请，决定如下：`).skip(0.5);
  drawTable(
    paper,
    COLUMNS,
    cases.map(({ nameZh, outcome, reason, decidedByName }, at) => [
      String(at + 1),
      nameZh,
      outcome ? OUTCOME_NAMES[outcome] : '',
      reason ?? '',
      decidedByName ?? '',
    ]),
  );
}
