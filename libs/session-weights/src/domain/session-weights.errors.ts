import { defineErrors } from '@wanchang/kernel';

export const sessionWeightsErrors = defineErrors('session-weights', {
  'preview-running': {
    kind: 'conflict',
    zh: '正在计算另一次预览，请几秒后再试。',
    en: 'Another preview is being computed; try again in a few seconds.',
  },
  'too-many-pairs': {
    kind: 'not-possible',
    zh: '意向太多，几秒内算不出预览。可保存后重新编排，已锁定和已公布的不受影响。',
    en: 'There are too many wishes for a preview of a few seconds. Save the weights and compute the schedule again: what is locked or published stays.',
  },
});
