import type { LocalisedText } from '@wanchang/kernel';
import { defineFact } from '@wanchang/platform';

interface OfFile {
  /** The request, for its buyer; the invitation, for a supplier. */
  readonly subjectId: string;
  readonly fileId: string;
}

const fact = (name: string, title: LocalisedText) =>
  defineFact<OfFile>(name, {
    title,
    subject: ({ subjectId }) => subjectId,
    audit: ({ fileId }) => ({ fileId }),
  });

export const rfqFileAdded = fact('rfq-files.file-added', {
  zh: '上传询价附件',
  en: 'attachment of a request or quote added',
});

export const rfqFileRemoved = fact('rfq-files.file-removed', {
  zh: '删除询价附件',
  en: 'attachment of a request or quote removed',
});
