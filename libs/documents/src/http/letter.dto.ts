import { Choice, Id, Text } from '@wanchang/platform';
import { LETTER_KINDS, LETTER_LIMITS, type LetterKind } from '../domain/letter';

export class IssueLetterDto {
  @Choice(LETTER_KINDS) kind!: LetterKind;
  @Text({ max: LETTER_LIMITS.title }) title!: string;
  @Text({ max: LETTER_LIMITS.addressee, description: 'without the colon' }) addressee!: string;
  @Text({ max: LETTER_LIMITS.body, description: 'each line is a paragraph' }) body!: string;
  @Text({ max: LETTER_LIMITS.approvedBy, description: 'who approved the use of the seal' })
  approvedBy!: string;
  @Id({ optional: true, nullable: true, description: 'the document whose place it takes' })
  supersedes?: string | null;
}
