import { useState } from 'react';
import { noChoices } from './choices';
import type { ImportChoices } from '../types';

export interface ChoicesHandle {
  choices: ImportChoices;
  say: (choices: ImportChoices) => void;
  /** Null: there is nothing to take back. */
  undo: (() => void) | null;
  reset: () => void;
}

/** What is said of a file, each step of it can be taken back. */
export function useChoices(): ChoicesHandle {
  const [steps, setSteps] = useState<readonly ImportChoices[]>([noChoices]);
  return {
    choices: steps.at(-1) ?? noChoices,
    say: (choices) => setSteps((before) => [...before, choices]),
    undo: steps.length > 1 ? () => setSteps((before) => before.slice(0, -1)) : null,
    reset: () => setSteps([noChoices]),
  };
}
