import { canonical, commit, hashOf } from './encoding';
import { isSignedBy, signText, type OpenerKey } from './opener-key';

export const SIDES = ['buyer', 'secretariat', 'third'] as const;
/** The side that an opener stands on; the three stand on different ones. */
export type OpenerSide = (typeof SIDES)[number];

export interface RecordedOpener {
  readonly side: OpenerSide;
  readonly unit: string;
  readonly person: string;
  readonly recipient: string;
  readonly verifier: string;
}

export const QUOTE_OUTCOMES = ['opened', 'unreadable', 'outdated'] as const;
/** What became of a quote that was there at the deadline. */
export type QuoteOutcome = (typeof QUOTE_OUTCOMES)[number];

export const UNOPENED = ['shares', 'invalid', 'version'] as const;
/** Why a quote was not opened: no two shares give its key; what it holds is no quote for this; it answers an earlier version. */
export type Unopened = (typeof UNOPENED)[number];

export interface RecordedQuote {
  readonly hash: string;
  readonly receipt: string;
  readonly commitment: string;
  readonly bidder: string;
  readonly invitationId: string;
  readonly receivedAt: string;
  /** Hashes of the sealed files that go with it; left out where there are none. */
  readonly files?: readonly string[];
  readonly outcome: QuoteOutcome;
  readonly why: Unopened | '';
  readonly total: string | null;
  readonly currency: string | null;
  /** What else was read aloud: tax, freight, validity, terms of payment. */
  readonly terms: Readonly<Record<string, string | boolean>> | null;
}

export interface RecordedAside {
  readonly hash: string;
  readonly receipt: string;
  readonly bidder: string;
  readonly at: string;
}

export interface RecordedObjection {
  readonly unit: string;
  readonly at: string;
  readonly text: string;
  readonly answer: string;
  readonly answeredAt: string;
  /** Left out where no time was set. */
  readonly dueAt?: string;
  /** It was answered after that. */
  readonly overdue?: boolean;
}

export const RECORD_FORMAT = 'wanchang-opening-record/1';

/** What was opened, by whom and when: two openers sign its text, every bidder reads it. */
export interface OpeningRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly tender: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly buyer: string;
    readonly version: number;
    readonly sentAt: string;
    readonly deadline: string;
    readonly profile: string;
    readonly fewest: number;
    /** What totals are worked out by. */
    readonly lines: readonly {
      readonly no: number;
      readonly quantity: string;
      readonly unit: string;
    }[];
  };
  readonly openers: readonly RecordedOpener[];
  readonly openings: readonly {
    readonly side: OpenerSide;
    readonly person: string;
    readonly at: string;
  }[];
  /** Of the list that bidders were given at the deadline. */
  readonly listHash: string;
  readonly quotes: readonly RecordedQuote[];
  readonly withdrawn: readonly RecordedAside[];
  readonly replaced: readonly RecordedAside[];
  readonly late: readonly RecordedAside[];
  readonly objections: readonly RecordedObjection[];
  readonly madeAt: string;
}

export interface RecordSignature {
  readonly side: OpenerSide;
  readonly signature: string;
}

export const recordText = (record: OpeningRecord): string => canonical(record);
export const recordHash = (text: string): string => hashOf(text);

/** Of the hashes that stood at the deadline, whatever their order. */
export const listHash = (hashes: readonly string[]): string =>
  commit('wanchang/list/1', ...[...hashes].sort());

const USE = 'wanchang/opening-record/1';
export const signRecord = (key: OpenerKey, text: string): string => signText(key, USE, text);
export const isRecordSignedBy = (verifier: string, text: string, signature: string): boolean =>
  isSignedBy(verifier, USE, text, signature);
