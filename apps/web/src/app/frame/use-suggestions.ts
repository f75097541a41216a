import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, unwrap } from '../../api/client';
import { recentSearches } from './recent-searches';

const TYPING_PAUSE_MS = 120;
const LONGEST = 60;

/** Names of goods that begin as typed; before anything is typed, what was searched for lately. */
export function useSuggestions(typed: string, open: boolean): readonly string[] {
  const begun = useSettled(typed.trim());
  const asks = open && begun !== '' && begun.length <= LONGEST;
  const found = useQuery({
    queryKey: ['search-suggestions', begun],
    queryFn: () =>
      unwrap(api.GET('/api/v1/search-suggestions', { params: { query: { q: begun } } })),
    enabled: asks,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
  if (!open) return [];
  if (typed.trim() === '') return recentSearches();
  return asks ? (found.data?.items.map(({ text }) => text) ?? []) : [];
}

/** The text as it was when the typing last paused. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
