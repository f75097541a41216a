import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, unwrap } from '../../api/client';
import { forgetKeptAnswers } from '../../api/kept-answers';
import { publicKey } from '../../api/public-key';
import { answerSessionExpiry, rememberSignedIn } from '../../api/session-expiry';
import { setLanguage, type Language } from '../../ui/language';
import { clearDrafts } from '../../ui/local-drafts';
import { isProblem } from '../../ui/problem';
import { meKey } from './keys';
import type { Credentials, Me } from './types';

const NO_ACCESS_RECHECK_MS = 10_000;

async function fetchMe(): Promise<Me | null> {
  try {
    const me = await fetchActor();
    rememberSignedIn(true);
    return me;
  } catch (error) {
    if (!isProblem(error, 'platform.sign-in-required')) throw error;
    rememberSignedIn(false);
    return null;
  }
}

/** Who is signed in; null for a visitor. Standing can change at any time, so it is polled. */
export function useMeQuery() {
  return useQuery({
    queryKey: meKey,
    queryFn: fetchMe,
    staleTime: 60_000,
    refetchInterval: ({ state }) => (lostAccess(state.data) ? NO_ACCESS_RECHECK_MS : false),
  });
}

const lostAccess = (me: Me | null | undefined) => Boolean(me?.member && !me.hasAccess);

/** For pages, which only stand where the session is known. */
export function useMe(): Me | null {
  return useMeQuery().data ?? null;
}

export function usePersonLanguage(): void {
  const locale = useMe()?.person.locale;
  useEffect(() => {
    if (locale) setLanguage(locale);
  }, [locale]);
}

/** What another person or unit saw must not be seen by the next. */
export async function becomeActor(client: QueryClient, me: Me | null): Promise<void> {
  rememberSignedIn(me !== null);
  await forgetKeptAnswers();
  await client.cancelQueries();
  client.setQueryData(meKey, me);
  const kept: readonly unknown[] = [meKey[0], publicKey[0]];
  client.removeQueries({ predicate: ({ queryKey }) => !kept.includes(queryKey[0]) });
}

export const fetchActor = (): Promise<Me> => unwrap(api.GET('/api/v1/me'));

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Credentials) => {
      await unwrap(api.POST('/api/v1/sessions', { body }));
      return fetchActor();
    },
    onSuccess: (me) => becomeActor(client, me),
  });
}

/** Over an open page: what it holds stays, and is still sent for the same unit. */
export function useSignInAgain() {
  const client = useQueryClient();
  const before = useMe();
  return useMutation({
    mutationFn: async (body: Credentials) => {
      await unwrap(api.POST('/api/v1/sessions', { body }));
      const me = await fetchActor();
      const memberId = before?.member?.id;
      const moved = memberId !== me.member?.id && me.members.some(({ id }) => id === memberId);
      return memberId && moved ? actFor(memberId) : me;
    },
    onSuccess: (me) => {
      if (me.person.id !== before?.person.id) return window.location.assign('/');
      client.setQueryData(meKey, me);
      answerSessionExpiry(true);
    },
  });
}

const actFor = (memberId: string): Promise<Me> =>
  unwrap(api.PUT('/api/v1/me/current-member', { body: { memberId } }));

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/sessions/current')),
    onSettled: () => {
      clearDrafts();
      answerSessionExpiry(false);
      return becomeActor(client, null);
    },
  });
}

export function useSwitchUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: actFor,
    onSuccess: (me) => becomeActor(client, me),
  });
}

export function useSwitchLanguage() {
  const client = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: async (locale: Language) => {
      setLanguage(locale);
      return me ? unwrap(api.PATCH('/api/v1/me', { body: { locale } })) : null;
    },
    onSuccess: async (updated) => {
      if (updated) client.setQueryData(meKey, updated);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
    },
  });
}
