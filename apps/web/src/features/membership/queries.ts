import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, form, take } from '../../app/client';
import type { NewMember, UnitRevision, UnitRole } from '../../app/contract';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';
import type { MembersFilter } from './members-filter';

export function useMyUnit() {
  return useQuery({ queryKey: keys.unit, queryFn: () => take(api.GET('/api/v1/my-unit')) });
}

export function useReviseMyUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UnitRevision) => take(api.PATCH('/api/v1/my-unit', { body })),
    onSuccess: (unit) => client.setQueryData(keys.unit, unit),
    onError: () => client.invalidateQueries({ queryKey: keys.unit, exact: true }),
  });
}

const colleaguesKey = [...keys.unit, 'colleagues'];
const invitationsKey = [...keys.unit, 'invitations'];

export function useColleagues() {
  return useQuery({
    queryKey: colleaguesKey,
    queryFn: () => take(api.GET('/api/v1/my-unit/colleagues')),
  });
}

/** Gives a colleague another role, or with null lets the person go. */
export function useChangeColleague(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (role: UnitRole | null) =>
      take(
        role
          ? api.PATCH('/api/v1/my-unit/colleagues/{id}', { params, body: { role } })
          : api.DELETE('/api/v1/my-unit/colleagues/{id}', { params }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: colleaguesKey }),
  });
}

export function useInvitations() {
  return useQuery({
    queryKey: invitationsKey,
    queryFn: () => take(api.GET('/api/v1/my-unit/invitations')),
  });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; role: UnitRole }) =>
      take(api.POST('/api/v1/my-unit/invitations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export function useRevokeInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      take(api.DELETE('/api/v1/my-unit/invitations/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export function useProfile(id: string) {
  return useQuery({
    queryKey: [...keys.members, 'profile', id],
    queryFn: () => take(api.GET('/api/v1/member-profiles/{id}', { params: { path: { id } } })),
  });
}

export function useMembers(query: MembersFilter) {
  return usePages([...keys.members, 'list', query], (cursor) =>
    take(api.GET('/api/v1/members', { params: { query: { ...query, cursor } } })),
  );
}

export function useMember(id: string) {
  return useQuery({
    queryKey: [...keys.members, id],
    queryFn: () => take(api.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });
}

export type StandingDecision = 'suspend' | 'reinstate' | 'expel';

export function useDecideStanding(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      decision,
      ...body
    }: {
      decision: StandingDecision;
      reason: string;
      version: number;
    }) => take(api.POST(`/api/v1/members/{id}/${decision}`, { params: { path: { id } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.members }),
  });
}

export function useRegisterMember() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMember) => take(api.POST('/api/v1/members', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.members }),
  });
}

export function useImportRoster() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => take(api.POST('/api/v1/member-imports', { body: form({ file }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.members }),
  });
}
