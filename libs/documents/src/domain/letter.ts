import { ISSUER } from './issuer';
import { defineDocumentKind, type DocumentKind } from './document-kind';

/** What the secretariat writes in its own name under its red head. */
export const LETTER_KINDS = ['notice', 'letter'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

interface LetterForm {
  readonly document: DocumentKind;
  /** What stands before the year, as in 联席秘函〔2026〕1号. */
  readonly mark: string;
}

export const letters: Readonly<Record<LetterKind, LetterForm>> = {
  notice: {
    document: defineDocumentKind({
      name: 'documents.notice',
      prefix: 'TZ',
      title: { zh: '通知', en: 'Notice' },
      openToSecretariat: true,
    }),
    mark: '联席秘通',
  },
  letter: {
    document: defineDocumentKind({
      name: 'documents.letter',
      prefix: 'HJ',
      title: { zh: '函', en: 'Letter' },
      openToSecretariat: true,
    }),
    mark: '联席秘函',
  },
};

export const SECRETARIAT_SEAL = {
  name: ISSUER.zh,
  arc: '沿海与中西部县市区联席会议',
  foot: '秘书处',
} as const;

export const LETTER_LIMITS = { title: 100, addressee: 200, body: 10_000, approvedBy: 50 } as const;

export interface Letter {
  readonly kind: LetterKind;
  readonly title: string;
  readonly addressee: string;
  /** Paragraphs are lines. */
  readonly body: string;
  /** The leader who approved the use of the seal. */
  readonly approvedBy: string;
  /** The document whose place it takes, by its id. */
  readonly supersedes: string | null;
}
