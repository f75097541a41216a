import { defineFact } from '@wanchang/platform';
import { statementMatched } from './fees.events';

const page = (id: string) => `/secretariat/fees/statements/${id}`;

export const statementImported = defineFact<{
  readonly statementId: string;
  readonly bank: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly newLines: number;
  readonly knownLines: number;
}>('fees.statement-imported', {
  title: { zh: '导入银行对账单', en: 'bank statement imported' },
  subject: ({ statementId }) => statementId,
  page,
  audit: ({ statementId: _, ...details }) => details,
});

export const payersProposed = defineFact<{
  readonly statementId: string;
  readonly certain: number;
  readonly open: number;
}>('fees.payers-proposed', {
  title: { zh: '匹配付款人', en: 'payers proposed' },
  subject: ({ statementId }) => statementId,
  page,
  audit: ({ certain, open }) => ({ certain, open }),
  events: ({ statementId }) => [statementMatched.of({ statementId })],
});

interface OfLine {
  readonly lineId: string;
  readonly statementId: string;
  readonly amount: string;
}

export const lineBooked = defineFact<OfLine & { readonly memberIds: readonly string[] }>(
  'fees.line-booked',
  {
    title: { zh: '对账单明细入账', en: 'line booked' },
    subject: ({ statementId }) => statementId,
    page,
    audit: ({ lineId, amount, memberIds }) => ({ lineId, amount, memberIds }),
  },
);

export const lineSetAside = defineFact<OfLine & { readonly reason: string }>(
  'fees.line-set-aside',
  {
    title: { zh: '明细不计年费', en: 'line set aside' },
    subject: ({ statementId }) => statementId,
    page,
    audit: ({ lineId, amount, reason }) => ({ lineId, amount, reason }),
  },
);

export const lineReopened = defineFact<OfLine>('fees.line-reopened', {
  title: { zh: '重新办理明细', en: 'line reopened' },
  subject: ({ statementId }) => statementId,
  page,
  audit: ({ lineId, amount }) => ({ lineId, amount }),
});

export const lineDoubted = defineFact<OfLine>('fees.line-doubted', {
  title: { zh: '明细改由人工确认', en: 'line left to a person' },
  subject: ({ statementId }) => statementId,
  page,
  audit: ({ lineId, amount }) => ({ lineId, amount }),
});
