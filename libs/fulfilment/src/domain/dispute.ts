import { defineStates } from '@wanchang/kernel';
import type { ContractSide } from './contract';

export const DISPUTE_STATES = ['claimed', 'answered', 'mediation', 'settled', 'closed'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

export const DISPUTE_ABOUTS = ['lines', 'payments', 'other'] as const;
export type DisputeAbout = (typeof DISPUTE_ABOUTS)[number];

/** What a side can do about a dispute. */
export const DISPUTE_ACTIONS = [
  'answer',
  'say',
  'mediate',
  'propose',
  'accept',
  'withdraw',
] as const;
export type DisputeAction = (typeof DISPUTE_ACTIONS)[number];

/** What the secretariat can do about one that it was asked to mediate. */
export const MEDIATION_ACTIONS = ['mediator-says', 'hand-back', 'close'] as const;
export type MediationAction = (typeof MEDIATION_ACTIONS)[number];

export type DisputeEntryKind = 'claim' | DisputeAction | MediationAction;

/** Talking and proposing change no state; everything else of the contract goes on meanwhile. */
export const disputeStates = defineStates<DisputeState, DisputeAction | MediationAction>(
  'claimed',
  {
    claimed: { answer: 'answered', mediate: 'mediation', withdraw: 'closed' },
    answered: {
      ...{ say: 'answered', mediate: 'mediation', propose: 'answered' },
      ...{ accept: 'settled', withdraw: 'closed' },
    },
    mediation: {
      ...{ answer: 'mediation', say: 'mediation', propose: 'mediation', accept: 'settled' },
      ...{ withdraw: 'closed', 'mediator-says': 'mediation', 'hand-back': 'answered' },
      close: 'closed',
    },
    settled: {},
    closed: {},
  },
);

interface Acting {
  readonly state: DisputeState;
  /** Who claims. */
  readonly claimant: ContractSide;
  readonly proposedBy: ContractSide | null;
  /** The time to answer is over by the database's clock. */
  readonly overdue: boolean;
}

/** What a side may do now: the other one answers, the claimant withdraws, nobody accepts their own proposal. */
export function actionsOf(dispute: Acting, side: ContractSide): DisputeAction[] {
  const { state, claimant, proposedBy, overdue } = dispute;
  const allowed: Readonly<Record<DisputeAction, boolean>> = {
    answer: side !== claimant,
    say: true,
    // A claim that was not answered in time can be taken to the secretariat.
    mediate: state !== 'claimed' || (overdue && side === claimant),
    propose: true,
    accept: proposedBy !== null && proposedBy !== side,
    withdraw: side === claimant,
  };
  return DISPUTE_ACTIONS.filter(
    (action) => disputeStates.next(state, action) !== null && allowed[action],
  );
}
