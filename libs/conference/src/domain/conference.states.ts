import { defineStates } from '@wanchang/kernel';

export const CONFERENCE_STATES = [
  'proposed',
  'called',
  'hosted',
  'announced',
  'registration',
  'preparing',
  'running',
  'closed',
  'reported',
  'postponed',
  'cancelled',
] as const;
export type ConferenceState = (typeof CONFERENCE_STATES)[number];

export const CONFERENCE_STEPS = [
  'call',
  'host',
  'announce',
  'open-registration',
  'prepare',
  'open',
  'close',
  'report',
  'postpone',
  'resume',
  'cancel',
] as const;
export type ConferenceStep = (typeof CONFERENCE_STEPS)[number];

/** From the proposal to the report; a conference that was postponed is called anew, and keeps what was prepared. */
export const conferenceStates = defineStates<ConferenceState, ConferenceStep>('proposed', {
  proposed: { call: 'called', cancel: 'cancelled' },
  called: { host: 'hosted', postpone: 'postponed', cancel: 'cancelled' },
  hosted: { announce: 'announced', postpone: 'postponed', cancel: 'cancelled' },
  announced: { 'open-registration': 'registration', postpone: 'postponed', cancel: 'cancelled' },
  registration: { prepare: 'preparing', postpone: 'postponed', cancel: 'cancelled' },
  preparing: { open: 'running', postpone: 'postponed', cancel: 'cancelled' },
  running: { close: 'closed' },
  closed: { report: 'reported' },
  reported: {},
  postponed: { resume: 'called', cancel: 'cancelled' },
  cancelled: {},
});
