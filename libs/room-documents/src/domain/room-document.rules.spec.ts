import type { Readable } from './room-document';
import { refusalToDownload, refusalToGrant, refusalToView } from './room-document.rules';

const document = (parts: Partial<Readable>): Readable => ({
  ...{ side: 'seller', own: false, readerRight: 'view', confidential: false, accepted: false },
  pages: 3,
  ...parts,
});

describe('opening a document', () => {
  it.each([
    ['none', 'document-not-found', 'document-not-found'],
    ['view', null, 'download-not-allowed'],
    ['download', null, null],
  ] as const)('with the right “%s”', (readerRight, view, download) => {
    expect(refusalToView(document({ readerRight }))).toBe(view);
    expect(refusalToDownload(document({ readerRight }))).toBe(download);
  });

  it('that is confidential waits for the reader’s acceptance, not for that of its own side', () => {
    const confidential = { readerRight: 'download', confidential: true } as const;
    for (const refusal of [refusalToView, refusalToDownload]) {
      expect(refusal(document(confidential))).toBe('nda-not-accepted');
      expect(refusal(document({ ...confidential, accepted: true }))).toBeNull();
      expect(refusal(document({ ...confidential, own: true }))).toBeNull();
    }
  });

  it('that cannot be marked is taken whole or not at all', () => {
    const table = document({ pages: null, readerRight: 'download' });
    expect(refusalToView(table)).toBe('view-impossible');
    expect(refusalToDownload(table)).toBeNull();
    expect([refusalToGrant('view', null), refusalToGrant('download', null)]).toEqual([
      ...['view-impossible', null],
    ]);
  });
});
