import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineFact, defineNoticeTopic } from '@wanchang/platform';
import { contractLink, defineContractFact, type ContractRef } from './contract-fact';
import type { DisputeAction, MediationAction } from './domain/dispute';
import { contractChangedLive } from './fulfilment.live';

export const disputeClaimed = defineContractFact<{ readonly no: number }>(
  'fulfilment.dispute-claimed',
  {
    title: { zh: '提出争议', en: 'dispute claimed' },
    audit: ({ no, side }) => ({ no, side }),
    tells: ({ no }) => ({
      zh: `对方提出了争议 ${no}，请在 7 天内答复。`,
      en: `The other side made claim no. ${no}; please answer within 7 days.`,
    }),
  },
);

const mediations = defineNoticeTopic('fulfilment.mediations', {
  title: { zh: '调解请求', en: 'Requests to mediate' },
  audience: 'secretariat',
});

const SAID = {
  answer: ['答复了争议', 'answered'],
  say: ['就争议留了言', 'said something about'],
  mediate: ['请秘书处调解争议', 'asked the secretariat to mediate'],
  propose: ['就争议提出了解决方案', 'proposed how to settle'],
  accept: ['同意了解决方案，争议了结', 'accepted the proposal and settled'],
  withdraw: ['撤回了争议', 'withdrew'],
} as const;

/** Asking to mediate also tells the secretariat. */
export const disputeActed = defineContractFact<{
  readonly no: number;
  readonly action: DisputeAction;
  readonly state: string;
}>('fulfilment.dispute-acted', {
  title: { zh: '办理争议', en: 'dispute acted on' },
  audit: ({ no, side, action, state }) => ({ no, side, action, state }),
  tells: ({ no, action }) => {
    const [zh, en] = SAID[action];
    return { zh: `对方${zh}（争议 ${no}）。`, en: `The other side ${en} dispute no. ${no}.` };
  },
  also: ({ contract, no, action }) => (action === 'mediate' ? [requestOf(contract, no)] : []),
});

const requestOf = ({ id, number }: ContractRef, no: number) => ({
  topic: mediations,
  to: [secretariatAudience()],
  text: {
    zh: `合同 ${number} 的争议 ${no} 请求调解。`,
    en: `Mediation is asked for dispute no. ${no} of contract ${number}.`,
  },
  link: '/secretariat/contracts/mediations',
  about: `mediation:${id}:${no}`,
});

const mediationWords = defineNoticeTopic('fulfilment.mediation-words', {
  title: { zh: '争议调解', en: 'Mediation' },
  audience: 'member',
});

/** A mediation that ends says whether the dispute ends with it. */
function mediationText(action: MediationAction, no: number, number: string) {
  switch (action) {
    case 'close':
      return {
        zh: `秘书处结束了调解，争议 ${no} 随之结束（${number}）；仍有分歧的可以另行提出。`,
        en: `The secretariat ended its mediation, and dispute no. ${no} with it (${number}); what is left can be claimed anew.`,
      };
    case 'hand-back':
      return {
        zh: `秘书处结束了调解，争议 ${no} 交回双方继续协商（${number}）。`,
        en: `The secretariat ended its mediation; both sides go on about dispute no. ${no} (${number}).`,
      };
    case 'mediator-says':
      return {
        zh: `秘书处就争议 ${no} 留了言（${number}）。`,
        en: `The secretariat wrote about dispute no. ${no} (${number}).`,
      };
  }
}

export const disputeMediated = defineFact<{
  readonly contract: ContractRef;
  readonly no: number;
  readonly action: MediationAction;
  readonly state: string;
}>('fulfilment.dispute-mediated', {
  title: { zh: '调解争议', en: 'dispute mediated' },
  subject: ({ contract }) => contract.id,
  page: () => '/secretariat/contracts/mediations',
  audit: ({ no, action, state }) => ({ no, action, state }),
  live: ({ contract }) => [
    contractChangedLive.to(
      [memberAudience(contract.buyerMemberId), memberAudience(contract.sellerMemberId)],
      { contractId: contract.id },
    ),
  ],
  notices: ({ contract, no, action }) => [
    {
      topic: mediationWords,
      to: [memberAudience(contract.buyerMemberId), memberAudience(contract.sellerMemberId)],
      text: mediationText(action, no, contract.number),
      link: contractLink(contract),
    },
  ],
});
