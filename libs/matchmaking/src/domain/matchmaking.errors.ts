import { defineErrors } from '@wanchang/kernel';

export const matchmakingErrors = defineErrors('matchmaking', {
  'match-not-found': { kind: 'not-found', zh: '没有找到此匹配。', en: 'This match was not found.' },
  'reason-required': {
    kind: 'invalid',
    zh: '请说明为什么不合适，以便下次匹配得更准。',
    en: 'Say why the match is not relevant, so that the next ones are better.',
  },
});
