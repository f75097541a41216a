import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { noticesKey } from '../../entities/notice/keys';
import { usePages } from '../../ui/pages';
import type { NoticePreference } from './types';

export function useNotices() {
  return usePages([...noticesKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/notices', { params: { query: { cursor } } })),
  );
}

export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) => unwrap(api.POST('/api/v1/notices/read', { body: { upTo } })),
    onSuccess: () => client.invalidateQueries({ queryKey: noticesKey }),
  });
}

const preferencesKey = [...noticesKey, 'preferences'];

interface Preferences {
  items: NoticePreference[];
}

export function useNoticePreferences() {
  return useQuery({
    queryKey: preferencesKey,
    queryFn: () => unwrap(api.GET('/api/v1/me/notice-preferences')),
  });
}

interface Choice {
  topic: string;
  channel: 'bell' | 'mail';
  on: boolean;
}

/**
 * Shown at once and taken back when it fails. Choices are sent one after the other, each with the other channel as it then
 * is: two quick ones do not undo each other.
 */
export function useChooseChannels() {
  const client = useQueryClient();
  const ofTopic = (topic: string) =>
    client
      .getQueryData<Preferences>(preferencesKey)
      ?.items.find((preference) => preference.topic === topic);
  const show = ({ topic, channel, on }: Choice) =>
    client.setQueryData<Preferences>(
      preferencesKey,
      (shown) =>
        shown && {
          items: shown.items.map((each) =>
            each.topic === topic ? { ...each, [channel]: on } : each,
          ),
        },
    );
  return useMutation({
    scope: { id: 'notice-preferences' },
    onMutate: async (choice: Choice) => {
      await client.cancelQueries({ queryKey: preferencesKey });
      show(choice);
    },
    mutationFn: ({ topic, channel, on }: Choice) => {
      const { bell = true, mail = false } = ofTopic(topic) ?? {};
      return unwrap(
        api.PUT('/api/v1/me/notice-preferences/{topic}', {
          params: { path: { topic } },
          body: { bell, mail, [channel]: on },
        }),
      );
    },
    onError: (_, choice) => show({ ...choice, on: !choice.on }),
    onSettled: () => client.invalidateQueries({ queryKey: noticesKey }),
  });
}
