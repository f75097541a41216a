import { ContractEntity } from './contract.entity';
import { ContractDisputeEntity } from './contract-dispute.entity';
import { ContractFileEntity } from './contract-file.entity';
import { ContractInvoiceEntity } from './contract-invoice.entity';
import { ContractLineEntity } from './contract-line.entity';
import { ContractPaymentEntity } from './contract-payment.entity';
import { ContractPlanEntity } from './contract-plan.entity';
import { ContractRatingEntity } from './contract-rating.entity';
import { ContractReminderEntity } from './contract-reminder.entity';
import { ContractSignatureEntity } from './contract-signature.entity';
import { ContractStepEntity } from './contract-step.entity';
import { CooperationEntity } from './cooperation.entity';
import { CooperationAcceptanceEntity } from './cooperation-acceptance.entity';
import { CooperationAnswerEntity } from './cooperation-answer.entity';
import { CooperationFormulaEntity } from './cooperation-formula.entity';
import { CooperationMilestoneEntity } from './cooperation-milestone.entity';
import { CooperationPartyEntity } from './cooperation-party.entity';
import { CooperationReminderEntity } from './cooperation-reminder.entity';
import { CooperationShareEntity } from './cooperation-share.entity';
import { CooperationStatementEntity } from './cooperation-statement.entity';
import { DeliveryEntity } from './delivery.entity';
import { DeliveryLineEntity } from './delivery-line.entity';
import { DisputeEntryEntity } from './dispute-entry.entity';

export const fulfilmentEntities = [
  ContractDisputeEntity,
  ContractEntity,
  ContractFileEntity,
  ContractInvoiceEntity,
  ContractLineEntity,
  ContractPaymentEntity,
  ContractPlanEntity,
  ContractRatingEntity,
  ContractReminderEntity,
  ContractSignatureEntity,
  ContractStepEntity,
  CooperationAcceptanceEntity,
  CooperationAnswerEntity,
  CooperationEntity,
  CooperationFormulaEntity,
  CooperationMilestoneEntity,
  CooperationPartyEntity,
  CooperationReminderEntity,
  CooperationShareEntity,
  CooperationStatementEntity,
  DeliveryEntity,
  DeliveryLineEntity,
  DisputeEntryEntity,
];
