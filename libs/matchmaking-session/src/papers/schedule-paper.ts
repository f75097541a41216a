import { AREA, drawQr, drawTable, mm, SIZE, type Paper } from '@wanchang/documents';

export interface SchedulePaper {
  readonly unit: string;
  readonly session: string;
  readonly version: number;
  readonly printedAt: Date;
  /** Says whether this version still holds. */
  readonly address: string;
  readonly meetings: readonly {
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly hall: string;
    readonly table: string;
    readonly myPerson: string;
    readonly memberName: string;
    readonly theirPerson: string;
    readonly theirs: string | null;
  }[];
}

const COLUMNS = [
  { title: '时间', share: 0.22 },
  { title: '桌位', share: 0.16 },
  { title: '我方', share: 0.16 },
  { title: '对方', share: 0.26 },
  { title: '对接内容', share: 0.2 },
];

/** A unit's schedule on paper: for everybody, since phones are empty and halls without a network. */
export function drawSchedule(paper: Paper, schedule: SchedulePaper): void {
  const { unit, session, version, printedAt, meetings, address } = schedule;
  drawQr(paper.pdf, address, AREA.left + AREA.width - mm(20), AREA.top, mm(20));
  paper.text(session, { font: 'title', size: 22, align: 'center', pitch: 36 });
  paper.text(`${unit}\u3000洽谈日程`, { align: 'center' });
  paper.text(`第 ${version} 版，${chineseTime(printedAt)} 打印。扫右上角二维码可知是否仍有效。`, {
    ...{ size: SIZE.five, align: 'center' },
  });
  paper.skip(0.5);
  drawTable(
    paper,
    COLUMNS,
    meetings.map((one) => [
      `${chineseTime(one.startsAt)}–${clock(one.endsAt)}`,
      `${one.hall} ${one.table}`,
      one.myPerson,
      `${one.memberName}（${one.theirPerson}）`,
      one.theirs ?? '',
    ]),
  );
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ month: 'numeric', day: 'numeric' });

const clock = (at: Date) => TIME.format(at);
const chineseTime = (at: Date) => `${DAY.format(at)} ${clock(at)}`;
