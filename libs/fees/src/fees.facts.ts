import { memberAudience, unitAdministratorsAudience } from '@wanchang/membership';
import { defineDuty, defineFact } from '@wanchang/platform';

const page = () => '/secretariat/fees';
const due = defineDuty('fees.due', {
  title: { zh: '服务年费', en: 'Annual service fee' },
  audience: 'member',
});

/** The administrators pay; they are reached in any standing. */
const payers = (memberId: string) => [unitAdministratorsAudience(memberId)];

interface OfInvoice {
  readonly invoiceId: string;
  readonly memberId: string;
  readonly number: string;
  readonly year: number;
}

export const invoiceDrafted = defineFact<{
  readonly invoiceId: string;
  readonly memberId: string;
  readonly amount: string;
  readonly dueOn: string;
}>('fees.invoice-drafted', {
  title: { zh: '起草缴费通知', en: 'invoice drafted' },
  subject: ({ invoiceId }) => invoiceId,
  page,
  audit: ({ memberId, amount, dueOn }) => ({ memberId, amount, dueOn }),
});

interface IssuedInvoice extends OfInvoice {
  readonly amount: string;
  readonly dueOn: string;
}

export const invoiceIssued = defineFact<IssuedInvoice>('fees.invoice-issued', {
  title: { zh: '出具缴费通知', en: 'invoice issued' },
  subject: ({ invoiceId }) => invoiceId,
  page,
  audit: ({ memberId, number, amount, dueOn }) => ({ memberId, number, amount, dueOn }),
});

export const invoiceSent = defineFact<IssuedInvoice>('fees.invoice-sent', {
  title: { zh: '发送缴费通知', en: 'invoice sent' },
  subject: ({ invoiceId }) => invoiceId,
  page,
  audit: ({ number }) => ({ number }),
  notices: ({ memberId, invoiceId, year, amount, dueOn }) => [
    {
      topic: due,
      to: [memberAudience(memberId)],
      mailTo: payers(memberId),
      text: {
        zh: `${year} 年服务年费 ${amount} 元，请于 ${dueOn} 前缴纳。`,
        en: `The annual fee for ${year} is ${amount} CNY, due by ${dueOn}.`,
      },
      link: '/my-fees',
      about: invoiceId,
    },
  ],
});

export const invoiceCancelled = defineFact<OfInvoice & { readonly reason: string }>(
  'fees.invoice-cancelled',
  {
    title: { zh: '取消缴费通知', en: 'invoice cancelled' },
    subject: ({ invoiceId }) => invoiceId,
    page,
    audit: ({ number, reason }) => ({ number, reason }),
  },
);

export const feeWaived = defineFact<
  OfInvoice & { readonly amount: string; readonly reason: string }
>('fees.fee-waived', {
  title: { zh: '减免年费', en: 'fee waived' },
  subject: ({ invoiceId }) => invoiceId,
  page,
  audit: ({ number, amount, reason }) => ({ number, amount, reason }),
});

export const unitReminded = defineFact<
  OfInvoice & { readonly owed: string; readonly dueOn: string; readonly late: boolean }
>('fees.unit-reminded', {
  title: { zh: '催缴年费', en: 'unit reminded of its fee' },
  subject: ({ invoiceId }) => invoiceId,
  page,
  audit: ({ number, owed }) => ({ number, owed }),
  notices: ({ memberId, invoiceId, year, owed, dueOn, late }) => [
    {
      topic: due,
      to: [memberAudience(memberId)],
      mailTo: payers(memberId),
      text: {
        zh: late
          ? `${year} 年服务年费尚欠 ${owed} 元，应于 ${dueOn} 前缴纳，已逾期。`
          : `${year} 年服务年费尚欠 ${owed} 元，请于 ${dueOn} 前缴纳。`,
        en: late
          ? `${owed} CNY of the annual fee for ${year} were due by ${dueOn} and are late.`
          : `${owed} CNY of the annual fee for ${year} are due by ${dueOn}.`,
      },
      link: '/my-fees',
      about: invoiceId,
    },
  ],
});

interface OfPayment {
  readonly paymentId: string;
  readonly memberId: string;
  readonly amount: string;
}

export const paymentRecorded = defineFact<OfPayment & { readonly state: string }>(
  'fees.payment-recorded',
  {
    title: { zh: '登记款项', en: 'payment recorded' },
    subject: ({ paymentId }) => paymentId,
    page,
    audit: ({ memberId, amount, state }) => ({ memberId, amount, state }),
  },
);

export const paymentCompleted = defineFact<OfPayment & { readonly credit: string }>(
  'fees.payment-completed',
  {
    title: { zh: '确认到账', en: 'payment completed' },
    subject: ({ paymentId }) => paymentId,
    page,
    audit: ({ memberId, amount, credit }) => ({ memberId, amount, credit }),
    notices: ({ memberId, paymentId, amount }) => [
      {
        topic: due,
        to: [memberAudience(memberId)],
        mailTo: payers(memberId),
        text: {
          zh: `已收到服务年费 ${amount} 元，收款凭据可在“年费”页下载。`,
          en: `${amount} CNY of the annual fee were received; the receipt is on the page “Fees”.`,
        },
        link: '/my-fees',
        about: paymentId,
      },
    ],
  },
);

export const paymentFailed = defineFact<OfPayment>('fees.payment-failed', {
  title: { zh: '款项未到账', en: 'payment failed' },
  subject: ({ paymentId }) => paymentId,
  page,
  audit: ({ memberId, amount }) => ({ memberId, amount }),
});

export const paymentReversed = defineFact<OfPayment & { readonly reason: string }>(
  'fees.payment-reversed',
  {
    title: { zh: '冲回款项', en: 'payment reversed' },
    subject: ({ paymentId }) => paymentId,
    page,
    audit: ({ memberId, amount, reason }) => ({ memberId, amount, reason }),
    notices: ({ memberId, paymentId, amount, reason }) => [
      {
        topic: due,
        to: [memberAudience(memberId)],
        mailTo: payers(memberId),
        text: {
          zh: `${amount} 元的款项已冲回，原收款凭据作废。原因：${reason}`,
          en: `The payment of ${amount} CNY was taken back; its receipt is void. Reason: ${reason}`,
        },
        link: '/my-fees',
        about: paymentId,
      },
    ],
  },
);

export const officialReceiptNoted = defineFact<{
  readonly paymentId: string;
  readonly number: string;
}>('fees.official-receipt-noted', {
  title: { zh: '登记票据号码', en: 'official receipt noted' },
  subject: ({ paymentId }) => paymentId,
  page,
  audit: ({ number }) => ({ number }),
});

export const officialReceiptFiled = defineFact<{
  readonly paymentId: string;
  readonly number: string;
  readonly fileId: string;
}>('fees.official-receipt-filed', {
  title: { zh: '存入票据文件', en: 'official receipt filed' },
  subject: ({ paymentId }) => paymentId,
  page,
  audit: ({ number, fileId }) => ({ number, fileId }),
});

export const feeRateSet = defineFact<{
  readonly year: number;
  readonly kind: string;
  readonly amount: string;
}>('fees.rate-set', {
  title: { zh: '设定年费标准', en: 'annual fee set' },
  subject: ({ year, kind }) => `${year}:${kind}`,
  page,
  audit: (rate) => rate,
});

export const feePolicySet = defineFact<{ readonly graceDays: number }>('fees.policy-set', {
  title: { zh: '设定催缴与宽限', en: 'grace and reminders set' },
  subject: () => 'fee-policy',
  page,
  audit: (policy) => policy,
});
