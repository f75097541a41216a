import { defineStates, type LocalisedText } from '@wanchang/kernel';

/** A member unit's status. Only `active` and `grace` give access (R12.3). */
export type Standing = 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';

export type StandingAction =
  | 'join'
  | 'readmit'
  | 'enter-grace'
  | 'leave-grace'
  | 'suspend'
  | 'reinstate'
  | 'expel'
  | 'withdraw';

export const standingStates = defineStates<Standing, StandingAction>('applicant', {
  applicant: { join: 'active' },
  active: {
    'enter-grace': 'grace',
    suspend: 'suspended',
    expel: 'expelled',
    withdraw: 'withdrawn',
  },
  grace: {
    'leave-grace': 'active',
    suspend: 'suspended',
    expel: 'expelled',
    withdraw: 'withdrawn',
  },
  suspended: { reinstate: 'active', expel: 'expelled', withdraw: 'withdrawn' },
  expelled: { readmit: 'active' },
  withdrawn: { readmit: 'active' },
});

/** What is decided about a member unit, with a reason on record (R12.2): by the secretariat, or by the rules of the annual fee. */
export const STANDING_DECISIONS = [
  'enter-grace',
  'leave-grace',
  'suspend',
  'reinstate',
  'expel',
  'withdraw',
  'readmit',
] as const;
export type StandingDecision = (typeof STANDING_DECISIONS)[number];

export const STANDING_NAMES: Readonly<Record<Standing, LocalisedText>> = {
  applicant: { zh: '申请中', en: 'applicant' },
  active: { zh: '正常', en: 'active' },
  grace: { zh: '宽限期', en: 'in grace' },
  suspended: { zh: '暂停', en: 'suspended' },
  expelled: { zh: '已除名', en: 'expelled' },
  withdrawn: { zh: '已退会', en: 'withdrawn' },
};

/** True when people of a unit with this standing may use the services (R10.5, R12.3). */
export function givesAccess(standing: Standing): boolean {
  return standing === 'active' || standing === 'grace';
}
