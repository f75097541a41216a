import { QuoteEntity } from './quote.entity';
import { RfqAnswerEntity } from './rfq-answer.entity';
import { RfqAwardEntity } from './rfq-award.entity';
import { RfqInvitationEntity } from './rfq-invitation.entity';
import { RfqPreferenceEntity } from './rfq-preference.entity';
import { RfqQuestionEntity } from './rfq-question.entity';
import { RfqSplitEntity } from './rfq-split.entity';
import { RfqVersionEntity } from './rfq-version.entity';
import { RfqEntity } from './rfq.entity';

export const sourcingEntities = [
  QuoteEntity,
  RfqAnswerEntity,
  RfqAwardEntity,
  RfqEntity,
  RfqInvitationEntity,
  RfqPreferenceEntity,
  RfqQuestionEntity,
  RfqSplitEntity,
  RfqVersionEntity,
];
