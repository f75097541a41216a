import { defineFact } from '@wanchang/platform';

interface DocumentRef {
  readonly documentId: string;
  readonly number: string;
}

export const documentIssued = defineFact<DocumentRef & { readonly sha256: string }>(
  'documents.document-issued',
  {
    title: { zh: '出具文件', en: 'document issued' },
    subject: ({ documentId }) => documentId,
    audit: ({ number, sha256 }) => ({ number, sha256 }),
  },
);

export const documentSealed = defineFact<
  DocumentRef & { readonly seal: string; readonly approvedBy: string }
>('documents.document-sealed', {
  title: { zh: '文件用印', en: 'document sealed' },
  subject: ({ documentId }) => documentId,
  audit: ({ number, seal, approvedBy }) => ({ number, seal, approvedBy }),
});

export const documentVoided = defineFact<DocumentRef & { readonly reason: string }>(
  'documents.document-voided',
  {
    title: { zh: '作废文件', en: 'document made void' },
    subject: ({ documentId }) => documentId,
    audit: ({ number, reason }) => ({ number, reason }),
  },
);
