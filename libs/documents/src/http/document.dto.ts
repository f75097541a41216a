import { Choice, PageQuery, Text } from '@wanchang/platform';
import { DOCUMENT_STATES, type DocumentState } from '../domain/document-state';

export class DocumentsQuery extends PageQuery {
  @Text({ max: 100, optional: true, description: 'part of a number or title' }) q?: string;
  @Choice(DOCUMENT_STATES, { optional: true }) state?: DocumentState;
}

export class VoidDocumentDto {
  @Text({ max: 500, description: 'on record for good' }) reason!: string;
}
