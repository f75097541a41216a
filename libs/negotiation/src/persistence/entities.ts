import { AgreementEntity } from './agreement.entity';
import { DealRoomEntity } from './deal-room.entity';
import { MessageEntity } from './message.entity';
import { OfferEntity } from './offer.entity';
import { RoomFileEntity } from './room-file.entity';
import { RoomReadEntity } from './room-read.entity';
import { TermsTemplateEntity } from './terms-template.entity';

export const negotiationEntities = [
  AgreementEntity,
  DealRoomEntity,
  MessageEntity,
  OfferEntity,
  RoomFileEntity,
  RoomReadEntity,
  TermsTemplateEntity,
];
