import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { homeKey } from '../../entities/home/keys';
import { matchesKey, matchKey } from '../../entities/match/keys';
import { usePages } from '../../ui/pages';
import type { MatchesFilter } from './match-filters';
import type { Feedback } from './types';

export function useMatches(query: MatchesFilter) {
  return usePages([...matchesKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/matches', { params: { query: { ...query, cursor } } })),
  );
}

/** The same under the listings they are for. */
export function useMatchGroups(query: MatchesFilter) {
  return usePages([...matchesKey, 'list', 'groups', query], (cursor) =>
    unwrap(api.GET('/api/v1/matches/by-listing', { params: { query: { ...query, cursor } } })),
  );
}

/** For the home page. */
export function useBestNewMatches() {
  const query = { state: 'new', limit: 6 } as const;
  return useQuery({
    queryKey: [...matchesKey, 'list', 'best-new'],
    // Below everything: when it comes, nothing moves.
    meta: { standsLast: true },
    queryFn: () => unwrap(api.GET('/api/v1/matches', { params: { query } })),
  });
}

export type Verdict = Pick<Feedback, 'verdict'> & {
  reason?: NonNullable<Feedback['reason']>;
  note?: string;
};

/** Gives our verdict on a match; null withdraws it. */
export function useFeedback(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (verdict: Verdict | null) =>
      unwrap(
        verdict
          ? api.PUT('/api/v1/matches/{id}/feedback', { params, body: verdict })
          : api.DELETE('/api/v1/matches/{id}/feedback', { params }),
      ),
    onSuccess: (match) => {
      client.setQueryData(matchKey(id), match);
      void client.invalidateQueries({ queryKey: [...matchesKey, 'list'] });
      void client.invalidateQueries({ queryKey: homeKey });
    },
  });
}
