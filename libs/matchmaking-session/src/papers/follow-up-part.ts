import { drawTable, type Paper } from '@wanchang/documents';
import { FEWEST_SHOWN, type FollowUpStage } from '../domain/follow-up';

interface Round {
  readonly days: number;
  readonly asked: number;
  readonly answers: number;
  readonly bothAgree: number;
  readonly oneAgrees: number;
  readonly talks: number;
  readonly nothing: number;
}

interface Sum {
  readonly days: number;
  readonly stage: FollowUpStage;
  readonly currency: string;
  readonly bothMeetings: number;
  readonly bothAmount: string | null;
  readonly oneMeetings: number;
  readonly oneAmount: string | null;
  readonly apartMeetings: number;
}

/** What came of the meetings later. */
export interface FollowUpPart {
  readonly followUps: readonly Round[];
  readonly sums: readonly Sum[];
}

const STAGE_NAMES: Readonly<Record<FollowUpStage, string>> = {
  intent: '意向',
  contract: '合同',
  performance: '履约',
};

const number = { share: 0.13, align: 'right' as const };
const ROUND_COLUMNS = [
  { title: '回访', share: 0.22 },
  ...['回访场次', '答复', '双方达成', '一方称达成', '继续洽谈', '无进展'].map((title) => ({
    ...{ title, ...number },
  })),
];
const SUM_COLUMNS = [
  { title: '回访', share: 0.18 },
  { title: '口径', share: 0.16 },
  { title: '双方所述一致', share: 0.26, align: 'right' as const },
  { title: '仅一方所述', share: 0.26, align: 'right' as const },
  { title: '不一致场次', share: 0.14, align: 'right' as const },
];

/** Beside each other, and never added: a deal passes through intent, contract and performance, and through all rounds (R1.3). */
export function drawFollowUps(paper: Paper, { followUps, sums }: FollowUpPart): void {
  if (followUps.length === 0) return;
  paper.heading('会后进展');
  drawTable(paper, ROUND_COLUMNS, followUps.map(roundRow));
  if (sums.length === 0) return;
  paper.skip(0.5);
  drawTable(paper, SUM_COLUMNS, sums.map(sumRow));
  const few = `少于 ${FEWEST_SHOWN} 场的金额不列出。`;
  paper.paragraph(`意向、合同、履约金额及各次回访的金额分别统计，不相加。${few}`);
}

const roundRow = ({ days, ...counted }: Round): string[] => {
  const { asked, answers, bothAgree, oneAgrees, talks, nothing } = counted;
  const figures = [asked, answers, bothAgree, oneAgrees, talks, nothing];
  return [`会后 ${days} 天`, ...figures.map(String)];
};

const sumRow = (sum: Sum): string[] => [
  `会后 ${sum.days} 天`,
  `${STAGE_NAMES[sum.stage]}（${sum.currency}）`,
  stated(sum.bothMeetings, sum.bothAmount),
  stated(sum.oneMeetings, sum.oneAmount),
  String(sum.apartMeetings),
];

const stated = (meetings: number, amount: string | null): string =>
  meetings === 0 ? '—' : `${meetings} 场${amount ? ` ${amount}` : ''}`;
