import { secretariatAudience } from '@wanchang/identity';
import type { LocalisedText } from '@wanchang/kernel';
import { defineNoticeTopic, defineFact } from '@wanchang/platform';
import { memberAudience } from '@wanchang/membership';
import { contractLink, defineContractFact, memberOf, type ContractRef } from './contract-fact';
import type { OpenAtEnd } from './domain/closing';
import type {
  ContractSide,
  DeliveryKind,
  DueKind,
  PaymentAnswer,
  ReminderKind,
} from './domain/contract';
import { contractEnded, contractSigned } from './fulfilment.events';

const partiesOf = ({ id, buyerMemberId, sellerMemberId }: ContractRef) => ({
  ...{ contractId: id, buyerMemberId, sellerMemberId },
});

export const contractOpened = defineFact<{
  readonly contract: ContractRef;
  readonly agreementId: string;
  readonly doubleOf: string | null;
}>('fulfilment.contract-opened', {
  title: { zh: '生成合同', en: 'contract opened' },
  subject: ({ contract }) => contract.id,
  audit: ({ contract, agreementId }) => ({ number: contract.number, agreementId }),
  notices: ({ contract, doubleOf }) => (doubleOf ? [suspicionOf(contract)] : []),
});

const doubles = defineNoticeTopic('fulfilment.doubles', {
  title: { zh: '疑似重复签订', en: 'Suspected double signing' },
  audience: 'secretariat',
});

const suspicionOf = ({ id, number }: ContractRef) => ({
  topic: doubles,
  to: [secretariatAudience()],
  text: {
    zh: `合同 ${number} 疑似与同一双方的另一份合同重复，请核实；核实前不计入统计。`,
    en: `Contract ${number} may be a second one of the same deal; please look into it. Until then it does not count.`,
  },
  link: '/secretariat/contracts?doubles=true',
  about: `double:${id}`,
});

export const contractDrafted = defineContractFact<{ readonly amount: string }>(
  'fulfilment.contract-drafted',
  {
    title: { zh: '修改合同草稿', en: 'contract draft changed' },
    audit: ({ amount }) => ({ amount }),
    tells: () => ({
      zh: '对方修改了合同的付款计划或条款，请查看。',
      en: 'The other side changed the payment plan or clauses; please look at them.',
    }),
  },
);

export const contractSignedBySide = defineContractFact<{
  readonly evidence: string;
  readonly both: boolean;
}>('fulfilment.contract-signed', {
  title: { zh: '签署合同', en: 'contract signed by a side' },
  audit: ({ evidence, side, both }) => ({ evidence, side, both }),
  events: ({ contract, both }) => (both ? [contractSigned.of(partiesOf(contract))] : []),
  tells: ({ both }) =>
    both
      ? {
          zh: '双方已签署合同，可以开始履约。',
          en: 'Both sides have signed; fulfilment can begin.',
        }
      : { zh: '对方已签署合同，请贵方签署。', en: 'The other side has signed; please sign too.' },
});

export const signatureTakenBack = defineContractFact('fulfilment.signature-taken-back', {
  title: { zh: '撤回签署', en: 'signature taken back' },
  tells: () => ({
    zh: '对方撤回了签署，内容可能会修改。',
    en: 'The other side took its signature back; the contents may change.',
  }),
});

export const deliveryRecorded = defineContractFact<{
  readonly no: number;
  readonly kind: DeliveryKind;
  readonly overReason: string | null;
}>('fulfilment.delivery-recorded', {
  title: { zh: '登记送货或退货', en: 'delivery or return recorded' },
  audit: ({ no, kind, overReason }) => ({ no, kind, overReason }),
  tells: ({ no, kind }) =>
    kind === 'delivery'
      ? {
          zh: `对方登记了第 ${no} 批送货，请验收。`,
          en: `Delivery no. ${no} is on its way; please accept it.`,
        }
      : {
          zh: `对方登记了第 ${no} 批退货，请确认。`,
          en: `Return no. ${no} is on its way; please confirm it.`,
        },
});

export const deliveryDecided = defineContractFact<{ readonly no: number; readonly state: string }>(
  'fulfilment.delivery-decided',
  {
    title: { zh: '验收', en: 'delivery decided' },
    audit: ({ no, state }) => ({ no, state }),
    tells: ({ no, state }) => {
      const [zh, en] = RESULTS[state as keyof typeof RESULTS];
      return { zh: `第 ${no} 批货物${zh}。`, en: `Delivery no. ${no} was ${en}.` };
    },
  },
);
const RESULTS = {
  accepted: ['已全部验收', 'accepted'],
  partly: ['部分验收', 'accepted in part'],
  refused: ['被拒收', 'refused'],
} as const;

export const contractPaymentRecorded = defineContractFact<{
  readonly no: number;
  readonly kind: string;
  readonly money: string;
  readonly overReason: string | null;
}>('fulfilment.payment-recorded', {
  title: { zh: '登记合同款项', en: 'contract payment recorded' },
  audit: ({ no, kind, money, overReason }) => ({ no, kind, money, overReason }),
  tells: ({ money, kind }) => ({
    zh: `对方登记了${kind === 'refund' ? '退款' : '付款'} ${money}，请确认。`,
    en: `The other side recorded a ${kind} of ${money}; please confirm it.`,
  }),
});

export const contractPaymentDecided = defineContractFact<{
  readonly no: number;
  readonly state: PaymentAnswer;
  readonly money: string;
}>('fulfilment.payment-decided', {
  title: { zh: '答复合同款项', en: 'contract payment answered' },
  audit: ({ no, state, money }) => ({ no, state, money }),
  tells: ({ money, state }) => ({
    zh: `对方${state === 'confirmed' ? '确认了' : '否认了'}款项 ${money}。`,
    en: `The other side ${state} the payment of ${money}.`,
  }),
});

export const contractInvoiceRecorded = defineContractFact<{
  readonly number: string;
  readonly overReason: string | null;
}>('fulfilment.invoice-recorded', {
  title: { zh: '登记发票', en: 'invoice recorded' },
  audit: ({ number, overReason }) => ({ number, overReason }),
  tells: ({ number }) => ({
    zh: `对方登记了发票 ${number}。`,
    en: `The other side recorded invoice ${number}.`,
  }),
});

const RECORDS = {
  delivery: ['送货登记', 'delivery'],
  return: ['退货登记', 'return'],
  payment: ['付款登记', 'payment'],
  refund: ['退款登记', 'refund'],
  invoice: ['发票登记', 'invoice'],
} as const;
export type RecordKind = keyof typeof RECORDS;

export const recordWithdrawn = defineContractFact<{
  readonly kind: RecordKind;
  readonly no: string;
  readonly reason: string | null;
  /** Why more than is due is invoiced without a red invoice that was withdrawn. */
  readonly overReason?: string | null;
}>('fulfilment.record-withdrawn', {
  title: { zh: '撤回或更正登记', en: 'record withdrawn or corrected' },
  audit: ({ kind, no, reason, overReason = null }) => ({ kind, no, reason, overReason }),
  tells: ({ kind, no, reason }) => {
    const [zh, en] = RECORDS[kind];
    return reason === null
      ? { zh: `对方更正了${zh} ${no}。`, en: `The other side corrects ${en} ${no}.` }
      : {
          zh: `对方撤回了${zh} ${no}：${reason}`,
          en: `The other side withdrew ${en} ${no}: ${reason}`,
        };
  },
});

export const contractInvoiceConfirmed = defineContractFact<{ readonly number: string }>(
  'fulfilment.invoice-confirmed',
  {
    title: { zh: '确认收到发票', en: 'invoice confirmed' },
    audit: ({ number }) => ({ number }),
    tells: ({ number }) => ({
      zh: `对方确认收到发票 ${number}。`,
      en: `The other side confirmed invoice ${number}.`,
    }),
  },
);

export const contractFileAttached = defineContractFact<{
  readonly fileId: string;
  readonly about: string;
}>('fulfilment.file-attached', {
  title: { zh: '上传合同文件', en: 'file attached to a contract' },
  audit: ({ fileId, about }) => ({ fileId, about }),
});

export const closingProposed = defineContractFact<{
  readonly closing: string;
  readonly reason: string;
}>('fulfilment.closing-proposed', {
  title: { zh: '提议结束合同', en: 'end of a contract proposed' },
  audit: ({ closing, reason }) => ({ closing, reason }),
  tells: ({ closing }) => ({
    zh: `对方提议${closing === 'complete' ? '完成' : '终止'}合同，请答复。`,
    en: `The other side proposes to ${closing} the contract; please answer.`,
  }),
});

export const closingDropped = defineContractFact<{ readonly closing: string }>(
  'fulfilment.closing-dropped',
  {
    title: { zh: '不结束合同', en: 'proposal to end a contract dropped' },
    audit: ({ closing }) => ({ closing }),
    tells: () => ({
      zh: '结束合同的提议已撤回或未获同意。',
      en: 'The proposal to end the contract was dropped.',
    }),
  },
);

export const contractClosed = defineContractFact<{
  readonly state: 'completed' | 'terminated';
  readonly reason: string;
  readonly open: OpenAtEnd;
}>('fulfilment.contract-ended', {
  title: { zh: '合同结束', en: 'contract ended' },
  audit: ({ state, reason, open: { missing, unpaid, unconfirmed } }) => ({
    ...{ state, reason, missing: missing.length, unpaid, unconfirmed },
  }),
  events: ({ contract, state }) => [contractEnded.of({ ...partiesOf(contract), state })],
  tells: ({ state }) =>
    state === 'completed'
      ? {
          zh: '合同已完成，请评价对方。',
          en: 'The contract is completed; please rate the other side.',
        }
      : { zh: '合同已终止。', en: 'The contract is terminated.' },
});

export const doubleReviewed = defineFact<{
  readonly contractId: string;
  readonly verdict: string;
  readonly reason: string;
}>('fulfilment.double-reviewed', {
  title: { zh: '核实重复签订', en: 'double signing looked into' },
  subject: ({ contractId }) => contractId,
  page: () => '/secretariat/contracts',
  audit: ({ verdict, reason }) => ({ verdict, reason }),
});

const dues = defineNoticeTopic('fulfilment.dues', {
  title: { zh: '履约期限', en: 'Due days of contracts' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

const DUE: Readonly<Record<DueKind, LocalisedText>> = {
  deliver: { zh: '交货', en: 'A delivery' },
  pay: { zh: '付款', en: 'A payment' },
  answer: { zh: '答复对方的争议主张', en: 'An answer to the other side’s claim' },
};

/** For the unit that has to do it. */
export const contractDue = defineFact<{
  readonly contract: ContractRef;
  readonly kind: DueKind;
  readonly side: ContractSide;
  readonly dueOn: string;
  readonly reminder: ReminderKind;
}>('fulfilment.contract-due', {
  title: { zh: '提醒履约期限', en: 'unit reminded of a contract' },
  subject: ({ contract }) => contract.id,
  audit: ({ kind, side, dueOn, reminder }) => ({ kind, side, dueOn, reminder }),
  notices: ({ contract, kind, side, dueOn, reminder }) => {
    const { zh, en } = DUE[kind];
    const late = reminder === 'late';
    return [
      {
        topic: dues,
        to: [memberAudience(memberOf(side, contract))],
        text: {
          zh: `${zh}应于 ${dueOn} 前完成${late ? '，已逾期' : ''}（${contract.number}“${contract.subject}”）。`,
          en: `${en} ${late ? 'was' : 'is'} due by ${dueOn}${late ? ' and is late' : ''} (${contract.number} “${contract.subject}”).`,
        },
        link: contractLink(contract),
        about: `contract-due:${contract.id}:${kind}`,
      },
    ];
  },
});
