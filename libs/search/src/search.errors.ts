import { defineErrors } from '@wanchang/kernel';

export const searchErrors = defineErrors('search', {
  unavailable: {
    kind: 'unavailable',
    zh: '搜索暂时不可用，正在自动恢复；发布和修改照常保存，恢复后即可搜到。请稍后再试。',
    en: 'Search is briefly unavailable and recovers by itself; what is published meanwhile is kept and found afterwards.',
  },
});
