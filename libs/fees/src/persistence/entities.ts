import { BankLineEntity } from './bank-line.entity';
import { BankStatementEntity } from './bank-statement.entity';
import { FeeAllocationEntity } from './fee-allocation.entity';
import { FeeCounterEntity } from './fee-counter.entity';
import { FeeInvoiceEntity } from './fee-invoice.entity';
import { FeeLapseEntity } from './fee-lapse.entity';
import { FeeOfficialReceiptEntity } from './fee-official-receipt.entity';
import { FeePayerEntity } from './fee-payer.entity';
import { FeePaymentEntity } from './fee-payment.entity';
import { FeePolicyEntity } from './fee-policy.entity';
import { FeeRateEntity } from './fee-rate.entity';
import { FeeReminderEntity } from './fee-reminder.entity';
import { FeeReversalEntity } from './fee-reversal.entity';
import { FeeWaiverEntity } from './fee-waiver.entity';

export const feesEntities = [
  BankLineEntity,
  BankStatementEntity,
  FeeAllocationEntity,
  FeeCounterEntity,
  FeeInvoiceEntity,
  FeeLapseEntity,
  FeeOfficialReceiptEntity,
  FeePayerEntity,
  FeePaymentEntity,
  FeePolicyEntity,
  FeeRateEntity,
  FeeReminderEntity,
  FeeReversalEntity,
  FeeWaiverEntity,
];
