import { LateQuoteEntity } from './late-quote.entity';
import { OpenedQuoteEntity } from './opened-quote.entity';
import { SealedFileEntity } from './sealed-file.entity';
import { SealedQuoteEntity } from './sealed-quote.entity';
import { TenderFileMarkEntity } from './tender-file-mark.entity';
import { TenderObjectionEntity } from './tender-objection.entity';
import { TenderOpenerEntity } from './tender-opener.entity';
import { TenderShareEntity } from './tender-share.entity';
import { TenderSignatureEntity } from './tender-signature.entity';
import { TenderEntity } from './tender.entity';

export const tenderingEntities = [
  LateQuoteEntity,
  OpenedQuoteEntity,
  SealedFileEntity,
  SealedQuoteEntity,
  TenderEntity,
  TenderFileMarkEntity,
  TenderObjectionEntity,
  TenderOpenerEntity,
  TenderShareEntity,
  TenderSignatureEntity,
];
