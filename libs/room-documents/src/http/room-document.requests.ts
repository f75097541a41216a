import { Choice, Flag, Text, Whole } from '@wanchang/platform';
import { LIMITS, READER_RIGHTS, type ReaderRight } from '../domain/room-document';

const NO = { min: 1, max: LIMITS.versions } as const;

export class DocumentAccessDto {
  @Text({ max: LIMITS.title }) title!: string;
  @Choice(READER_RIGHTS, { description: 'of the other side' }) right!: ReaderRight;
  @Flag({ description: 'the other side accepts the non-disclosure text first' })
  confidential!: boolean;
  @Whole({ min: 1, max: 2 ** 31 - 1, description: 'of the document, as it was looked at' })
  version!: number;
}

export class DecideVersionDto {
  @Whole(NO) no!: number;
  @Flag({ description: 'false: it stays inside the unit' }) release!: boolean;
  @Text({ max: LIMITS.comment, optional: true, nullable: true }) comment?: string | null;
}

export class OpenViewDto {
  @Whole({ ...NO, description: 'version' }) no!: number;
}

export class WriteNdaDto {
  @Text({ max: LIMITS.text }) text!: string;
}

export class AcceptNdaDto {
  @Whole({ min: 1, max: 32_767, description: 'the version that was read' }) no!: number;
}

export class ReleaseRuleDto {
  @Flag() releaseNeeded!: boolean;
}
