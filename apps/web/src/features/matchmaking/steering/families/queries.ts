import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../../api/client';
import { steeringKey } from '../keys';
import type { FamilyRule } from './types';

const familyRulesKey = [...steeringKey, 'family-rules'];

export function useFamilyRules() {
  return useQuery({
    queryKey: familyRulesKey,
    queryFn: () => unwrap(api.GET('/api/v1/match-family-rules')),
  });
}

export function usePreviewFamilyRules() {
  return useMutation({
    mutationFn: (rules: FamilyRule[]) =>
      unwrap(api.POST('/api/v1/match-family-rules/preview', { body: { rules } })),
  });
}

export function useSaveFamilyRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { basedOn: number; note: string; rules: FamilyRule[] }) =>
      unwrap(
        api.POST('/api/v1/match-family-rules', {
          params: { header: { 'Idempotency-Key': idempotencyKey() } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: steeringKey }),
  });
}
