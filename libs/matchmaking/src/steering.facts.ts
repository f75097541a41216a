import { secretariatAudience } from '@wanchang/identity';
import type { FamilyRule, MatchWeights } from '@wanchang/match-engine';
import { defineFact, defineNoticeTopic, type Notice } from '@wanchang/platform';
import type { RematchReason } from './domain/rematch';
import type { Rematch } from './persistence/rematches';
import { rematchDoneLive, rematchFailedLive, rematchProgressLive } from './matchmaking.live';

const steering = defineNoticeTopic('matchmaking.steering', {
  title: { zh: '匹配管理', en: 'Steering of matching' },
  audience: 'secretariat',
});

interface Steered {
  readonly factors: MatchWeights['factors'];
  readonly exposureCap: number | null;
}

export const weightsSaved = defineFact<{
  readonly version: number;
  readonly before: Steered;
  readonly after: Steered;
  readonly note: string;
}>('matchmaking.weights-saved', {
  title: { zh: '保存匹配权重', en: 'weights of matching saved' },
  subject: ({ version }) => String(version),
  page: () => '/secretariat/matching',
  audit: ({ before, after, note }) => ({
    ...{ before: before.factors, after: after.factors },
    exposureCap: { before: before.exposureCap, after: after.exposureCap },
    note,
  }),
});

export const familyRulesSaved = defineFact<{
  readonly version: number;
  readonly before: readonly FamilyRule[];
  readonly after: readonly FamilyRule[];
  readonly note: string;
}>('matchmaking.family-rules-saved', {
  title: { zh: '保存产品族规则', en: 'rules of product families saved' },
  subject: ({ version }) => String(version),
  page: () => '/secretariat/matching/families',
  audit: ({ before, after, note }) => ({ before, after, note }),
});

export const indexRebuildRequested = defineFact('matchmaking.index-rebuild-requested', {
  title: { zh: '请求重建匹配索引', en: 'rebuild of the match index requested' },
  subject: () => 'match-index',
});

export const rematchStarted = defineFact<{
  readonly rematchId: string;
  readonly reason: RematchReason;
}>('matchmaking.rematch-started', {
  title: { zh: '开始全部重新匹配', en: 're-match started' },
  subject: ({ rematchId }) => rematchId,
  page: () => '/secretariat/matching',
  audit: ({ reason }) => ({ reason }),
});

export const rematchCancelled = defineFact<{ readonly rematchId: string }>(
  'matchmaking.rematch-cancelled',
  {
    title: { zh: '取消全部重新匹配', en: 're-match cancelled' },
    subject: ({ rematchId }) => rematchId,
    page: () => '/secretariat/matching',
  },
);

export const rematchResumed = defineFact<{ readonly rematchId: string }>(
  'matchmaking.rematch-resumed',
  {
    title: { zh: '继续全部重新匹配', en: 're-match resumed' },
    subject: ({ rematchId }) => rematchId,
    page: () => '/secretariat/matching',
  },
);

/** The secretariat hears of every step, and finds the end under the bell. */
export const rematchAdvanced = defineFact<Rematch>('matchmaking.rematch-advanced', {
  title: { zh: '全部重新匹配进度', en: 'progress of a re-match' },
  subject: ({ id }) => id,
  audit: 'none',
  live: (rematch) => {
    const { id: rematchId, state, total, processed } = rematch;
    const progress = rematchProgressLive.to([secretariatAudience()], {
      ...{ rematchId, state, total, processed },
    });
    if (!isNews(rematch)) return [progress];
    const ended = state === 'failed' ? rematchFailedLive : rematchDoneLive;
    return [progress, ended.to([secretariatAudience()], { rematchId })];
  },
  notices: (rematch) => (isNews(rematch) ? [endOf(rematch)] : []),
});

/** A run that the schedule started is news only when it fails. */
function isNews({ state, reason }: Rematch): boolean {
  return state === 'failed' || (state === 'done' && reason !== 'nightly');
}

function endOf({ state, processed }: Rematch): Notice {
  const text =
    state === 'failed'
      ? {
          zh: `全部重新匹配在处理 ${processed} 条后失败，请在匹配管理中继续。`,
          en: `Matching everything again failed after ${processed} listings: please resume it.`,
        }
      : {
          zh: `全部重新匹配已完成，共 ${processed} 条，请查看结果。`,
          en: `Matching everything again is done, ${processed} listings: have a look at the result.`,
        };
  return {
    ...{ topic: steering, to: [secretariatAudience()], text },
    ...{ link: '/secretariat/matching', about: 'rematch' },
  };
}
