import type { Schemas } from '../../api/schemas';

export type Invoice = Schemas['InvoiceDto'];
export type Payment = Schemas['PaymentDto'];
export type FeeOverview = Schemas['FeeOverviewDto'];
export type NewPayment = Schemas['RecordPaymentDto'];
export type FeePolicy = Pick<
  Schemas['FeeSettingsDto'],
  'graceDays' | 'remindBefore' | 'remindAfter'
>;
export type NewPolicy = Schemas['SetFeePolicyDto'];
export type Waiver = Schemas['WaiveFeeDto'];
export type NewRate = Schemas['SetFeeRateDto'];
export type OfficialReceipt = Schemas['OfficialReceiptDto'];
export type NewOfficialReceipt = Schemas['NoteOfficialReceiptDto'];
