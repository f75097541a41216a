import { defineErrors } from '@wanchang/kernel';

export const matchmakingErrors = defineErrors('matchmaking', {
  'match-not-found': { kind: 'not-found', zh: '没有找到此匹配。', en: 'This match was not found.' },
  'reason-required': {
    kind: 'invalid',
    zh: '请说明为什么不合适，以便下次匹配得更准。',
    en: 'Say why the match is not relevant, so that the next ones are better.',
  },
  'weights-sum': {
    kind: 'invalid',
    zh: '各因素权重之和必须为 1（现为 {sum}）。',
    en: 'The weights of all factors must sum to 1 (now {sum}).',
  },
  'weights-changed': {
    kind: 'conflict',
    zh: '权重已被他人修改，请在最新版本上重新调整。',
    en: 'The weights have been changed meanwhile; start from the newest version.',
  },
  'family-rules-refused': {
    kind: 'invalid',
    zh: '有 {count} 处规则有误，请改正后再提交。',
    en: '{count} rule(s) cannot hold.',
  },
  'family-rules-changed': {
    kind: 'conflict',
    zh: '规则已被他人修改，请在最新版本上重新调整。',
    en: 'The rules have been changed meanwhile; start from the newest version.',
  },
  'exposure-cap-with-shards': {
    kind: 'conflict',
    zh: '供应分片匹配时不能设曝光上限，请将上限留空。',
    en: 'There is no exposure cap where supplies are matched in shards; leave it empty.',
  },
  'rematch-not-found': {
    kind: 'not-found',
    zh: '没有找到此次重新匹配。',
    en: 'This re-match was not found.',
  },
  'rematch-running': {
    kind: 'conflict',
    zh: '重新匹配正在进行，请等待完成或先取消。',
    en: 'A re-match is under way; wait for it or cancel it first.',
  },
  'rematch-broke': {
    kind: 'internal',
    zh: '重新匹配多次中断，请在匹配管理中继续。',
    en: 'The re-match broke off several times; please resume it.',
  },
  'rematch-finished': {
    kind: 'conflict',
    zh: '此次重新匹配已经结束。',
    en: 'This re-match is over.',
  },
});
