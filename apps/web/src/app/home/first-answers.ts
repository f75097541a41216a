import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** On a line on which one panel keeps the others waiting so long, they are shown before it. */
const LONGEST_MS = 2500;

/** Whether the panels of a page have had their first answers: shown earlier, each would push away what stands below it. */
export function useFirstAnswers(): boolean {
  const asked = useIsFetching({
    predicate: ({ state, meta }) => state.data === undefined && !meta?.standsLast,
  });
  const [hasBegun, begin] = useState(false);
  const [isThere, arrive] = useState(false);
  useEffect(() => {
    begin(true);
    const timer = window.setTimeout(() => arrive(true), LONGEST_MS);
    return () => window.clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (hasBegun && asked === 0) arrive(true);
  }, [hasBegun, asked]);
  return isThere;
}
