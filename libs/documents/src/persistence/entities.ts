import { DocumentCounterEntity } from './document-counter.entity';
import { DocumentVoidEntity } from './document-void.entity';
import { DocumentEntity } from './document.entity';
import { SealUseEntity } from './seal-use.entity';

export const documentsEntities = [
  DocumentCounterEntity,
  DocumentEntity,
  DocumentVoidEntity,
  SealUseEntity,
];
