import { chineseDay, drawTable, ISSUER, type Paper } from '@wanchang/documents';
import { industryNameIn } from '@wanchang/kernel';
import { drawDeals, type DealPart } from './deal-part';
import { drawFollowUps, type FollowUpPart } from './follow-up-part';

interface Stated {
  readonly title: string;
  readonly theme: string | null;
  readonly tasks: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly results: string | null;
}

interface Figures {
  readonly units: number;
  readonly registered: number;
  readonly present: number;
  readonly planned: number;
  readonly held: number;
  readonly noShows: number;
  readonly useful: number | null;
  readonly nextSteps: number;
  readonly crossRegion: number;
  readonly industries: readonly { code: string; units: number; held: number }[];
}

interface Report extends FollowUpPart, DealPart {
  readonly figures: Figures;
  readonly approval: { readonly at: Date; readonly by: string | null } | null;
  readonly now: Date;
}

const COLUMNS = [
  { title: '项目', share: 0.7 },
  { title: '数据', share: 0.3, align: 'right' as const },
];

const INDUSTRY_COLUMNS = [
  { title: '行业', share: 0.6 },
  { title: '参会单位', share: 0.2, align: 'right' as const },
  { title: '已进行洽谈', share: 0.2, align: 'right' as const },
];

/** Theme, tasks, results, and the figures that follow from what happened (R1.3). */
export function drawReport(paper: Paper, stated: Stated, report: Report): void {
  const { title, theme, tasks, startsOn, endsOn, place, results } = stated;
  paper.text(`${title}总结`, { font: 'title', size: 22, align: 'center', pitch: 40 }).skip(0.5);
  if (startsOn && endsOn)
    paper.paragraph(`会期：${chineseDay(startsOn)}至${chineseDay(endsOn)}，${place ?? ''}。`);
  if (theme) paper.paragraph(`主题：${theme}。`);
  if (tasks.length > 0) paper.heading('任务');
  tasks.forEach((task, at) => paper.paragraph(`${at + 1}. ${task}`));
  paper.heading('数据');
  drawTable(paper, COLUMNS, rowsOf(report.figures));
  drawIndustries(paper, report.figures);
  drawDeals(paper, report);
  drawFollowUps(paper, report);
  paper
    .heading('成果')
    .paragraph(results ?? '尚未填写。')
    .skip(1);
  const { approval, now } = report;
  const by = approval?.by ? `（${approval.by}）` : '';
  paper.paragraph(
    approval ? `秘书处${by}于${chineseDay(approval.at)}审定。` : '草稿，尚未经秘书处审定。',
  );
  paper.text(ISSUER.zh, { align: 'right' });
  paper.text(chineseDay(approval?.at ?? now), { align: 'right' });
}

function drawIndustries(paper: Paper, { industries }: Figures): void {
  if (industries.length === 0) return;
  paper.heading('按行业');
  const rows = industries.map(({ code, units, held }) => [
    ...[industryNameIn('zh-CN', code), String(units), String(held)],
  ]);
  drawTable(paper, INDUSTRY_COLUMNS, rows);
  paper.paragraph('按各单位供需最多的行业统计；双方行业不同的洽谈在两个行业各计一场。');
}

function rowsOf(figures: Figures): string[][] {
  const { units, registered, present, planned, held, noShows } = figures;
  const { useful, nextSteps, crossRegion } = figures;
  return [
    ['参会单位', String(units)],
    ['报名代表', String(registered)],
    ['到会代表', String(present)],
    ['安排洽谈', String(planned)],
    ['已进行洽谈', String(held)],
    ['其中沿海与中西部之间', String(crossRegion)],
    ['缺席', String(noShows)],
    ['有下一步安排', String(nextSteps)],
    ['平均评价（1–5）', useful === null ? '—' : useful.toFixed(1)],
  ];
}
