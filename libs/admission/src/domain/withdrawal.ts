import { defineStates, type DateString, type LocalisedText } from '@wanchang/kernel';

export type WithdrawalState = 'requested' | 'confirmed' | 'taken_back' | 'effective';
export type WithdrawalAction = 'confirm' | 'take-back' | 'take-effect';

/** A unit leaves at its own wish: request, confirmation with the day, and that day. Until then it can stay. */
export const withdrawalStates = defineStates<WithdrawalState, WithdrawalAction>('requested', {
  requested: { confirm: 'confirmed', 'take-back': 'taken_back' },
  confirmed: { 'take-effect': 'effective', 'take-back': 'taken_back' },
  taken_back: {},
  effective: {},
});

export const WITHDRAWAL_NAMES: Readonly<Record<WithdrawalState, LocalisedText>> = {
  requested: { zh: '已申请退会', en: 'requested' },
  confirmed: { zh: '已确认，待生效', en: 'confirmed' },
  taken_back: { zh: '已撤回', en: 'taken back' },
  effective: { zh: '已退会', en: 'in effect' },
};

export interface Withdrawal {
  readonly id: string;
  readonly memberId: string;
  readonly state: WithdrawalState;
  readonly reason: string;
  /** The day that the unit asked for. */
  readonly wishedOn: DateString;
  /** From the first moment of this day in China on, the unit is no member any more. */
  readonly effectiveOn: DateString | null;
  readonly requestedAt: Date;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

export const WITHDRAWAL_LIMITS = { reason: 1000 } as const;
