import { drawTable, type Paper } from '@wanchang/documents';
import type { AgendaKind, AgendaPart } from '../domain/agenda';

interface PrintedItem {
  readonly kind: AgendaKind;
  readonly title: string;
  readonly hall: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly people: readonly {
    readonly name: string;
    readonly memberName: string;
    readonly part: AgendaPart;
  }[];
}

const KINDS: Readonly<Record<AgendaKind, string>> = {
  negotiation: '洽谈',
  discussion: '研讨',
  pooling: '资源汇集',
};

const COLUMNS = [
  { title: '时间', share: 0.18 },
  { title: '内容', share: 0.38 },
  { title: '会场', share: 0.18 },
  { title: '发言', share: 0.26 },
];

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });

/** Day by day, as it is published. */
export function drawAgenda(
  paper: Paper,
  { title, place }: { readonly title: string; readonly place: string | null },
  items: readonly PrintedItem[],
): void {
  paper.text(`${title}议程`, { font: 'title', size: 22, align: 'center', pitch: 36 });
  if (place) paper.text(place, { align: 'center' });
  if (items.length === 0) paper.skip(1).paragraph('议程尚未公布。');
  const days = new Map<string, PrintedItem[]>();
  for (const item of items) {
    const day = DAY.format(item.startsAt);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  for (const [day, ofDay] of days) {
    paper.skip(0.5).heading(day);
    drawTable(paper, COLUMNS, ofDay.map(rowOf));
  }
}

const rowOf = ({ kind, title, hall, startsAt, endsAt, people }: PrintedItem): string[] => [
  `${TIME.format(startsAt)}–${TIME.format(endsAt)}`,
  `【${KINDS[kind]}】${title}`,
  hall ?? '',
  people
    .filter(({ part }) => part === 'speaker')
    .map(({ name, memberName }) => `${name}（${memberName}）`)
    .join('、'),
];
