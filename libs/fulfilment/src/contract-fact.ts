import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import {
  defineFact,
  defineNoticeTopic,
  type FactDeclaration,
  type FactDefinition,
  type Notice,
} from '@wanchang/platform';
import type { ContractSide } from './domain/contract';
import { contractChangedLive } from './fulfilment.live';

/** A contract, as far as facts speak of it. */
export interface ContractRef {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
}

/** What one side did to a contract. */
export interface ContractFact {
  readonly contract: ContractRef;
  readonly side: ContractSide;
}

const contracts = defineNoticeTopic('fulfilment.contracts', {
  title: { zh: '履约', en: 'Contracts' },
  audience: 'member',
});

export const memberOf = (side: ContractSide, contract: ContractRef): string =>
  side === 'buyer' ? contract.buyerMemberId : contract.sellerMemberId;

export const otherOf = (side: ContractSide): ContractSide =>
  side === 'buyer' ? 'seller' : 'buyer';

export const contractLink = ({ id }: Pick<ContractRef, 'id'>) => `/contracts/${id}`;

interface Declaration<Payload extends ContractFact> extends Pick<
  FactDeclaration<Payload>,
  'title' | 'audit'
> {
  readonly events?: FactDeclaration<Payload>['events'];
  /** What the other unit is told: what happened, and what it can do. Nothing where it need not know. */
  readonly tells?: (payload: Payload) => LocalisedText;
  /** Notices to others beside the other unit. */
  readonly also?: (payload: Payload) => readonly Notice[];
}

/** Declares what one side does: both units' pages change at once, and the other one finds it under the bell. */
export function defineContractFact<Details extends object = object>(
  name: string,
  { tells, also, ...declaration }: Declaration<ContractFact & Details>,
): FactDefinition<ContractFact & Details> {
  return defineFact<ContractFact & Details>(name, {
    ...declaration,
    subject: ({ contract }) => contract.id,
    live: ({ contract }) => [
      contractChangedLive.to(
        [memberAudience(contract.buyerMemberId), memberAudience(contract.sellerMemberId)],
        { contractId: contract.id },
      ),
    ],
    notices: (payload) => [
      ...(tells ? [noticeOf(payload, tells(payload))] : []),
      ...(also?.(payload) ?? []),
    ],
  });
}

function noticeOf({ contract, side }: ContractFact, { zh, en }: LocalisedText) {
  const { number, subject } = contract;
  return {
    topic: contracts,
    to: [memberAudience(memberOf(otherOf(side), contract))],
    text: { zh: `${zh}（${number}“${subject}”）`, en: `${en} (${number} “${subject}”)` },
    link: contractLink(contract),
  };
}
