import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, multipart, unwrap } from '../../api/client';
import { listingsKey } from '../../entities/listing/keys';
import { unitKey, membersKey } from '../../entities/member/keys';
import type { UnitRole } from '../../entities/member/types';
import { usePages } from '../../ui/pages';
import type { DirectoryFilter } from './directory-filter';
import type { MembersFilter } from './members-filter';
import type { MemberProfile, NewMember, UnitRevision } from './types';

export function useReviseMyUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UnitRevision) => unwrap(api.PATCH('/api/v1/my-unit', { body })),
    onSuccess: (unit) => client.setQueryData(unitKey, unit),
    onError: () => client.invalidateQueries({ queryKey: unitKey, exact: true }),
  });
}

export function useMyCertificate() {
  return useQuery({
    queryKey: [...unitKey, 'certificate'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/certificate')),
  });
}

const colleaguesKey = [...unitKey, 'colleagues'];
const invitationsKey = [...unitKey, 'invitations'];

export function useColleagues() {
  return useQuery({
    queryKey: colleaguesKey,
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/colleagues')),
  });
}

/** Gives a colleague another role, or with null lets the person go. */
export function useChangeColleague(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (role: UnitRole | null) =>
      unwrap(
        role
          ? api.PATCH('/api/v1/my-unit/colleagues/{id}', { params, body: { role } })
          : api.DELETE('/api/v1/my-unit/colleagues/{id}', { params }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: colleaguesKey }),
  });
}

/** Whether the unit has anything listed, in whatever state. */
export function useHasListings() {
  return useQuery({
    queryKey: [...listingsKey, 'mine', 'any'],
    queryFn: () => unwrap(api.GET('/api/v1/my-listings', { params: { query: { limit: 1 } } })),
    select: ({ items }) => items.length > 0,
  });
}

export function useInvitations() {
  return useQuery({
    queryKey: invitationsKey,
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/invitations')),
  });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; role: UnitRole }) =>
      unwrap(api.POST('/api/v1/my-unit/invitations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export function useRevokeInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/my-unit/invitations/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export function useProfile(id: string) {
  return useQuery({
    queryKey: [...membersKey, 'profile', id],
    queryFn: () => unwrap(api.GET('/api/v1/member-profiles/{id}', { params: { path: { id } } })),
  });
}

export function useListingsOf({ id }: MemberProfile, side: 'supply' | 'demand') {
  return usePages([...listingsKey, 'of-unit', id, side], (cursor) =>
    unwrap(
      api.GET('/api/v1/member-profiles/{id}/listings', {
        params: { path: { id }, query: { side, cursor, limit: 6 } },
      }),
    ),
  );
}

export function useCertificatesOf({ id }: MemberProfile) {
  return useQuery({
    queryKey: [...listingsKey, 'certificates-of-unit', id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/member-profiles/{id}/certificates', { params: { path: { id } } })),
  });
}

export function useDirectory(query: DirectoryFilter) {
  return usePages([...membersKey, 'directory', query], (cursor) =>
    unwrap(api.GET('/api/v1/member-profiles', { params: { query: { ...query, cursor } } })),
  );
}

export function useMembers(query: MembersFilter) {
  return usePages([...membersKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/members', { params: { query: { ...query, cursor } } })),
  );
}

export function useMember(id: string) {
  return useQuery({
    queryKey: [...membersKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });
}

export type StandingDecision = 'suspend' | 'reinstate';

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
    }) => unwrap(api.POST(`/api/v1/members/{id}/${decision}`, { params: { path: { id } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: membersKey }),
  });
}

export function useRegisterMember() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMember) => unwrap(api.POST('/api/v1/members', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: membersKey }),
  });
}

export function usePreviewRoster() {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/member-imports/preview', { body: multipart({ file }) })),
  });
}

export function useImportRoster() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/member-imports', { body: multipart({ file, update: 'true' }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: membersKey }),
  });
}
