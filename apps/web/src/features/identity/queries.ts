import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { meKey } from '../../entities/session/keys';
import { becomeActor, fetchActor } from '../../entities/session/session';
import { accountKey } from './keys';
import type { NewAccount } from './types';

export function useOpenAccount() {
  return useMutation({
    mutationFn: (body: NewAccount) => unwrap(api.POST('/api/v1/accounts', { body })),
  });
}

export function useRequestReset() {
  return useMutation({
    mutationFn: (identifier: string) =>
      unwrap(api.POST('/api/v1/password-resets', { body: { identifier } })),
  });
}

export function useConfirmReset() {
  return useMutation({
    mutationFn: (body: { token: string; newPassword: string }) =>
      unwrap(api.POST('/api/v1/password-resets/confirm', { body })),
  });
}

/** The token travels in a body, not in an address that would be logged. */
export function useInvitation(token: string) {
  return useQuery({
    queryKey: [...accountKey, 'invitation', token],
    queryFn: () => unwrap(api.POST('/api/v1/invitations/view', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
  });
}

export function useAcceptInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { token: string; name?: string; password?: string }) => {
      await unwrap(api.POST('/api/v1/invitations/accept', { body }));
      return fetchActor();
    },
    onSuccess: (me) => becomeActor(client, me),
  });
}

export function useRename() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => unwrap(api.PATCH('/api/v1/me', { body: { name } })),
    onSuccess: (me) => client.setQueryData(meKey, me),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string; keepTokens: boolean }) =>
      unwrap(api.PUT('/api/v1/me/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: accountKey }),
  });
}

export function useSessions() {
  return useQuery({
    queryKey: [...accountKey, 'sessions'],
    queryFn: () => unwrap(api.GET('/api/v1/sessions')),
  });
}

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: [...accountKey, 'sessions'] }),
  });
}

const tokensKey = [...accountKey, 'tokens'];

export function useApiTokens() {
  return useQuery({ queryKey: tokensKey, queryFn: () => unwrap(api.GET('/api/v1/api-tokens')) });
}

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; expiresInDays: number }) =>
      unwrap(api.POST('/api/v1/api-tokens', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}
