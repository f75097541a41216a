import { RoomDocumentEntity } from './room-document.entity';
import { RoomDocumentReadEntity } from './room-document-read.entity';
import { RoomDocumentRuleEntity } from './room-document-rule.entity';
import { RoomDocumentVersionEntity } from './room-document-version.entity';
import { RoomNdaAcceptanceEntity } from './room-nda-acceptance.entity';
import { RoomNdaTextEntity } from './room-nda-text.entity';

export const roomDocumentsEntities = [
  RoomDocumentEntity,
  RoomDocumentReadEntity,
  RoomDocumentRuleEntity,
  RoomDocumentVersionEntity,
  RoomNdaAcceptanceEntity,
  RoomNdaTextEntity,
];
