import { groupBy } from '@wanchang/kernel';
import { drawTable, SIZE, type Paper } from '@wanchang/documents';
import { setImmediate as others } from 'node:timers/promises';

export interface DayPerson {
  readonly number: number;
  readonly name: string;
  readonly memberName: string;
  readonly phone: string | null;
  readonly needs: string | null;
}

export interface DayMeeting {
  readonly session: string;
  readonly version: number;
  readonly hall: string;
  readonly table: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly aName: string;
  readonly aPerson: string;
  readonly bName: string;
  readonly bPerson: string;
}

export interface DayTicket {
  readonly queue: string;
  readonly host: string;
  readonly place: string;
  readonly number: number | null;
  readonly memberName: string | null;
}

export interface DayPapers {
  readonly conference: string;
  readonly printedAt: Date;
  readonly people: readonly DayPerson[];
  readonly meetings: readonly DayMeeting[];
  readonly tickets: readonly DayTicket[];
}

/** So many rows of a list stand on a sheet. */
const ON_A_SHEET = 20;
const EMPTY_NUMBERS = 15;

/** Everything the day needs on paper: who comes, who meets when and where, a sheet for each table, the queues. */
export async function drawDayPapers(paper: Paper, papers: DayPapers): Promise<void> {
  drawCover(paper, papers);
  await drawPeople(paper, papers.people);
  for (const [session, meetings] of groupBy(papers.meetings, ({ session: one }) => one)) {
    await drawSlots(paper, session, meetings);
    await drawTables(paper, session, meetings);
  }
  await drawQueues(paper, papers.tickets);
}

function drawCover(paper: Paper, { conference, printedAt, people, meetings, tickets }: DayPapers) {
  const queues = new Set(tickets.map(({ queue, host }) => `${queue}${host}`)).size;
  paper.text(conference, { font: 'title', size: 22, align: 'center', pitch: 40 });
  paper.text('会议日纸面资料', { align: 'center' }).skip(1);
  paper.paragraph(`${DAY.format(printedAt)} ${TIME.format(printedAt)} 打印。此后的变动不在其中。`);
  paper.paragraph('网络或系统不能使用时，凭本资料照常开会：');
  paper.paragraph(`一、签到表：${people.length} 名代表，到场打勾。`);
  paper.paragraph(`二、各时段安排和每张桌子的记录单：${meetings.length} 场洽谈。记录单放在桌上。`);
  paper.paragraph(
    '三、每场洽谈后在记录单上填：双方是否到场、是否进行、是否有用（1 至 5 分）、下一步。',
  );
  paper.paragraph(`四、排队名单：${queues} 个队列，叫到的打勾，现场来的接着往下写。`);
  paper.paragraph('会后由秘书处在“纸面补录”中按桌位录入，录入人记录在案。');
}

async function drawPeople(paper: Paper, people: readonly DayPerson[]): Promise<void> {
  const columns = [
    { title: '到', share: 0.07 },
    { title: '编号', share: 0.1, align: 'center' as const },
    { title: '姓名', share: 0.17 },
    { title: '单位', share: 0.33 },
    { title: '电话', share: 0.18 },
    { title: '备注', share: 0.15 },
  ];
  const rows = people.map(({ number, name, memberName, phone, needs }) => [
    ...['', String(number), name, memberName, phone ?? '', needs ?? ''],
  ]);
  await drawSheets(paper, '签到表', columns, rows);
}

async function drawSlots(paper: Paper, session: string, meetings: readonly DayMeeting[]) {
  const columns = [
    { title: '桌位', share: 0.2 },
    { title: '一方', share: 0.4 },
    { title: '另一方', share: 0.4 },
  ];
  for (const [time, inSlot] of groupBy([...meetings].sort(byTime), timeOf))
    await drawSheets(
      paper,
      `${session}\u3000${time}`,
      columns,
      inSlot.map((one) => [
        ...[`${one.hall} ${one.table}`, `${one.aName}（${one.aPerson}）`],
        `${one.bName}（${one.bPerson}）`,
      ]),
    );
}

/** Stays on the table: what became of each meeting is written down there. */
async function drawTables(paper: Paper, session: string, meetings: readonly DayMeeting[]) {
  const columns = [
    { title: '时间', share: 0.13 },
    { title: '一方 / 另一方', share: 0.27 },
    { title: '到场', share: 0.11 },
    { title: '进行', share: 0.11 },
    { title: '有用 1–5', share: 0.13 },
    { title: '下一步', share: 0.25 },
  ];
  const tables = groupBy(meetings, ({ hall, table }) => `${hall} ${table}`);
  for (const [table, atTable] of tables)
    await drawSheets(
      paper,
      `桌位记录单\u3000${table}`,
      columns,
      atTable.map((one) => [
        ...[TIME.format(one.startsAt), `${one.aName}\n${one.bName}`, '□\n□', '□ 是\n□ 否'],
        ...['＿＿\n＿＿', ''],
      ]),
      `${session}\u3000第 ${atTable[0]!.version} 版`,
    );
}

async function drawQueues(paper: Paper, tickets: readonly DayTicket[]): Promise<void> {
  const columns = [
    { title: '号', share: 0.12, align: 'center' as const },
    { title: '单位', share: 0.52 },
    { title: '叫到', share: 0.12 },
    { title: '完成', share: 0.12 },
    { title: '过号', share: 0.12 },
  ];
  for (const [queue, ofQueue] of groupBy(
    tickets,
    ({ queue: one, host }) => `${one}\u3000${host}`,
  )) {
    const rows = ofQueue
      .filter(({ number }) => number !== null)
      .map(({ number, memberName }) => [String(number), memberName ?? '', '', '', '']);
    const more = Array.from({ length: EMPTY_NUMBERS }, () => ['', '', '', '', '']);
    await drawSheets(
      paper,
      `排队名单\u3000${queue}`,
      columns,
      [...rows, ...more],
      ofQueue[0]!.place,
    );
  }
}

type Columns = Parameters<typeof drawTable>[1];

/** A list on as many sheets as it needs, each with its heading; between two sheets others have their turn. */
async function drawSheets(
  paper: Paper,
  heading: string,
  columns: Columns,
  rows: readonly string[][],
  note = '',
): Promise<void> {
  const sheets = Math.max(1, Math.ceil(rows.length / ON_A_SHEET));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    await others();
    paper.pdf.addPage();
    const part = sheets > 1 ? `（${sheet + 1}/${sheets}）` : '';
    paper.text(`${heading}${part}`, { font: 'title', size: 18, align: 'center', pitch: 30 });
    if (note) paper.text(note, { align: 'center', size: SIZE.five });
    drawTable(paper, columns, rows.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET));
  }
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ month: 'numeric', day: 'numeric' });

const timeOf = ({ startsAt, endsAt }: DayMeeting) =>
  `${DAY.format(startsAt)} ${TIME.format(startsAt)}–${TIME.format(endsAt)}`;
const byTime = (a: DayMeeting, b: DayMeeting) => a.startsAt.getTime() - b.startsAt.getTime();
