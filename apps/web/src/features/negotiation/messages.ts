import {
  useInfiniteQuery,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, idempotencyKey, unwrap } from '../../api/client';
import { dealRoomsKey, roomKey } from '../../entities/deal-room/keys';
import { homeKey } from '../../entities/home/keys';
import type { Message, RoomFile } from './types';

const PAGE = 50;
const NONE: readonly Message[] = [];

/** A message that is on its way: it stands in the conversation before the server has it. */
export interface OutgoingMessage {
  clientId: string;
  body: string;
  files: RoomFile[];
}

const messagesKey = (roomId: string) => [...roomKey(roomId), 'messages'];

/** The conversation: pages come newest first from the server, messages oldest first to the reader. */
export function useRoomMessages(roomId: string) {
  return useInfiniteQuery({
    queryKey: messagesKey(roomId),
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/deal-rooms/{id}/messages', {
          params: { path: { id: roomId }, query: { before: pageParam, limit: PAGE } },
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ items }) => (items.length === PAGE ? items[0]?.seq : undefined),
    select: inOrder,
  });
}

function inOrder({ pages }: { pages: readonly { items: Message[] }[] }): Message[] {
  return [...pages].reverse().flatMap(({ items }) => items);
}

export function newOutgoing(body: string, files: RoomFile[]): OutgoingMessage {
  return { clientId: idempotencyKey(), body, files };
}

/** Sent again with the same client id, it is still one message. */
export function useSendMessage(roomId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: messagesKey(roomId),
    mutationFn: ({ clientId, body, files }: OutgoingMessage) =>
      unwrap(
        api.POST('/api/v1/deal-rooms/{id}/messages', {
          params: { path: { id: roomId } },
          body: { body, fileIds: files.map(({ id }) => id), clientId },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: messagesKey(roomId) }),
  });
}

/** What has been sent and is not in the conversation yet, with whether it failed. */
export function useOutgoing(roomId: string, arrived: readonly Message[] = NONE) {
  const sent = useMutationState({
    filters: { mutationKey: messagesKey(roomId) },
    select: ({ state }) => ({
      message: state.variables as OutgoingMessage,
      failed: state.status === 'error',
    }),
  });
  const known = new Set(arrived.map(({ clientId }) => clientId));
  const latest = new Map(sent.map((each) => [each.message.clientId, each]));
  return [...latest.values()].filter(({ message }) => !known.has(message.clientId));
}

/** Whoever has the room open has read it. */
export function useMarkRead(roomId: string, seq: number | undefined, unread: number): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (upTo: number) =>
      unwrap(
        api.PUT('/api/v1/deal-rooms/{id}/read', {
          params: { path: { id: roomId } },
          body: { seq: upTo },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: roomKey(roomId), exact: true });
      void client.invalidateQueries({ queryKey: [...dealRoomsKey, 'list'] });
      void client.invalidateQueries({ queryKey: homeKey });
    },
  });
  useEffect(() => {
    if (seq !== undefined && unread > 0) mutate(seq);
  }, [mutate, seq, unread]);
}
