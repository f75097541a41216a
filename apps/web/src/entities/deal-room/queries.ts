import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { homeKey } from '../home/keys';
import { matchesKey } from '../match/keys';
import { dealRoomsKey, roomKey } from './keys';
import type { DealRoom } from './types';

/** A room that has just been written is the newest there is; lists that show it are not. */
export function rememberRoom(client: QueryClient, room: DealRoom): void {
  client.setQueryData(roomKey(room.id), room);
  void client.invalidateQueries({ queryKey: [...roomKey(room.id), 'messages'] });
  void client.invalidateQueries({ queryKey: [...dealRoomsKey, 'list'] });
  void client.invalidateQueries({ queryKey: homeKey });
}

export function useOpenDealRoom() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { matchId: string } | { listingId: string; subject?: string }) =>
      unwrap(api.POST('/api/v1/deal-rooms', { body })),
    onSuccess: (room) => {
      rememberRoom(client, room);
      void client.invalidateQueries({ queryKey: matchesKey });
    },
  });
}
