import { defineErrors } from '@wanchang/kernel';

export const rfqFilesErrors = defineErrors('rfq-files', {
  'file-not-found': {
    kind: 'not-found',
    zh: '没有找到这个附件。',
    en: 'This attachment was not found.',
  },
  'too-many-files': {
    kind: 'not-possible',
    zh: '最多 {max} 个附件，请先删除不需要的。',
    en: '{max} attachments at most; remove one first.',
  },
  'already-sent': {
    kind: 'conflict',
    zh: '附件随询价或报价发出后不能再增删；报价附件请随下一版报价发出。',
    en: 'What was sent with a request or a quote stands; send others with the next version of the quote.',
  },
});
