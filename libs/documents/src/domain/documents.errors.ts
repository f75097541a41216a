import { defineErrors } from '@wanchang/kernel';

export const documentsErrors = defineErrors('documents', {
  'document-not-found': {
    kind: 'not-found',
    zh: '没有找到这份文件。',
    en: 'This document was not found.',
  },
  'number-not-found': {
    kind: 'not-found',
    zh: '编号或校验码与纸面不符。请核对纸面上的编号和校验码；如确认无误，该文件不是由本平台出具的。',
    en: 'Number or check code do not match the paper. Compare both with it; if they are right, the paper was not issued here.',
  },
  'not-in-force': {
    kind: 'conflict',
    zh: '该文件已作废或已被替代，不能再作此处理。',
    en: 'This document is void or superseded already.',
  },
  'not-open-to-secretariat': {
    kind: 'forbidden',
    zh: '这类文件的内容只供当事单位查看。',
    en: 'The contents of such documents are for the parties only.',
  },
});
