import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import type { Feedback } from '../../app/contract';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';
import type { MatchesFilter } from './match-filters';

export function useMatches(query: MatchesFilter) {
  return usePages([...keys.matches, 'list', query], (cursor) =>
    take(api.GET('/api/v1/matches', { params: { query: { ...query, cursor } } })),
  );
}

const BEST = 3;

export function useBestMatches(listingId: string) {
  return useQuery({
    queryKey: [...keys.matches, 'best', listingId],
    queryFn: () =>
      take(api.GET('/api/v1/matches', { params: { query: { listingId, limit: BEST } } })),
  });
}

const matchKey = (id: string) => [...keys.matches, id];

export function useMatch(id: string) {
  return useQuery({
    queryKey: matchKey(id),
    queryFn: () => take(api.GET('/api/v1/matches/{id}', { params: { path: { id } } })),
  });
}

export type Verdict = Pick<Feedback, 'verdict'> & {
  reason?: NonNullable<Feedback['reason']>;
  note?: string;
};

/** Says what we think of a match; null takes it back. */
export function useFeedback(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (verdict: Verdict | null) =>
      take(
        verdict
          ? api.PUT('/api/v1/matches/{id}/feedback', { params, body: verdict })
          : api.DELETE('/api/v1/matches/{id}/feedback', { params }),
      ),
    onSuccess: (match) => {
      client.setQueryData(matchKey(id), match);
      void client.invalidateQueries({ queryKey: [...keys.matches, 'list'] });
      void client.invalidateQueries({ queryKey: keys.home });
    },
  });
}
