import type { ConferenceState, ConferenceStep } from './conference.states';

/** So many different member units must propose a further conference, or a postponement (R1.1). */
export const LEAST_PROPOSERS = 2;

/** What units propose: that a conference is called, or postponed. */
export type ProposalPurpose = 'call' | 'postpone';

/** What a step can lack. */
export const MISSING = [
  'proposers',
  'host',
  'dates',
  'place',
  'theme',
  'tasks',
  'registration-until',
  'delegates',
  'results',
  'approval',
  'reason',
] as const;
export type Missing = (typeof MISSING)[number];

/** What the steps of a conference depend on, as it is now. */
export interface ConferenceFacts {
  readonly kind: ConferenceKind;
  readonly state: ConferenceState;
  readonly theme: string | null;
  readonly tasks: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly registrationUntil: string | null;
  readonly results: string | null;
  /** Different units with access now that propose what is open: the conference itself, or its postponement. */
  readonly proposers: number;
  readonly hosts: number;
  readonly delegates: number;
  /** The report, as it is stated now, is approved by the secretariat. */
  readonly approved: boolean;
}

/** `annual`: the one that the secretariat calls each year; `extra`: on the proposal of units (R1.1). */
export const CONFERENCE_KINDS = ['annual', 'extra'] as const;
export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

type Demand = readonly [Missing, (facts: ConferenceFacts) => boolean];

const proposed: Demand = ['proposers', ({ proposers }) => proposers >= LEAST_PROPOSERS];

/** What each step needs. A step that is not named needs nothing but its state. */
const DEMANDS: Readonly<Partial<Record<ConferenceStep, readonly Demand[]>>> = {
  call: [proposed],
  postpone: [proposed],
  host: [
    ['host', ({ hosts }) => hosts > 0],
    ['dates', ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null],
    ['place', ({ place }) => place !== null],
  ],
  announce: [
    ['theme', ({ theme }) => theme !== null],
    ['tasks', ({ tasks }) => tasks.length > 0],
  ],
  'open-registration': [['registration-until', (facts) => facts.registrationUntil !== null]],
  prepare: [['delegates', ({ delegates }) => delegates > 0]],
  report: [
    ['results', ({ results }) => results !== null],
    ['approval', ({ approved }) => approved],
  ],
};

/** What a step lacks, nothing where it can be taken (R1.1, R1.3). */
export function missingFor(step: ConferenceStep, facts: ConferenceFacts): Missing[] {
  return (DEMANDS[step] ?? []).filter(([, holds]) => !holds(facts)).map(([missing]) => missing);
}

/** While delegates can be registered, changed and withdrawn. */
export const REGISTERING: readonly ConferenceState[] = ['registration', 'preparing'];

/** While what is stated of the conference can still be changed. */
export const isEditable = (state: ConferenceState): boolean =>
  state !== 'reported' && state !== 'cancelled';
