import type { LocalisedText } from '@wanchang/kernel';

/** `trouble` keeps people from working, or data from being safe; `notice` will, if nobody looks. */
export type FindingState = 'well' | 'notice' | 'trouble';

/** What one look found, in words that say what to do. */
export interface Finding {
  readonly state: FindingState;
  readonly text: LocalisedText;
}

const finding =
  (state: FindingState) =>
  (zh: string, en: string): Finding => ({ state, text: { zh, en } });

export const well = finding('well');
export const notice = finding('notice');
export const trouble = finding('trouble');
