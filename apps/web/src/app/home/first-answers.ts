import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** On a line on which one panel keeps the others waiting so long, they are shown before it. */
const LONGEST_MS = 2500;

const holdsUp = ({ state, meta }: Query) => state.data === undefined && !meta?.standsLast;

/** Whether the panels of a page have had their first answers: shown earlier, each would push away what stands below it. */
export function useFirstAnswers(): boolean {
  const client = useQueryClient();
  const [isThere, arrive] = useState(false);
  useEffect(() => {
    const look = () => {
      if (client.isFetching({ predicate: holdsUp }) === 0) arrive(true);
    };
    const begun = window.setTimeout(look);
    const patience = window.setTimeout(() => arrive(true), LONGEST_MS);
    const stop = client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') look();
    });
    return () => {
      stop();
      window.clearTimeout(begun);
      window.clearTimeout(patience);
    };
  }, [client]);
  return isThere;
}
