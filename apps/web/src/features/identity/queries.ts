import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import { keys } from '../../app/query-keys';
import { becomeActor, fetchActor } from '../../app/session';

export function useRequestReset() {
  return useMutation({
    mutationFn: (identifier: string) =>
      take(api.POST('/api/v1/password-resets', { body: { identifier } })),
  });
}

export function useConfirmReset() {
  return useMutation({
    mutationFn: (body: { token: string; newPassword: string }) =>
      take(api.POST('/api/v1/password-resets/confirm', { body })),
  });
}

/** The token travels in a body, not in an address that would be logged. */
export function useInvitation(token: string) {
  return useQuery({
    queryKey: [...keys.account, 'invitation', token],
    queryFn: () => take(api.POST('/api/v1/invitations/view', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
  });
}

export function useAcceptInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { token: string; name?: string; password?: string }) => {
      await take(api.POST('/api/v1/invitations/accept', { body }));
      return fetchActor();
    },
    onSuccess: (me) => becomeActor(client, me),
  });
}

export function useRename() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => take(api.PATCH('/api/v1/me', { body: { name } })),
    onSuccess: (me) => client.setQueryData(keys.me, me),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      take(api.PUT('/api/v1/me/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account }),
  });
}

export function useSessions() {
  return useQuery({
    queryKey: [...keys.account, 'sessions'],
    queryFn: () => take(api.GET('/api/v1/sessions')),
  });
}

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      take(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: [...keys.account, 'sessions'] }),
  });
}

const tokensKey = [...keys.account, 'tokens'];

export function useApiTokens() {
  return useQuery({ queryKey: tokensKey, queryFn: () => take(api.GET('/api/v1/api-tokens')) });
}

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; expiresInDays: number }) =>
      take(api.POST('/api/v1/api-tokens', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      take(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}
