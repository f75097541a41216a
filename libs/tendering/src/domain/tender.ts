import type { OpenerSide } from '@wanchang/sealed-bids';
import type { TenderState } from './tender.states';
import type { ProfileName } from './legal-profiles';

export const TENDER_LIMITS = {
  objection: 1000,
  answer: 2000,
  versions: 50,
  uploads: 40,
  allUploads: 600,
} as const;

/** As what somebody takes part: what each may read and do follows from it. */
export const TENDER_ROLES = ['buyer', 'secretariat', 'third', 'bidder'] as const;
export type TenderRole = (typeof TENDER_ROLES)[number];

export const OBJECTION_STAGES = ['terms', 'opening', 'result'] as const;
/** What an objection is about: what was asked for, the opening, or how it came out. */
export type ObjectionStage = (typeof OBJECTION_STAGES)[number];

export const TENDER_ACTIONS = [
  'revise',
  'makeKey',
  'send',
  'seal',
  'open',
  'sign',
  'object',
  'answer',
] as const;
export type TenderAction = (typeof TENDER_ACTIONS)[number];

/** What decides who may do what about a tender at a moment of the database's clock. */
export interface TenderFacts {
  readonly state: TenderState;
  readonly profile: ProfileName;
  /** Whether the request is sent and not ended. */
  readonly rfqOpen: boolean;
  readonly rfqDraft: boolean;
  readonly deadline: Date | null;
  readonly awardFrom: Date | null;
  readonly now: Date;
  /** Whose keys there are. */
  readonly keys: readonly OpenerSide[];
  /** Who has given shares, and who has signed. */
  readonly opened: readonly OpenerSide[];
  readonly signed: readonly OpenerSide[];
  readonly openObjections: number;
  /** Of these, the ones to what is asked for. */
  readonly openToTerms: number;
}

/** Sides that can open: a bidder cannot. */
export const sideOf = (role: TenderRole): OpenerSide | null => (role === 'bidder' ? null : role);
