import type { Conference } from './types';

/** Whether delegates can have their letters: none without days and a place, or while the conference is put off or cancelled. */
export const hasLetters = ({ state, startsOn, endsOn, place }: Conference): boolean =>
  state !== 'postponed' && state !== 'cancelled' && Boolean(startsOn && endsOn && place);
