import { defineStates, type DateString, type LocalisedText } from '@wanchang/kernel';

export type ExpulsionState =
  | 'prepared'
  | 'noticed'
  | 'answered'
  | 'dismissed'
  | 'dropped'
  | 'expelled'
  | 'appealed'
  | 'upheld'
  | 'reversed';

export type ExpulsionAction =
  'notify' | 'answer' | 'expel' | 'dismiss' | 'drop' | 'appeal' | 'uphold' | 'reverse';

/** The way of R12.2: reasons and evidence, notice with a period to answer, the answer, the decision, and an appeal against it. */
export const expulsionStates = defineStates<ExpulsionState, ExpulsionAction>('prepared', {
  prepared: { notify: 'noticed', drop: 'dropped' },
  noticed: { answer: 'answered', expel: 'expelled', dismiss: 'dismissed', drop: 'dropped' },
  answered: { expel: 'expelled', dismiss: 'dismissed', drop: 'dropped' },
  dismissed: {},
  dropped: {},
  expelled: { appeal: 'appealed' },
  appealed: { uphold: 'upheld', reverse: 'reversed' },
  upheld: {},
  reversed: {},
});

export const EXPULSION_NAMES: Readonly<Record<ExpulsionState, LocalisedText>> = {
  prepared: { zh: '准备中', en: 'in preparation' },
  noticed: { zh: '已告知，待答复', en: 'notified, answer awaited' },
  answered: { zh: '已答复，待决定', en: 'answered, decision awaited' },
  dismissed: { zh: '不予除名', en: 'dismissed' },
  dropped: { zh: '已撤销', en: 'dropped' },
  expelled: { zh: '已除名', en: 'expelled' },
  appealed: { zh: '申诉中', en: 'under appeal' },
  upheld: { zh: '维持除名', en: 'upheld' },
  reversed: { zh: '撤销除名', en: 'reversed' },
};

export const EXPULSION_OUTCOMES = ['expel', 'dismiss'] as const;
export type ExpulsionOutcome = (typeof EXPULSION_OUTCOMES)[number];

export const APPEAL_OUTCOMES = ['uphold', 'reverse'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What a file belongs to; each side attaches only its own. */
export const EXPULSION_PURPOSES = ['evidence', 'answer', 'appeal'] as const;
export type ExpulsionPurpose = (typeof EXPULSION_PURPOSES)[number];

/** In which states files of a purpose are attached. */
export const ATTACHABLE_IN: Readonly<Record<ExpulsionPurpose, readonly ExpulsionState[]>> = {
  evidence: ['prepared'],
  answer: ['noticed'],
  appeal: ['expelled'],
};

export interface ExpulsionCase {
  readonly id: string;
  readonly memberId: string;
  readonly state: ExpulsionState;
  readonly reasons: string;
  readonly noticedAt: Date | null;
  /** The last day of the period to answer, in China. */
  readonly answerDueOn: DateString | null;
  readonly answer: string | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** 通报: the document by which the expulsion is announced. */
  readonly circularId: string | null;
  readonly appealDueOn: DateString | null;
  readonly appeal: string | null;
  readonly appealReason: string | null;
  /** The document that reverses the expulsion. */
  readonly reversalId: string | null;
  readonly version: number;
  readonly openedAt: Date;
}

export const EXPULSION_LIMITS = {
  reasons: 5000,
  answer: 5000,
  reason: 1000,
  files: 20,
} as const;
