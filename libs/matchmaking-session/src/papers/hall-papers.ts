import { groupBy } from '@wanchang/kernel';
import { AREA, drawQr, drawTable, mm, SIZE, type Paper } from '@wanchang/documents';
import { setImmediate as others } from 'node:timers/promises';

export interface TableMeeting {
  readonly hall: string;
  readonly table: string;
  readonly code: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly aName: string;
  readonly bName: string;
}

const COLUMNS = [
  { title: '时间', share: 0.24 },
  { title: '一方', share: 0.38 },
  { title: '另一方', share: 0.38 },
];

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ month: 'numeric', day: 'numeric' });

export interface HallPapers {
  readonly title: string;
  readonly version: number;
  /** What whoever scans the code of a table opens. */
  readonly addressOf: (code: string) => string;
}

/** A sign for each hall's door, then a plan for each table, its number large enough to be read from afar. */
export async function drawHallPapers(
  paper: Paper,
  { title, version, addressOf }: HallPapers,
  meetings: readonly TableMeeting[],
): Promise<void> {
  const halls = groupBy(meetings, ({ hall }) => hall);
  let first = true;
  const page = async () => {
    await others();
    if (!first) paper.pdf.addPage();
    first = false;
  };
  if (halls.size === 0) paper.paragraph('日程尚未公布，没有可打印的桌位安排。');
  for (const [hall, ofHall] of halls) {
    const tables = groupBy(ofHall, ({ table }) => table);
    await page();
    paper.skip(4).text(hall, { font: 'title', size: 72, align: 'center', pitch: 110 });
    paper.text(title, { font: 'title', size: 22, align: 'center', pitch: 40 });
    paper.text(`${[...tables.keys()].join('、')} 号桌`, { align: 'center' });
    for (const [table, atTable] of tables) {
      await page();
      paper.text(`${hall}\u3000${title} 第 ${version} 版`, { align: 'center' });
      paper.text(table, { font: 'title', size: 120, align: 'center', pitch: 170 });
      drawQr(
        paper.pdf,
        addressOf(atTable[0]!.code),
        AREA.left + AREA.width - mm(32),
        AREA.top + mm(12),
        mm(32),
      );
      paper.text('入座后请用手机扫右上角二维码，没有网络也可以。', {
        size: SIZE.five,
        align: 'center',
      });
      drawTable(paper, COLUMNS, atTable.map(rowOf));
    }
  }
}

const rowOf = ({ startsAt, endsAt, aName, bName }: TableMeeting): string[] => [
  `${DAY.format(startsAt)} ${TIME.format(startsAt)}–${TIME.format(endsAt)}`,
  aName,
  bName,
];
